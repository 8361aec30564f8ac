"""A small site to be built from outside, again and again, with `bilten build` and `bilten check`."""

import os
import pathlib
import resource
import shutil
import subprocess
import tempfile
import threading
import time

from shop import EXECUTABLES, REPOSITORY

# The events lie behind this moment.
NOW = '2027-01-10T12:00'
TIMEOUT_SECONDS = 40
# Of address space: a program that asks for more gets none, and the machine that tests it lives on.
ADDRESS_SPACE_MAX = 8 << 30

SITE = '''\
name: Small Site
organizer: house
base_url: https://small.example
default_locale: en
locales: [en, ar]
mail_from: tickets@small.example
tagline: {en: A small site, ar: موقع صغير}
tags:
  jazz: {en: Jazz, ar: جاز}
'''
EVENT = '''\
starts: 2027-06-12 20:00
ends: 2027-06-12 23:00
timezone: Europe/Berlin
venue: hall
organizer: house
category: music
currency: EUR
tags: [jazz]
tickets:
  - {id: seat, price: 24.00, quota: 100}
'''
EVENT_TEXT = {
    'en': '---\ntitle: Night of Jazz\nsummary: A night.\ntickets: {seat: Seat}\n---\nWe play.\n',
    'ar': '---\ntitle: ليلة الجاز\nsummary: ليلة.\ntickets: {seat: مقعد}\n---\nنعزف.\n',
}
VENUE = 'country: DE\ntimezone: Europe/Berlin\nlatitude: 52.5\nlongitude: 13.4\n'
VENUE_TEXT = {
    'en': '---\ntitle: The Hall\nsummary: A hall.\ncity: Berlin\naddress: Main Street 1\n---\nA hall.\n',
    'ar': '---\ntitle: القاعة\nsummary: قاعة.\ncity: برلين\naddress: الشارع 1\n---\nقاعة.\n',
}
ORGANIZER = 'email: house@small.example\nwebsite: https://house.example\n'
PLAIN_TEXT = {
    'en': '---\ntitle: The House\nsummary: A house.\n---\nA house.\n',
    'ar': '---\ntitle: البيت\nsummary: بيت.\n---\nبيت.\n',
}
NEWS = 'date: 2026-12-24\nevent: jazz\n'
PAGE = 'order: 10\nmenu: main\n'


class Run:
    """What came of one run of the program."""

    def __init__(self, code, out, err, seconds, memory):
        self.code, self.out, self.err, self.seconds, self.memory = code, out, err, seconds, memory

    @property
    def errors(self):
        """The lines that are no warnings."""
        return [line for line in self.err.splitlines() if ': warning: ' not in line]

    @property
    def warnings(self):
        return [line for line in self.err.splitlines() if ': warning: ' in line]

    def __repr__(self):
        return f'code {self.code}, {self.seconds:.1f} s, {self.memory >> 20} MiB\n{self.out[-2000:]}{self.err[-6000:]}'


class SmallSite:
    """One event in one hall by one organizer, a post and a page, in English and Arabic, with the product's templates."""

    def __init__(self, root, cache=None):
        self.root = pathlib.Path(root)
        self.public = self.root / 'public'
        self.catalog = self.root / '.bilten/catalog'
        shutil.copytree(REPOSITORY / 'templates', self.root / 'templates')
        self.write('content/site.yml', SITE)
        self.thing('events/jazz', EVENT, EVENT_TEXT)
        self.thing('venues/hall', VENUE, VENUE_TEXT)
        self.thing('organizers/house', ORGANIZER, PLAIN_TEXT)
        self.thing('news/open', NEWS, PLAIN_TEXT)
        self.thing('pages/about', PAGE, PLAIN_TEXT)
        if cache:
            shutil.copytree(cache, self.root / '.bilten/cache')

    def path(self, name):
        return self.root / name

    def write(self, name, content):
        """A file of the site, a text or bytes."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def edit(self, name, *replacements):
        """Replaces texts of a file, each of which has to be there."""
        text = (self.root / name).read_text()
        for old, new in replacements:
            assert old in text, f'{name} has no {old!r}'
            text = text.replace(old, new)
        return self.write(name, text)

    def thing(self, name, facts, texts):
        """An event, a venue …: its facts and its texts by language."""
        section = name.split('/')[0]
        kind = {'news': 'news'}.get(section, section.removesuffix('s'))
        self.write(f'content/{name}/{kind}.yml', facts)
        for locale, text in texts.items():
            self.write(f'content/{name}/{locale}.md', text)

    def settings(self, *lines):
        """More lines for site.yml."""
        self.write('content/site.yml', self.path('content/site.yml').read_text() + '\n'.join(lines) + '\n')

    # MARK: Running

    def command(self, verb, *arguments, now=NOW):
        moment = ['--now', now] if now else []
        return [str(EXECUTABLES / 'bilten'), verb, '--root', str(self.root), *moment, *arguments]

    def start(self, command, path=None, file_bytes_max=None, **options):
        def limit():
            resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE_MAX, ADDRESS_SPACE_MAX))
            if file_bytes_max is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (file_bytes_max, file_bytes_max))
        environment = {'PATH': os.environ['PATH'] if path is None else path, 'HOME': str(self.root)}
        return subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, preexec_fn=limit, **options)

    def run(self, verb, *arguments, now=NOW, prefix=(), **options):
        command = [*prefix, *self.command(verb, *arguments, now=now)]
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            begin = time.monotonic()
            process = self.start(command, stdout=out, stderr=err, **options)
            timer = threading.Timer(TIMEOUT_SECONDS, process.kill)
            timer.start()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            seconds = time.monotonic() - begin
            timer.cancel()
            texts = []
            for file in (out, err):
                file.seek(0)
                texts.append(file.read().decode())
        assert seconds < TIMEOUT_SECONDS, f'{" ".join(command)} did not come to its end'
        return Run(process.returncode, *texts, seconds, usage.ru_maxrss << 10)

    def build(self, *arguments, expect=0, **options):
        done = self.run('build', *arguments, **options)
        assert done.code == expect, done
        return done

    def check(self, *arguments, expect=0, **options):
        done = self.run('check', *arguments, **options)
        assert done.code == expect, done
        return done

    # MARK: What was built

    def files(self):
        """Every file that visitors and functions see, with its bytes."""
        return {path.relative_to(self.root).as_posix(): path.read_bytes()
                for folder in (self.public, self.catalog) for path in folder.rglob('*') if not path.is_dir()}

    def page(self, path):
        return (self.public / (path + 'index.html' if path.endswith('/') else path + '.html').strip('/')).read_text()

    def has(self, path):
        return (self.public / path.strip('/')).exists() or (self.public / (path.strip('/') + '.html')).exists()

    def built_anew(self, folder, *arguments, now=NOW):
        """The files of the same sources, built where nothing was before."""
        other = SmallSite.__new__(SmallSite)
        other.root = pathlib.Path(folder)
        other.public, other.catalog = other.root / 'public', other.root / '.bilten/catalog'
        for name in ('content', 'templates'):
            shutil.copytree(self.root / name, other.root / name, symlinks=True)
        if (self.root / '.bilten/cache').exists():
            shutil.copytree(self.root / '.bilten/cache', other.root / '.bilten/cache')
        other.build(*arguments, now=now)
        return other.files()
