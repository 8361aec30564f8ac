"""The generator from outside, with odd and hostile input: a site is built right, or not touched at all."""

import html.parser
import json
import os
import re
import shutil
import struct
import subprocess
import time
import xml.etree.ElementTree
from random import Random

import icalendar
import pytest

from small_site import EVENT, EVENT_TEXT, PLAIN_TEXT, VENUE_TEXT, SmallSite

MEMORY_MAX = 300 << 20
SECONDS_MAX = 15
ATOM = '{http://www.w3.org/2005/Atom}'
# Of the builds that are killed; more is better, and slower.
EVENTS = int(os.environ.get('BILTEN_KILL_EVENTS', 100))
KILLS = int(os.environ.get('BILTEN_KILLS', 9))
SEED = int(os.environ.get('BILTEN_KILL_SEED', 7))
PLACE = re.compile(r'^(content|templates)(/[^\s:]+)?(:\d+:\d+)?: ')


@pytest.fixture(scope='session')
def cache(tmp_path_factory):
    """What the tools make, so that they run once for all tests."""
    site = SmallSite(tmp_path_factory.mktemp('cache') / 'site')
    site.build()
    return site.path('.bilten/cache')


@pytest.fixture
def small(tmp_path, cache):
    return SmallSite(tmp_path / 'site', cache)


@pytest.fixture(scope='session')
def built(tmp_path_factory, cache):
    """A small site that is built. Nobody changes it but for a moment."""
    site = SmallSite(tmp_path_factory.mktemp('built') / 'site', cache)
    site.build()
    return site


@pytest.fixture
def copy(tmp_path, built):
    """A small site that is built, for one test."""
    site = SmallSite.__new__(SmallSite)
    site.root = tmp_path / 'site'
    site.public, site.catalog = site.root / 'public', site.root / '.bilten/catalog'
    shutil.copytree(built.root, site.root)
    return site


# MARK: Hostile sources

JAZZ = 'content/events/jazz/en.md'
FACTS = 'content/events/jazz/event.yml'
STRINGS = 'templates/strings/en.yml'


def link(name, target):
    def make(site):
        path = site.path(name)
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        path.unlink(missing_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target)
    return make


def pipe(name):
    def make(site):
        site.path(name).unlink(missing_ok=True)
        os.mkfifo(site.path(name))
    return make


def text(body, name=JAZZ):
    """A text of the event with another body."""
    head = EVENT_TEXT['en'].partition('We play.')[0] if name == JAZZ else PLAIN_TEXT['en'].partition('A house.')[0]
    return lambda site: site.write(name, head.encode() + (body if isinstance(body, bytes) else body.encode()))


def title(words):
    return lambda site: site.write(JAZZ, EVENT_TEXT['en'].replace('Night of Jazz', words))


def facts(*lines):
    return lambda site: site.write(FACTS, EVENT + '\n'.join(lines) + '\n')


def file(name, content):
    return lambda site: site.write(name, content)


def added(name, content):
    return lambda site: site.write(name, site.path(name).read_bytes() + content)


BOMB = 'a: &a [x, x, x, x, x, x, x, x, x]\n' + ''.join(
    f'{b}: &{b} [{", ".join(["*" + a] * 9)}]\n' for a, b in zip('abcdefghi', 'bcdefghij'))
PICTURE = '![Sea](sea.svg)'

# What is done to the site, and what stands in the one line that tells of it.
REFUSED = {
    'a front matter of 10 MB': (file(JAZZ, '---\ntitle: ' + 'x' * 10_000_000 + '\n---\n'), r'jazz/en\.md.*MiB'),
    'facts of 10 MB': (file(FACTS, EVENT + '#' * 10_000_000), r'event\.yml.*1 MiB'),
    'strings of 10 MB': (added(STRINGS, b'#' * 10_000_000), r'strings/en\.yml.*1 MiB'),
    'a template of 10 MB': (added('templates/pages/event.html', b'x' * 10_000_000), r'pages/event\.html.*1 MiB'),
    'a body of 10 MB': (text('word ' * 2_000_000), r'jazz/en\.md.*MiB'),
    'lists 10,000 deep in a front matter':
        (file(JAZZ, '---\ntitle: ' + '[' * 10_000 + ']' * 10_000 + '\n---\n'), r'jazz/en\.md:2:\d+: .*(deep|nest)'),
    'maps 10,000 deep in facts':
        (facts('x: ' + '{a: ' * 10_000 + '}' * 10_000), r'event\.yml:\d+:\d+: .*(deep|nest)'),
    'blocks 1,000 deep in facts':
        (facts('x:', *(' ' * n + 'a:' for n in range(1, 1_000))), r'event\.yml:\d+:\d+: .*(deep|nest)'),
    'lists 10,000 deep in strings': (added(STRINGS, b'x: ' + b'[' * 10_000), r'strings/en\.yml:\d+:\d+: .*(deep|nest)'),
    'lists 10,000 deep in site.yml': (added('content/site.yml', b'x: ' + b'[' * 10_000), r'site\.yml:\d+:\d+: .*(deep|nest)'),
    'blocks 10,000 deep in a template':
        (file('templates/pages/page.html', '{{#if page.title}}' * 10_000 + '{{/if}}' * 10_000), r'pages/page\.html:1:\d+: '),
    'a template that includes itself': (file('templates/partials/cards.html', '{{> cards}}'), r'partials/cards\.html'),
    'aliases that explode in a front matter': (file(JAZZ, f'---\n{BOMB}---\n'), r'jazz/en\.md:2:\d+: .*(alias|anchor)'),
    'aliases that explode in facts': (added(FACTS, BOMB.encode()), r'event\.yml:\d+:\d+: .*(alias|anchor)'),
    'aliases that explode in strings': (added(STRINGS, BOMB.encode()), r'strings/en\.yml:\d+:\d+: .*(alias|anchor)'),
    'quotes 10,000 deep': (text('>' * 10_000 + ' x'), r'jazz/en\.md:6:\d+: .*deep'),
    'lists 10,000 deep in a body': (text('- ' * 10_000 + 'x'), r'jazz/en\.md:6:\d+: .*deep'),
    # MARK: Links out of the tree
    'a text that is a link out of the tree': (link(JAZZ, '/etc/passwd'), r'jazz/en\.md.*leads out'),
    'a text that is a link to a device': (link(JAZZ, '/dev/zero'), r'jazz/en\.md.*leads out'),
    'a text that is a link to nothing': (link(JAZZ, 'nowhere.md'), r'jazz/en\.md.*leads nowhere'),
    'a text that is a link to itself': (link(JAZZ, 'en.md'), r'jazz/en\.md.*leads nowhere'),
    'facts that are a link out of the tree': (link(FACTS, '/etc/hostname'), r'event\.yml.*leads out'),
    'an event that is a link out of the tree': (link('content/events/jazz', '/etc'), r'events/jazz.*leads out'),
    'a section that is a link out of the tree': (link('content/news', '/etc'), r'content/news.*leads out'),
    'settings that are a link out of the tree': (link('content/site.yml', '/etc/hostname'), r'site\.yml.*leads out'),
    'a template that is a link out of the tree': (link('templates/pages/event.html', '/etc/passwd'), r'event\.html.*leads out'),
    'templates that are a link out of the tree': (link('templates/partials', '/etc'), r'templates/partials.*folder'),
    'strings that are a link out of the tree': (link(STRINGS, '/etc/passwd'), r'strings/en\.yml.*leads out'),
    'a sheet that is a link out of the tree': (link('templates/assets/site.css', '/etc/passwd'), r'assets/site\.css.*plain file'),
    'assets that are a link out of the tree': (link('templates/assets/more', '/etc'), r'assets/more.*plain file'),
    'a picture that is a link out of the tree':
        (lambda site: (link('content/events/jazz/sea.svg', '/etc/hostname')(site), text(PICTURE)(site)), r'sea\.svg'),
    # MARK: Things that are no files
    'a text that is a pipe': (pipe(JAZZ), r'jazz/en\.md.*regular file'),
    'facts that are a pipe': (pipe(FACTS), r'event\.yml.*regular file'),
    'settings that are a pipe': (pipe('content/site.yml'), r'site\.yml.*regular file'),
    'a template that is a pipe': (pipe('templates/pages/event.html'), r'event\.html.*regular file'),
    'strings that are a pipe': (pipe(STRINGS), r'strings/en\.yml.*regular file'),
    'a sheet that is a pipe': (pipe('templates/assets/site.css'), r'assets/site\.css.*plain file'),
    'a picture that is a pipe':
        (lambda site: (os.mkfifo(site.path('content/events/jazz/sea.svg')), text(PICTURE)(site)), r'sea\.svg'),
    # MARK: Ways up
    'an image above the folder': (facts('image: ../secret.png'), r'event\.yml:\d+:\d+: '),
    'an image at the root': (facts('image: /etc/passwd.png'), r'event\.yml:\d+:\d+: '),
    'an image above the folder in a body': (text('![x](../../site.svg)'), r'jazz/en\.md:6:\d+: .*folder'),
    'an image above the folder, written with percents': (text('![x](%2e%2e/%2e%2e/site.svg)'), r'jazz/en\.md:6:\d+: '),
    'a link above the root': (text('[x](/../../etc/passwd)'), r'jazz/en\.md:6:\d+: '),
    'a link beside the page': (text('[x](../venues/hall)'), r'jazz/en\.md:6:\d+: '),
    'a slug that leads up': (lambda site: site.edit(JAZZ, ('title:', 'slug: ../../x\ntitle:')), r'jazz/en\.md:2:\d+: .*address'),
    'an old address that leads up':
        (lambda site: site.edit(JAZZ, ('title:', 'aliases: [/../../x]\ntitle:')), r'jazz/en\.md:2:\d+: .*old address'),
    'an old address that is no path':
        (lambda site: site.edit(JAZZ, ('title:', 'aliases: ["//evil.example/x"]\ntitle:')), r'jazz/en\.md:2:\d+: .*old address'),
    'an old address where the functions are':
        (lambda site: site.edit(JAZZ, ('title:', 'aliases: [/v1/orders]\ntitle:')), r'jazz/en\.md:2:\d+: .*old address'),
    'an old address with a file that the site has':
        (lambda site: site.edit(JAZZ, ('title:', 'aliases: [/en/index]\ntitle:')), r'jazz/en\.md:2:\d+: .*/en/index'),
    'an old address below a file that the site has':
        (lambda site: site.edit(JAZZ, ('title:', 'aliases: [/robots.txt/x]\ntitle:')), r'jazz/en\.md:2:\d+: .*/robots\.txt'),
    'a venue above the folder': (lambda site: site.edit(FACTS, ('venue: hall', 'venue: ../hall')), r'event\.yml:4:\d+: '),
    'a folder with dots for a name': (file('content/events/a..b/event.yml', EVENT), r'content/events/a\.\.b'),
    'a sheet that names a file above':
        (added('templates/assets/site.css', b'\na { background: url(../../content/site.yml) }\n'), r'assets/site\.css:\d+:\d+: '),
    'a template that includes a file above': (added('templates/pages/page.html', b'{{> ../../content/site.yml}}'), r'page\.html:\d+:\d+: '),
    # MARK: Scripts
    'a script behind a link': (text('[x](javascript:alert(1))'), r'jazz/en\.md:6:\d+: .*javascript'),
    'a script behind a link in capitals': (text('[x](JaVaScRiPt:alert(1))'), r'jazz/en\.md:6:\d+: '),
    'a script behind a link with an entity': (text('[x](&#106;avascript:alert(1))'), r'jazz/en\.md:6:\d+: '),
    'a script behind a link with a tab': (text('[x](<java&Tab;script:alert(1)>)'), r'jazz/en\.md:6:\d+: '),
    'a script behind an address': (text('<javascript:alert(1)>'), r'jazz/en\.md:6:\d+: '),
    'a script behind a reference': (text('[x][y]\n\n[y]: vbscript:alert(1)'), r'jazz/en\.md:6:\d+: '),
    'a page of data': (text('[x](data:text/html;base64,PHNjcmlwdD4=)'), r'jazz/en\.md:6:\d+: '),
    'a script for a picture': (text('![x](javascript:alert(1))'), r'jazz/en\.md:6:\d+: '),
    "a script for an organizer's site":
        (lambda site: site.edit('content/organizers/house/organizer.yml', ('https:', 'javascript:')), r'organizer\.yml:2:\d+: '),
    'a picture with a script':
        (lambda site: (site.write('content/events/jazz/sea.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="1"'
                                  ' height="1"><script>alert(1)</script></svg>'), text(PICTURE)(site)), r'sea\.svg'),
    'a picture that is none': (lambda site: (site.write('content/events/jazz/sea.svg', 'x'), text(PICTURE)(site)), r'sea\.svg'),
    'a picture of 10 thousand million points':
        (lambda site: (site.write('content/events/jazz/sea.png', b'\x89PNG\r\n\x1a\n\0\0\0\rIHDR' + struct.pack(
            '>IIBBBBB', 100_000, 100_000, 8, 2, 0, 0, 0) + b'\0' * 64), text('![Sea](sea.png)')(site)), r'sea\.png'),
    # MARK: Bytes and characters
    'invalid UTF-8 in a body': (text(b'caf\xe9'), r'jazz/en\.md:6:4: .*UTF-8'),
    'invalid UTF-8 in facts': (added(FACTS, b'# caf\xe9'), r'event\.yml:\d+:6: .*UTF-8'),
    'invalid UTF-8 in strings': (added(STRINGS, b'# caf\xe9'), r'strings/en\.yml:\d+:6: .*UTF-8'),
    'invalid UTF-8 in a template': (file('templates/pages/page.html', b'caf\xe9'), r'page\.html:1:4: .*UTF-8'),
    'invalid UTF-8 in a name': (lambda site: site.path('content/events').joinpath(os.fsdecode(b'caf\xe9')).mkdir(), r'content/events/caf'),
    'half a surrogate': (text(b'\xed\xa0\x80'), r'jazz/en\.md:6:1: .*UTF-8'),
    'UTF-16': (file(JAZZ, EVENT_TEXT['en'].encode('utf-16')), r'jazz/en\.md:1:1: .*UTF-8'),
    'NUL in a body': (text(b'a\0b'), r'jazz/en\.md:6:2: .*control'),
    'NUL in facts': (added(FACTS, b'# \0'), r'event\.yml:\d+:3: .*control'),
    'NUL in a title, escaped': (title(r'"a\0b"'), r'jazz/en\.md:2:\d+: '),
    'a line end in a title, escaped': (title(r'"a\nb"'), r'jazz/en\.md:2:\d+: '),
    'a letter that turns the direction in a title': (title('a\u202eb'), r'jazz/en\.md:2:\d+: .*direction'),
    'one that is escaped': (title(r'"a\u202eb"'), r'jazz/en\.md:2:\d+: .*direction'),
    'an isolate in a title': (title('a\u2067b'), r'jazz/en\.md:2:\d+: .*direction'),
    'one in the name of the site': (lambda site: site.edit('content/site.yml', ('Small Site', 'a\u202eb')), r'site\.yml:1:\d+: .*direction'),
    'one in the name of a tag': (lambda site: site.edit('content/site.yml', ('en: Jazz', 'en: "a\u202eb"')), r'site\.yml:\d+:\d+: .*direction'),
    'a name with a line end': (file('content/events/a\nb/event.yml', EVENT), r'content/events/a.*b'),
    'a name that writes on the terminal': (file('content/events/\x1b[2Jx/event.yml', EVENT), r'content/events/.*x'),
    # MARK: Numbers
    'a quota above 64 bits': (lambda site: site.edit(FACTS, ('quota: 100', 'quota: 99999999999999999999')), r'event\.yml:\d+:\d+: '),
    'a price above 64 bits': (lambda site: site.edit(FACTS, ('24.00', '99999999999999999999.00')), r'event\.yml:\d+:\d+: '),
    'a price that is no number': (lambda site: site.edit(FACTS, ('24.00', '.inf')), r'event\.yml:\d+:\d+: '),
    'a day that is none': (lambda site: site.edit(FACTS, ('2027-06-12 20:00', '2027-02-30 20:00')), r'event\.yml:1:\d+: '),
    'an event of eight thousand years': (lambda site: site.edit(FACTS, ('2027-06-12 23:00', '9999-12-31 23:00')), r'event\.yml:\d+:\d+: '),
    'a latitude that is no number':
        (lambda site: site.edit('content/venues/hall/venue.yml', ('52.5', '.nan')), r'venue\.yml:3:\d+: '),
}


@pytest.mark.parametrize('name', REFUSED)
def test_hostile_sources_are_refused_with_one_line_and_nothing_is_written(copy, name):
    harm, expected = REFUSED[name]
    before = copy.files()
    harm(copy)
    done = copy.build(expect=1)
    assert len(done.errors) == 1, done
    assert PLACE.match(done.errors[0]) and re.search(expected, done.errors[0]), done
    assert not re.search(r'[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]', done.err), done
    assert copy.files() == before
    assert not list(copy.root.rglob('*.new~'))
    assert done.memory < MEMORY_MAX and done.seconds < SECONDS_MAX, done
    if list(REFUSED).index(name) % 8 == 0:
        assert copy.check(expect=1).errors == done.errors


def test_all_that_a_broken_site_says_fits_on_one_line_each(small):
    """Also in JSON, where whoever reads it has to split nothing."""
    small.write('content/events/a\nb/event.yml', EVENT)
    done = small.check('--json', expect=1)
    told = json.loads(done.out)
    assert [problem['file'] for problem in told['diagnostics']] == ['content/events/a\nb'], told


# MARK: Harmless sources

SCRIPT = '</script></title><script>alert(1)</script><img src=x onerror=alert(1)>'
QUOTES = '"&quot;\' onmouseover=alert(1) x="'
INJECTION = f"'{SCRIPT}]]> {QUOTES.replace(chr(39), chr(39) * 2)} {{{{ site.name }}}} {{{{> card}}}} \\;,:'"


class Elements(html.parser.HTMLParser):
    """What of a page could do something."""

    def __init__(self, text):
        super().__init__()
        self.scripts, self.handlers, self.addresses = 0, [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.scripts += tag == 'script'
        self.handlers += [name for name, _ in attributes if name.startswith('on') or name == 'style']
        self.addresses += [value or '' for name, value in attributes if name in ('href', 'src', 'action')]


def test_markup_in_texts_stays_text_everywhere(copy, built):
    """In pages, structured data, feeds, calendars, the search index and the manifest."""
    for name in ('events/jazz', 'venues/hall', 'organizers/house', 'news/open', 'pages/about'):
        for locale in ('en', 'ar'):
            file = copy.path(f'content/{name}/{locale}.md')
            text = re.sub(r'(?m)^(title|summary|city|address): .*', lambda match: f'{match[1]}: {INJECTION}', file.read_text())
            text = re.sub(r'\{seat: .*\}', lambda _: f'{{seat: {INJECTION}}}', text)
            copy.write(f'content/{name}/{locale}.md', text + f'\n{SCRIPT}\n\n<div onclick="x">\n\n`{SCRIPT}`\n\n'
                       f'[x](/en/events "{SCRIPT.replace(chr(34), "")}")\n\n<iframe src=//evil.example>\n')
    copy.edit('content/site.yml', ('name: Small Site', f'name: {INJECTION}'), ('{en: Jazz,', f'{{en: {INJECTION},'),
              ('{en: A small site,', f'{{en: {INJECTION},'))
    done = copy.build()
    assert all('raw HTML' in line or 'summary' in line or 'leads from' in line for line in done.warnings), done
    pages = [path.relative_to(copy.public) for path in copy.public.rglob('*.html')]
    assert len(pages) == len(list(built.public.rglob('*.html')))
    json_title = None
    for page in pages:
        text = (copy.public / page).read_text()
        found = Elements(text)
        if (built.public / page).exists():
            assert found.scripts == Elements((built.public / page).read_text()).scripts, page
        assert not found.handlers, (page, found.handlers)
        assert not [address for address in found.addresses if 'javascript:' in address or 'evil' in address], page
        for data in re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.S):
            json_title = json.loads(data)['name'] if page.as_posix() == 'en/events/jazz.html' else json_title
    title = INJECTION[1:-1].replace("''", "'")
    assert json_title == title
    for file in [*copy.public.rglob('*.atom'), *copy.public.rglob('*.rss'), copy.public / 'sitemap.xml']:
        xml.etree.ElementTree.parse(file)
    feed = xml.etree.ElementTree.parse(copy.public / 'en/events.atom')
    assert [entry.findtext(f'{ATOM}title') for entry in feed.iter(f'{ATOM}entry')] == [title]
    calendar = icalendar.Calendar.from_ical((copy.public / 'en/events/jazz.ics').read_bytes())
    assert [str(event['SUMMARY']) for event in calendar.walk('VEVENT')] == [title]
    assert json.loads((copy.public / 'en/manifest.webmanifest').read_text())['name'] == title
    assert title in json.dumps(json.loads((copy.public / 'en/search.json').read_text()), ensure_ascii=False).replace('\\"', '"').replace('\\\\', '\\')


HARMLESS = {
    'a million brackets': text('[' * 1_000_000),
    'a million stars': text('*a ' * 300_000),
    'a million backticks': text('`' * 500_000 + ' x ' + '`' * 499_999),
    'many references': text('[a]: /en/events\n' * 50_000 + '[a] ' * 10_000),
    'a broad table': text('|' + 'a|' * 20_000 + '\n|' + '-|' * 20_000 + '\n'),
    'a million entities': text('&amp;' * 300_000),
    'bidi controls in a body': text('a \u202e b \u2067 c'),
    'a line of a million letters': text('x' * 1_000_000),
    'a file that begins with a dot': file('content/events/jazz/.en.md.swp', b'\0'),
    'a folder that begins with a dot': file('content/.git/config', b'\0'),
    'a link inside of the tree': link('content/events/jazz/ar.md', 'en.md'),
    'a date far away': lambda site: site.edit(FACTS, ('2027-06-12', '9998-06-12')),
    'a long title': title('word ' * 10_000),
    'letters with a thousand marks': title('a' + '\u0301' * 5_000),
}


@pytest.mark.parametrize('name', HARMLESS)
def test_odd_sources_are_built_in_little_time_and_memory(copy, name):
    HARMLESS[name](copy)
    done = copy.build()
    assert done.memory < MEMORY_MAX and done.seconds < SECONDS_MAX, done
    assert copy.built_anew(copy.root.parent / 'anew') == copy.files()


# MARK: Interrupted builds


def crowd(site, count):
    """Many events, three venues and tags, so that a build takes its time."""
    for number in range(count):
        name = f'night-{number:03}'
        moment = f'2027-{number % 12 + 1:02}-{number % 28 + 1:02}'
        site.thing(f'events/{name}', re.sub('2027-06-12', moment, EVENT), {
            locale: content.replace('Night of Jazz', f'Night {number}').replace('ليلة الجاز', f'ليلة {number}')
            for locale, content in EVENT_TEXT.items()})


def nothing_is_left(site):
    rests = [path for path in site.root.rglob('*') if path.name.endswith('~') or path.name == 'building'
             or path.name.startswith(('made-', 'source-'))]
    assert not rests, rests


def change(site, random):
    """Something that many files show, something that one shows, something that comes and something that goes."""
    number = random.randrange(1000)
    site.write('content/venues/hall/en.md', VENUE_TEXT['en'].replace('The Hall', f'The Hall {number}'))
    names = sorted(path.name for path in site.path('content/events').iterdir() if path.name != 'jazz')
    shutil.rmtree(site.path('content/events') / random.choice(names))
    site.thing(f'events/more-{number}', EVENT, EVENT_TEXT)
    site.write(JAZZ, EVENT_TEXT['en'].replace('We play.', f'We play {number} songs.'))


def killed(site, seconds):
    """Whether the build was ended in the middle."""
    process = site.start(site.command('build'), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    process.kill()
    return process.wait() == -9


def test_a_build_that_is_killed_is_made_good_by_the_next(small, tmp_path):
    crowd(small, EVENTS)
    random = Random(SEED)
    begin = time.monotonic()
    anew = small.built_anew(tmp_path / 'anew')
    whole = time.monotonic() - begin
    ended = 0
    for _ in range(KILLS // 3):
        for folder in (small.public, small.catalog, small.path('.bilten/state')):
            shutil.rmtree(folder, ignore_errors=True)
        ended += killed(small, random.uniform(0.02, whole))
        small.build()
        assert small.files() == anew
        nothing_is_left(small)
    rounds = KILLS - KILLS // 3
    for round in range(rounds):
        change(small, random)
        ended += killed(small, random.uniform(0.02, whole / 2))
        if round % 3 == 0:
            # Other sources than those that the ended build began with.
            change(small, random)
        if round % 3 < 2 and round < rounds - 1:
            # Ended once more: what the first one left must not be forgotten.
            continue
        small.build()
        nothing_is_left(small)
        assert small.files() == small.built_anew(tmp_path / f'anew-{round}')
    assert ended >= KILLS // 2


def test_what_an_ended_build_began_is_removed_where_nobody_wants_it_any_more(copy):
    """Every name that a build may have begun to write."""
    before = copy.files()
    copy.thing('events/gone', EVENT, EVENT_TEXT)
    copy.build()
    new = sorted(set(copy.files()) - set(before))
    shutil.rmtree(copy.path('content/events/gone'))
    shutil.copy(copy.path('.bilten/state/ledger'), copy.root / 'ledger')
    copy.build()
    assert copy.files() == before
    # As a build leaves it that is killed while it writes.
    names = [name.removeprefix('.bilten/') for name in new]
    copy.write('.bilten/state/building', '\n'.join(names))
    for name in new:
        copy.write(name, 'half')
        copy.write(name + '.new~', 'ha')
    copy.write('public/en/index.html.new~', 'ha')
    copy.build()
    assert copy.files() == before


def test_a_stale_shorter_form_is_never_served_after_an_ended_build(copy):
    copy.build('--compress')
    assert copy.path('public/en/events/jazz.html.br').exists()
    copy.edit(JAZZ, ('We play.', 'We sing.'))
    page = copy.page('/en/events/jazz').replace('We play.', 'We sing.')
    copy.write('public/en/events/jazz.html', page)
    copy.write('.bilten/state/building', '')
    copy.build()
    assert copy.page('/en/events/jazz') == page
    assert not list(copy.public.rglob('*.br'))


@pytest.mark.parametrize('limit', [2_000, 6_000, 9_000])
def test_a_file_that_can_not_grow_is_one_clear_error(copy, limit):
    """As on a full disk: what is there stays, and the next build makes it good."""
    before = copy.files()
    copy.thing('events/new', EVENT, EVENT_TEXT)
    copy.edit('content/venues/hall/en.md', ('The Hall', 'The Great Hall'))
    done = copy.build(expect=1, file_bytes_max=limit)
    assert len(done.errors) == 1 and re.match(r'bilten: .*/site/\S+: File too large$', done.errors[0]), done
    now = copy.files()
    assert not list(copy.root.rglob('*.new~'))
    copy.build()
    after = copy.files()
    for name, content in before.items():
        assert now[name] in (content, after[name]), name
    assert copy.built_anew(copy.root.parent / 'anew') == after


def test_a_first_build_without_room_leaves_no_half_file(small):
    small.build(expect=1, file_bytes_max=6_000)
    now = small.files()
    small.build()
    after = small.files()
    assert after and all(content == after[name] for name, content in now.items())
    nothing_is_left(small)


def test_a_disk_that_is_full_is_one_clear_error(tmp_path, copy):
    disk = tmp_path / 'disk'
    disk.mkdir()
    mounted = subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk], capture_output=True)
    if mounted.returncode:
        pytest.skip('nothing may be mounted here')
    try:
        shutil.copytree(copy.public, disk / 'public')
        shutil.rmtree(copy.public)
        copy.public.symlink_to(disk / 'public')
        before = copy.files()
        (disk / 'filler').write_bytes(b'x' * 4096)
        with open(disk / 'filler', 'ab', buffering=0) as filler:
            try:
                while True:
                    filler.write(b'x' * 4096)
            except OSError:
                pass
        copy.edit('content/venues/hall/en.md', ('The Hall', 'The Great Hall'))
        done = copy.build(expect=1)
        assert len(done.errors) == 1 and re.match(r'bilten: .*: No space left on device$', done.errors[0]), done
        now = copy.files()
        (disk / 'filler').unlink()
        copy.build()
        after = copy.files()
        assert set(before) == set(now)
        for name, content in before.items():
            assert now[name] in (content, after[name]), name
        assert copy.built_anew(tmp_path / 'anew') == after
        nothing_is_left(copy)
    finally:
        subprocess.run(['umount', '-l', disk], check=True)


@pytest.mark.parametrize('folder', ['public', 'public/en', '.bilten', '.bilten/catalog/events'])
def test_a_place_that_can_not_be_written_is_one_clear_error(copy, folder):
    before = copy.files()
    copy.thing('events/new', EVENT, EVENT_TEXT)
    # Root may write everywhere, unless it gives that up.
    powerless = ['setpriv', '--bounding-set', '-dac_override,-dac_read_search', '--'] if os.getuid() == 0 else []
    for path in [copy.path(folder), *(path for path in copy.path(folder).rglob('*') if path.is_dir())]:
        path.chmod(0o555)
    if folder == '.bilten':
        copy.path('.bilten/lock').chmod(0o444)
    try:
        done = copy.run('build', prefix=powerless)
        assert done.code == 1 and len(done.errors) == 1, done
        assert re.match(r'bilten: .*/site/\S+: Permission denied$', done.errors[0]), done
        now = copy.files()
        assert all(now[name] == content or name.startswith(('public/', '.bilten/')) for name, content in before.items())
        copy.check(prefix=powerless)
    finally:
        for path in [copy.path(folder), *copy.path(folder).rglob('*')]:
            path.chmod(0o755 if path.is_dir() else 0o644)
    copy.build()
    assert copy.files() == copy.built_anew(copy.root.parent / 'anew')


def test_a_folder_in_the_place_of_a_page_is_one_clear_error(copy):
    copy.path('public/en/events/jazz.html').unlink()
    copy.path('public/en/events/jazz.html').mkdir()
    done = copy.build(expect=1)
    assert len(done.errors) == 1 and 'public/en/events/jazz.html' in done.errors[0], done
    copy.path('public/en/events/jazz.html').rmdir()
    copy.build()


def test_many_builds_at_once_are_as_one(small, tmp_path):
    crowd(small, 60)
    anew = small.built_anew(tmp_path / 'anew')
    for _ in range(2):
        runs = [small.start(small.command('build'), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(4)]
        told = [process.communicate(timeout=60)[1] for process in runs]
        assert [process.returncode for process in runs] == [0] * 4 and not any(told), told
        assert small.files() == anew
        nothing_is_left(small)
        small.write('content/venues/hall/en.md', VENUE_TEXT['en'].replace('The Hall', 'The Great Hall'))
        anew = small.built_anew(tmp_path / 'anew-again') if _ == 0 else anew


@pytest.mark.parametrize('name', ['ledger', 'bodies.index', 'building', '../cache/assets/pictures'])
def test_damaged_memory_is_no_reason_to_fail(copy, name):
    before = copy.files()
    random = Random(name)
    file = copy.path('.bilten/state') / name
    for round in range(3):
        content = bytearray(file.read_bytes() if file.exists() else b'')
        kept = bytes(content)
        if round == 0 or not content:
            content = bytearray(random.randbytes(500))
        elif round == 1:
            content = content[:len(content) // 2]
        else:
            for _ in range(10):
                content[random.randrange(len(content))] = random.choice((0, 127, 255))
        file.write_bytes(content)
        copy.edit(JAZZ, ('We play', 'We do play'))
        done = copy.run('build')
        assert done.code == 0, (round, done)
        copy.edit(JAZZ, ('We do play', 'We play'))
        copy.build()
        assert copy.files() == before
        file.write_bytes(kept)
        copy.path('content/site.yml').touch()
        copy.build()
