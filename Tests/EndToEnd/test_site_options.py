"""What a site may choose, from outside: languages, missing texts, drafts, addresses, several dates, digits, tools, time."""

import datetime
import json
import pathlib
import re
import secrets

import icalendar
import pytest

from built_site import Page
from small_site import EVENT, EVENT_TEXT, NEWS, PLAIN_TEXT, SmallSite

JAZZ = 'content/events/jazz/en.md'
FACTS = 'content/events/jazz/event.yml'
BASE = 'https://small.example'
TIMES = 'starts: 2027-06-12 20:00\nends: 2027-06-12 23:00\n'
SERIES = EVENT.replace(TIMES, '''\
dates:
  - {id: fri, starts: 2027-06-11 20:00, ends: 2027-06-11 23:00}
  - {id: sat, starts: 2027-06-12 20:00, ends: 2027-06-12 23:00, doors: 2027-06-12 19:00}
  - {id: sun, starts: 2027-06-13 18:00, ends: 2027-06-13 21:00}
''')


@pytest.fixture(scope='session')
def cache(tmp_path_factory):
    """What the tools make, so that they run once for all tests."""
    site = SmallSite(tmp_path_factory.mktemp('cache') / 'site')
    site.build()
    return site.path('.bilten/cache')


@pytest.fixture
def small(tmp_path, cache):
    return SmallSite(tmp_path / 'site', cache)


def page(site, path):
    return Page(path, site.page(path))


def everywhere(site, text):
    """The files that hold the text."""
    return sorted(name for name, content in site.files().items() if text.encode() in content)


# MARK: Missing texts


def without_arabic(site, *lines):
    site.settings(*lines)
    site.path('content/events/jazz/ar.md').unlink()


def test_a_missing_text_is_an_error_where_nothing_else_is_said(small):
    without_arabic(small)
    done = small.build(expect=1)
    assert done.errors == ['content/events/jazz/ar.md:1:1: the text in `ar` is missing; add this file']


def test_a_missing_text_is_shown_in_another_language_and_says_so(small):
    without_arabic(small, 'missing_texts: show')
    done = small.check()
    assert 'events' in done.out and 'jazz' in done.out and 'ar' in done.out
    assert json.loads(small.check('--json').out)['missing_texts'] == [
        {'section': 'events', 'name': 'jazz', 'locales': ['ar']}]
    small.build()
    arabic = page(small, '/ar/events/jazz')
    assert (arabic.lang, arabic.dir, arabic.h1s) == ('ar', 'rtl', ['Night of Jazz'])
    assert re.search(r'<h1 lang="en" dir="ltr">Night of Jazz</h1>', arabic.text)
    assert re.search(r'<div class="prose" lang="en" dir="ltr">', arabic.text)
    assert json.loads(re.search(r'ld\+json">(.*?)</script>', arabic.text)[1])['inLanguage'] == 'en'
    for path in ('/ar/events', '/ar/', '/ar/cities/berlin'):
        card = re.search(r'<(?:article|li)[^>]*>(?:(?!</article>|</li>).)*Night of Jazz.*?</(?:article|li)>', small.page(path), re.S)
        assert card and 'lang="en"' in card[0] and 'dir="ltr"' in card[0], path
    assert set(arabic.alternates) == {'en', 'ar', 'x-default'}
    # The other way round nothing is marked.
    assert 'lang="ar" dir="rtl"' not in small.page('/en/events/jazz').replace('<a href', '')


def add_language(site, locale='de'):
    """A third language: the English words, with other texts of the things."""
    site.edit('content/site.yml', ('locales: [en, ar]', f'locales: [en, ar, {locale}]'),
              ('ar: موقع صغير', f'ar: موقع صغير, {locale}: Kleine Seite'), ('ar: جاز', f'ar: جاز, {locale}: Jazz'))
    for name in ('events/jazz', 'venues/hall', 'organizers/house', 'news/open', 'pages/about'):
        text = site.path(f'content/{name}/en.md').read_text()
        site.write(f'content/{name}/{locale}.md', text.replace('Night of Jazz', 'Nacht des Jazz'))


def test_the_declared_language_stands_in_first(small):
    add_language(small)
    small.settings('missing_texts: show', 'fallbacks: {ar: [de, en]}')
    small.path('content/events/jazz/ar.md').unlink()
    small.build()
    assert '<h1 lang="de" dir="ltr">Nacht des Jazz</h1>' in small.page('/ar/events/jazz')
    small.path('content/events/jazz/de.md').unlink()
    small.build()
    assert '<h1 lang="en" dir="ltr">Night of Jazz</h1>' in small.page('/ar/events/jazz')
    assert '<h1 lang="en">Night of Jazz</h1>' in small.page('/de/events/jazz').replace(' dir="ltr"', '')


def test_a_page_without_its_text_is_left_out_where_the_site_chooses_so(small):
    without_arabic(small, 'missing_texts: leave_out')
    small.thing('events/more', EVENT, EVENT_TEXT)
    small.path('content/venues/hall/ar.md').unlink()
    small.build()
    assert not small.has('/ar/events/jazz') and not small.has('/ar/events/jazz.ics')
    english = page(small, '/en/events/jazz')
    assert set(english.alternates) <= {'en', 'x-default'}
    assert '/ar/events/jazz' not in english.text
    assert everywhere(small, '/ar/events/jazz') == []
    assert '/ar/events/more' in small.page('/ar/events')
    # A venue is needed to show what is on there.
    assert '<h1 lang="en" dir="ltr">The Hall</h1>' in small.page('/ar/venues/hall')
    texts = json.loads((small.catalog / 'events/jazz.json').read_text())['texts']
    assert list(texts) == ['en']


# MARK: Drafts


def test_drafts_are_shown_to_those_who_ask(small):
    small.thing('events/unannounced', EVENT + 'draft: true\n', {
        locale: text.replace('Night of Jazz', 'Night of Whispers') for locale, text in EVENT_TEXT.items()})
    small.thing('news/unannounced', NEWS + 'draft: true\n', PLAIN_TEXT)
    small.build()
    assert everywhere(small, 'unannounced') == [] and everywhere(small, 'Whispers') == []
    before = small.files()
    small.build('--drafts')
    assert page(small, '/en/events/unannounced').h1s == ['Night of Whispers'] and small.has('/ar/news/unannounced')
    assert '/en/events/unannounced' in small.page('/en/events')
    assert (small.catalog / 'events/unannounced.json').exists()
    small.build()
    assert small.files() == before
    # What is published can't lead to a draft.
    small.write(JAZZ, EVENT_TEXT['en'] + '\n[soon](/en/events/unannounced)\n')
    done = small.build(expect=1)
    assert len(done.errors) == 1 and done.errors[0].startswith(f'{JAZZ}:8:'), done
    small.build('--drafts')


# MARK: Addresses


def test_a_localized_address_is_used_everywhere(small):
    small.edit('content/events/jazz/ar.md', ('title:', 'slug: laylat-al-jaz\ntitle:'))
    small.edit('content/venues/hall/ar.md', ('title:', 'slug: al-qaa\ntitle:'))
    small.write('content/news/open/ar.md', PLAIN_TEXT['ar'] + '[ليلة](/ar/events/laylat-al-jaz)\n')
    small.build()
    assert everywhere(small, '/ar/events/jazz') == [] and everywhere(small, '/ar/venues/hall') == []
    english = page(small, '/en/events/jazz')
    assert english.alternates['ar'] == f'{BASE}/ar/events/laylat-al-jaz'
    arabic = page(small, '/ar/events/laylat-al-jaz')
    assert arabic.canonical == f'{BASE}/ar/events/laylat-al-jaz'
    assert arabic.alternates == english.alternates
    assert '/en/events/jazz' in arabic.language_links
    for name in ('public/ar/events.atom', 'public/ar/events.rss', 'public/ar/events.ics',
                 'public/ar/events.html', 'public/ar/index.html', 'public/ar/venues/al-qaa.html', 'public/sitemap.xml',
                 'public/ar/events/laylat-al-jaz.ics', '.bilten/catalog/events/jazz.json'):
        assert b'/ar/events/laylat-al-jaz' in small.files()[name], name
    assert '"laylat-al-jaz"' in (small.public / 'ar/search.json').read_text()
    # The address of another language is none in this one.
    small.write('content/news/open/ar.md', PLAIN_TEXT['ar'] + '[ليلة](/ar/events/jazz)\n')
    done = small.build(expect=1)
    assert len(done.errors) == 1 and 'no page `/ar/events/jazz`' in done.errors[0], done


def test_old_addresses_lead_to_new_ones(small):
    small.edit(JAZZ, ('title:', 'aliases: [/2019/jazz, /jazz.html, /en/events/old]\ntitle:'))
    small.edit('content/events/jazz/ar.md', ('title:', 'aliases: [/ar/old]\ntitle:'))
    small.build()
    for old, new in (('/2019/jazz', '/en/events/jazz'), ('/jazz.html', '/en/events/jazz'), ('/ar/old', '/ar/events/jazz')):
        found = page(small, old)
        assert found.is_redirect and found.canonical == BASE + new and f'url={new}"' in found.text, old
    assert not {'public/sitemap.xml', 'public/en/search.json', 'public/en/events.html'} & set(everywhere(small, '2019/jazz'))
    small.write(JAZZ, EVENT_TEXT['en'])
    small.build()
    assert not small.has('/2019/jazz') and not (small.public / '2019').exists()


@pytest.mark.parametrize('alias', ['/en/events', '/en/events/jazz', '/en/index', '/index', '/ar/venues/hall',
                                   '/en/events.atom/x', '/sitemap.xml/x', '/ar/old.html/x'])
def test_no_old_address_stands_in_the_way_of_what_is_there(small, alias):
    small.edit('content/events/jazz/ar.md', ('title:', 'aliases: [/ar/old]\ntitle:'))
    small.edit(JAZZ, ('title:', f'aliases: [{alias}]\ntitle:'))
    done = small.check(expect=1)
    assert [line.split(' ')[0] for line in done.errors] == [f'{JAZZ}:2:11:'] and alias in done.errors[0], done


# MARK: Several dates


def test_each_date_of_a_series_stands_where_it_should(small):
    small.thing('events/run', SERIES, EVENT_TEXT)
    small.build()
    assert {path.stem for path in (small.catalog / 'events').iterdir()} == {'jazz', 'run-fri', 'run-sat', 'run-sun'}
    text = small.page('/en/events/run')
    assert re.findall(r'name="event" value="([^"]+)"', text) == ['run-fri', 'run-sat', 'run-sun']
    starts = [event['startDate'] for event in json.loads(re.search(r'ld\+json">(.*?)</script>', text)[1])]
    assert starts == ['2027-06-11T20:00+02:00', '2027-06-12T20:00+02:00', '2027-06-13T18:00+02:00']
    for name in ('en/events/run.ics', 'en/events.ics'):
        calendar = icalendar.Calendar.from_ical((small.public / name).read_bytes())
        uids = {str(event['UID']): event['DTSTART'].dt.isoformat() for event in calendar.walk('VEVENT')}
        assert {uids[f'run-{day}@small.example'] for day in ('fri', 'sat', 'sun')} == {
            '2027-06-11T20:00:00+02:00', '2027-06-12T20:00:00+02:00', '2027-06-13T18:00:00+02:00'}, name
    assert small.page('/en/calendar/2027-06').count('/en/events/run"') >= 3


def test_a_date_of_a_series_is_sold_by_itself(new_shop):
    shop = new_shop()
    day = datetime.date.today() + datetime.timedelta(days=100)
    facts = SERIES.replace('venue: hall', 'venue: hafenspeicher').replace('organizer: house', 'organizer: lindenhof')
    facts = re.sub(r'2027-06-1([123])', lambda found: str(day + datetime.timedelta(days=int(found[1]))), facts)
    folder = shop.root / 'content/events/run'
    folder.mkdir()
    (folder / 'event.yml').write_text(facts.replace('tags: [jazz]\n', '').replace('quota: 100', 'quota: 2'))
    for locale in ('en', 'ar', 'de', 'es', 'fr', 'it'):
        (folder / f'{locale}.md').write_text(EVENT_TEXT['en'])
    shop.start()

    def order(event):
        return shop.post('/v1/orders', json={
            'event': event, 'locale': 'en', 'buyer': {'name': 'Ana', 'email': 'ana@example.org'},
            'tickets': [{'type': 'seat', 'quantity': 2}]}, headers={'Idempotency-Key': secrets.token_hex(12)})

    assert shop.get('/v1/checkout?event=run-sat&locale=en&quantity.seat=2').status_code == 200
    assert [order(name).status_code for name in ('run-sat', 'run-sun')] == [201, 201]
    # Sold out is what was sold, and nothing but that.
    assert order('run-sat').status_code == 409
    assert order('run-fri').status_code == 201
    assert order('run').status_code == 404


# MARK: Languages


def brazilian(site):
    """Portuguese as in Brazil, a language of its own: the English words with some of theirs, and all its plural forms."""
    text = site.path('templates/strings/en.yml').read_text()
    text = re.sub(r'(?m)^( +)other: (.*)$', r'\1many: \2\n\1other: \2', text)
    for old, new in (('home: "Home"', 'home: "Início"'), ('events: "What’s on"', 'events: "Programação"'),
                     ('one: "{count} event"', 'one: "{count} evento"'), ('other: "{count} events"', 'other: "{count} eventos"')):
        assert old in text
        text = text.replace(old, new)
    site.write('templates/strings/pt-BR.yml', text)
    add_language(site, 'pt-BR')


def test_a_language_is_added_by_its_texts_alone(small):
    brazilian(small)
    small.build()
    found = page(small, '/pt-BR/events/jazz')
    assert (found.lang, found.dir, found.h1s) == ('pt-BR', 'ltr', ['Nacht des Jazz'])
    assert '12 de junho de 2027' in found.text and re.search(r'24,00', found.text) and '>Programação<' in found.text
    assert 'R$' not in found.text and '€' in found.text
    assert found.alternates['pt-BR'] == f'{BASE}/pt-BR/events/jazz'
    assert page(small, '/en/events/jazz').alternates == found.alternates
    assert re.search(r'lang="pt-BR"[^>]*><bdi>português</bdi>', small.page('/en/events/jazz'), re.I)
    assert 'junho de 2027' in small.page('/pt-BR/calendar/2027-06').lower()
    assert '1 evento<' in small.page('/pt-BR/categories') or '1 evento' in small.page('/pt-BR/cities')


def test_a_plural_form_that_the_language_needs_may_not_be_missing(small):
    brazilian(small)
    text = small.path('templates/strings/pt-BR.yml').read_text()
    small.write('templates/strings/pt-BR.yml', re.sub(r'(?m)^ +many: .*\n', '', text, count=1))
    done = small.check(expect=1)
    assert len(done.errors) == 1 and re.match(r'templates/strings/pt-BR\.yml:\d+:\d+: .*`many`', done.errors[0]), done


@pytest.mark.parametrize('locale', ['xx', 'en-XQ'])
def test_a_language_that_nobody_knows_is_an_error(small, locale):
    small.write(f'templates/strings/{locale}.yml', small.path('templates/strings/en.yml').read_text())
    add_language(small, locale)
    done = small.check(expect=1)
    assert len(done.errors) == 1 and re.match(rf'content/site\.yml:5:19: .*`{locale}`', done.errors[0]), done


def test_digits_are_those_that_the_site_chooses(small):
    small.build()
    assert '٢٤' not in small.page('/ar/events/jazz')
    small.settings('digits: {ar: arab}')
    small.build()
    arabic = small.page('/ar/events/jazz')
    assert '١٢ يونيو ٢٠٢٧' in arabic and '٢٤٫٠٠' in arabic and '٨:٠٠' in arabic
    shown = re.sub(r'<(script|style).*?</\1>|<[^>]+>', ' ', arabic, flags=re.S)
    # The street is a text of the venue.
    assert not re.search(r'[0-9]', shown.replace('الشارع 1', '')), re.findall(r'.{30}[0-9].{30}', shown)
    assert not re.search('[٠-٩]', small.page('/en/events/jazz').replace('العربية', ''))
    assert 'datetime="2027-06-12T20:00+02:00"' in arabic
    texts = json.loads((small.catalog / 'events/jazz.json').read_text())['texts']
    assert '٢٠٢٧' in texts['ar']['date'] and '2027' in texts['en']['date']
    assert '٢٠٢٧' in small.page('/ar/calendar/2027-06')


# MARK: Lists and files


def test_lists_have_as_many_cards_as_the_site_chooses(small):
    for number in range(13):
        small.thing(f'events/night-{number:02}', EVENT.replace('06-12', f'06-{number + 1:02}'), EVENT_TEXT)
    small.settings('per_page: 6')
    small.build()
    for path in ('/en/events', '/en/cities/berlin', '/en/tags/jazz'):
        shown = [set(re.findall(r'href="/en/events/((?:night|jazz)[^"]*)"', small.page(f'{path}{more}')))
                 for more in ('', '/page/2', '/page/3')]
        assert [len(part) for part in shown] == [6, 6, 2] and len(set.union(*shown)) == 14, path
        assert not small.has(f'{path}/page/4')
    small.edit('content/site.yml', ('per_page: 6', 'per_page: 100'))
    small.build()
    assert not small.has('/en/events/page/2') and not (small.public / 'en/events/page').exists()


def test_events_have_no_calendar_files_where_the_site_wants_none(small):
    small.settings('event_calendars: false')
    small.build()
    assert not small.has('/en/events/jazz.ics') and small.has('/en/events.ics')
    assert everywhere(small, 'events/jazz.ics') == []


def test_tags_have_pages_in_each_language(small):
    small.thing('events/plain', EVENT.replace('tags: [jazz]\n', ''), EVENT_TEXT)
    small.build()
    assert page(small, '/ar/tags/jazz').h1s == ['البرنامج: ⁨جاز⁩'] or 'جاز' in page(small, '/ar/tags/jazz').h1s[0]
    assert '/en/events/jazz' in small.page('/en/tags/jazz') and '/en/events/plain' not in small.page('/en/tags/jazz')
    small.edit(FACTS, ('[jazz]', '[jaz]'))
    done = small.check(expect=1)
    assert done.errors == [f'{FACTS}:8:8: there is no tag `jaz` in `site.yml`; did you mean `jazz`?']


# MARK: Tools


def test_without_tools_a_site_is_built_all_the_same(small, tmp_path):
    picture = pathlib.Path(__file__).parents[2] / 'content/events/harbour-film-night/poster.png'
    small.write('content/events/jazz/poster.png', picture.read_bytes())
    small.edit(FACTS, ('tags:', 'image: poster.png\ntags:'))
    for locale in ('en', 'ar'):
        small.edit(f'content/events/jazz/{locale}.md', ('title:', 'image_alt: A poster\ntitle:'))
    done = small.build(path=str(tmp_path))
    assert len(done.warnings) == 1 and not done.errors and 'vips' in done.warnings[0], done
    text = small.page('/en/events/jazz')
    source = re.search(r'<img[^>]* src="(/[^"]+\.png)"', text)[1]
    assert (small.public / source.strip('/')).read_bytes() == picture.read_bytes()
    assert '.avif' not in text and '.webp' not in text
    sheet = next(small.public.glob('assets/site.*.css')).read_text()
    assert 'url(' not in sheet.replace('url(data:', '') or all(
        (small.public / name.strip('/')).exists() for name in re.findall(r'url\((/[^)]+)\)', sheet))
    # Where the tools have come, all is made without another reason.
    small.build()
    assert '.avif' in small.page('/en/events/jazz')
    assert small.built_anew(tmp_path / 'anew') == small.files()


# MARK: What a check says


def test_exit_codes_tell_right_from_wrong_and_from_misunderstood(small):
    small.check()
    small.write(JAZZ, EVENT_TEXT['en'].replace('We play.', ''))
    assert 'warning' in small.check().err
    small.write(JAZZ, EVENT_TEXT['en'].replace('title:', 'titel:'))
    assert len(small.check(expect=1).errors) == 1
    assert small.run('check', '--no-such-flag').code == 64
    assert small.run('build', now='yesterday').code == 64
    assert small.run('burn').code == 64
    small.root = small.root / 'nowhere'
    assert small.run('build').code == 1 and small.run('check').code == 1
    assert not small.root.exists() or not list(small.root.rglob('public'))


def test_a_check_in_json_holds_what_lines_say(small):
    small.write(JAZZ, EVENT_TEXT['en'] + '<b>x</b> [x](#nowhere) [y](/en/nothing) ![](sea.svg)\n')
    lines = small.check(expect=1)
    told = json.loads(small.check('--json', expect=1).out)
    assert told['ok'] is False
    assert [f'{it["file"]}:{it["line"]}:{it["column"]}: ' + ('warning: ' if it['severity'] == 'warning' else '')
            + it['message'] for it in told['diagnostics']] == lines.err.splitlines()
    assert len(lines.errors) >= 3, lines
    assert any('#nowhere' in line for line in lines.errors) and any('/en/nothing' in line for line in lines.errors)
    assert any('alternative text' in line for line in lines.errors)
    assert json.loads(small.check('--json', expect=1).out) | {'milliseconds': 0, 'phases': []} == \
        told | {'milliseconds': 0, 'phases': []}


def test_strings_are_looked_at_in_every_language(small):
    small.edit('templates/strings/ar.yml', ('  home:', '  hmoe:'))
    done = small.check(expect=1)
    assert sorted(line.split(':')[0] for line in done.errors) == ['templates/strings/ar.yml'] * 2, done
    assert any('`nav.hmoe`' in line and 'nav.home' in line for line in done.errors), done
    small.edit('templates/strings/ar.yml', ('  hmoe:', '  home:'))
    small.edit('templates/partials/crumbs.html', ('nav.home', 'nav.hme'))
    done = small.check(expect=1)
    assert len(done.errors) == 1, done
    assert re.match(r'templates/partials/crumbs\.html:\d+:\d+: .*nav\.hme.*nav\.home', done.errors[0]), done


def test_a_dead_part_of_another_page_is_found(small):
    small.write('content/pages/about/en.md', PLAIN_TEXT['en'] + '\n## Opening hours\n')
    small.write(JAZZ, EVENT_TEXT['en'] + '[x](/en/pages/about#opening-hours)\n')
    small.check()
    small.write(JAZZ, EVENT_TEXT['en'] + '[x](/en/pages/about#opening)\n')
    done = small.check(expect=1)
    assert len(done.errors) == 1 and '#opening' in done.errors[0] and done.errors[0].startswith(f'{JAZZ}:7:'), done


# MARK: Time


def test_time_changes_just_the_pages_that_show_it(small, tmp_path):
    tickets = '{id: seat, price: 24.00, quota: 100, sales_open: 2027-03-01 10:00}'
    small.edit(FACTS, ('{id: seat, price: 24.00, quota: 100}', tickets))
    small.thing('events/other', EVENT.replace('06-12', '08-20').replace('tags: [jazz]\n', ''), EVENT_TEXT)

    def build(now):
        done = json.loads(small.build('--json', now=now).out)
        anew = tmp_path / secrets.token_hex(4)
        assert small.files() == small.built_anew(anew, now=now)
        return set(done['written']), set(done['removed'])

    build('2027-02-01T12:00')
    assert build('2027-02-20T12:00') == (set(), set())
    assert 'On sale from' in small.page('/en/events/jazz')
    opened, removed = build('2027-03-02T12:00')
    assert 'On sale from' not in small.page('/en/events/jazz') and 'name="quantity.seat"' in small.page('/en/events/jazz')
    assert removed == set() and {'public/en/events/jazz.html', 'public/ar/events/jazz.html', 'public/en/index.html'} <= opened
    unmoved = {'public/en/events/other.html', 'public/en/pages/about.html', 'public/en/search.json', 'public/sitemap.xml',
               'public/en/events/jazz.ics', 'public/en/venues.html', 'public/en/events.atom'}
    assert not unmoved & opened and all(name.endswith('.html') for name in opened), opened
    over, removed = build('2027-06-13T12:00')
    assert {'public/en/events/jazz.html', 'public/en/archive.html', 'public/en/index.html', 'public/en/events.html'} <= over
    assert not {'public/en/events/other.html', 'public/en/pages/about.html', 'public/index.html'} & over
    assert '/en/events/jazz' in small.page('/en/archive') and '/en/events/jazz' not in small.page('/en/events')
    assert 'name="quantity.seat"' not in small.page('/en/events/jazz')
    # And back: a build for an earlier moment is as right as any.
    build('2027-02-01T12:00')
