"""The example site as `bilten build` writes it: its files, and what stands on its pages."""

import functools
import html.parser
import json
import os
import pathlib
import re
import shutil
import subprocess
import urllib.parse

from shop import EXECUTABLES, REPOSITORY

# Events of the example lie before and after this moment.
NOW = '2027-01-10T12:00'
BASE_URL = 'https://tickets.lindenhof.example'
LOCALES = ('en', 'ar', 'de', 'es', 'fr', 'it')
VOID = {'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'}


class BuiltSite:
    """Built into a folder of its own, as a shop that takes money would build it."""

    def __init__(self, folder):
        self.root = pathlib.Path(folder)
        self.public = self.root / 'public'
        for name in ('content', 'templates'):
            shutil.copytree(REPOSITORY / name, self.root / name)
        command = [EXECUTABLES / 'bilten', 'build', '--root', self.root, '--base-url', BASE_URL, '--now', NOW]
        done = subprocess.run(command, capture_output=True, text=True, env={'PATH': os.environ['PATH'], 'HOME': folder})
        assert done.returncode == 0, f'the example site does not build:\n{done.stdout}{done.stderr}'

    @functools.cached_property
    def pages(self):
        """Every page by its address, percent-encoded, such as `/en/events`."""
        found = {}
        for file in sorted(self.public.rglob('*.html')):
            path = '/' + urllib.parse.quote(file.relative_to(self.public).as_posix().removesuffix('.html'))
            path = path.removesuffix('index')
            found[path] = Page(path, file.read_text())
        return found

    def of_kind(self, pattern):
        """The pages whose address matches; the pattern begins behind the language."""
        return {path: page for path, page in self.pages.items() if re.fullmatch(f'/[a-z]+/{pattern}', path)}

    @functools.cached_property
    def indexed(self):
        """The pages that search engines may show; not those that call themselves a copy of another."""
        return {path: page for path, page in self.pages.items()
                if page.is_indexed and not page.is_redirect and page.canonical in (None, BASE_URL + path)}

    def file(self, address):
        """The file that is served for an address of this site; None where there is none."""
        path = urllib.parse.unquote(urllib.parse.urlsplit(address).path)
        if path.endswith('/'):
            file = self.public / path.strip('/') / 'index.html'
            return file if file.is_file() else None
        for name in (path.strip('/'), path.strip('/') + '.html'):
            if (self.public / name).is_file():
                return self.public / name
        return None

    def files(self, suffix):
        """Addresses and contents of all files that end so."""
        return {'/' + urllib.parse.quote(file.relative_to(self.public).as_posix()): file.read_bytes()
                for file in sorted(self.public.rglob(f'*{suffix}'))}

    @functools.cached_property
    def routes(self):
        """What functions answer, as regular expressions."""
        found = []
        for file in sorted((REPOSITORY / 'functions').glob('*/function.yml')):
            for path in re.findall(r'(?:GET|POST) (/[^\s"\],]+)', file.read_text()):
                found.append(re.compile(re.sub(r'\{\w+\}', '[^/]+', path)))
        return found

    def is_route(self, path):
        return any(route.fullmatch(path) for route in self.routes)


class Page(html.parser.HTMLParser):
    """What a page says to programs. Addresses are as they are written."""

    def __init__(self, path, text):
        super().__init__()
        self.path, self.text = path, text
        self.lang = self.dir = self.canonical = self.description = self.manifest = None
        self.robots, self.title, self.h1s = '', '', []
        self.is_redirect = False
        # Language to address; type to addresses; name of the property to content.
        self.alternates, self.feeds, self.properties = {}, {}, {}
        self.ids, self.links, self.images, self.json_ld, self.oddities = [], [], [], [], []
        self.headings = []
        # Where the same page is offered in another language.
        self.language_links = set()
        self._in_script_data = False
        self._open = []
        self.feed(text)
        self.close()

    @property
    def locale(self):
        """The page's own, by its address; empty for the page that offers the languages."""
        first = self.path.split('/')[1]
        return first if first in LOCALES else ''

    @property
    def is_indexed(self):
        return 'noindex' not in self.robots

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag not in VOID:
            self._open.append(tag)
        if 'id' in found:
            self.ids.append(found['id'])
        handlers = [name for name in found if name.startswith('on') or name == 'style']
        if handlers:
            self.oddities.append(f'<{tag}> has {", ".join(handlers)}')
        if re.fullmatch('h[1-6]', tag):
            self.headings.append(int(tag[1]))
        getattr(self, f'_{tag}', lambda _: None)(found)
        for name in ('href', 'src', 'action', 'formaction', 'poster'):
            if name in found and not (tag == 'link' and found.get('rel') in ('canonical', 'alternate')):
                self.links.append((tag, found[name] or ''))
        for candidate in re.split(r',\s+', found.get('srcset') or ''):
            if candidate:
                self.links.append((tag, candidate.split()[0]))

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data):
        tag = self._open[-1] if self._open else ''
        if tag == 'script' and self._in_script_data:
            self.json_ld.append(json.loads(data))
        elif tag == 'script' and data.strip():
            self.oddities.append('a script stands in the page')
        elif tag == 'title' and 'svg' not in self._open:
            self.title += data
        elif 'h1' in self._open:
            self.h1s[-1] += data

    # MARK: Elements

    def _html(self, found):
        self.lang, self.dir = found.get('lang'), found.get('dir')

    def _a(self, found):
        if 'hreflang' in found:
            self.language_links.add(found['href'])

    def _h1(self, _):
        self.h1s.append('')

    def _script(self, found):
        self._in_script_data = found.get('type') == 'application/ld+json'

    def _img(self, found):
        self.images.append(found)

    def _meta(self, found):
        name = found.get('name') or found.get('property')
        if name:
            self.properties[name] = found.get('content')
        if name == 'robots':
            self.robots = found['content']
        elif name == 'description':
            self.description = found['content']
        elif (found.get('http-equiv') or '').lower() == 'refresh':
            self.is_redirect = True

    def _link(self, found):
        relation, kind = found.get('rel'), found.get('type')
        if relation == 'canonical':
            self.canonical = found['href']
        elif relation == 'manifest':
            self.manifest = found['href']
        elif relation == 'alternate' and 'hreflang' in found:
            assert found['hreflang'] not in self.alternates, f'{self.path} names {found["hreflang"]} twice'
            self.alternates[found['hreflang']] = found['href']
        elif relation == 'alternate' and kind:
            self.feeds.setdefault(kind, []).append(found['href'])
