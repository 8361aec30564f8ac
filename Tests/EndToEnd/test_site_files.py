"""What the generator writes, checked file by file: links, languages, and what search engines and calendars read.

Nothing is served here and no browser is needed; test_every_page.py looks at the same pages in one.
"""

import datetime
import json
import re
import urllib.parse
import xml.etree.ElementTree

import feedparser
import icalendar
import pytest

from built_site import BASE_URL, LOCALES

SITEMAP = '{http://www.sitemaps.org/schemas/sitemap/0.9}'
XHTML = '{http://www.w3.org/1999/xhtml}'
# Search results show about so much.
DESCRIPTION_MAX = 160
ANOTHER_SITE = re.compile(r'(mailto|tel|data|geo):')


def told(faults):
    """All at once: a template's mistake stands on many pages."""
    found = sorted(set(faults))
    assert not found, '\n'.join(found[:40])


def target(page, address):
    """The address of this site that a link leads to; None for one of another site."""
    if ANOTHER_SITE.match(address):
        return None
    whole = urllib.parse.urljoin(BASE_URL + page.path, address)
    return whole.removeprefix(BASE_URL) if whole.startswith(BASE_URL + '/') else None


# MARK: Links


def test_every_link_leads_somewhere(site):
    faults = []
    for page in site.pages.values():
        for tag, address in page.links:
            found = target(page, address)
            if found is None:
                continue
            path, _, fragment = found.partition('#')
            path = path.partition('?')[0]
            if site.is_route(path):
                continue
            if site.file(path) is None:
                faults.append(f'{page.path}: <{tag}> leads to {address}, which is not there')
            elif fragment and path in site.pages and urllib.parse.unquote(fragment) not in site.pages[path].ids:
                # The gate's key stands behind the number sign, where no server sees it.
                faults.append(f'{page.path}: {path} has nothing with the id {fragment}')
    told(faults)


def test_pages_are_served_under_one_address(site):
    """A link to `/en/events.html` or `/en/events/` would be a second address for the same page."""
    told(f'{page.path}: {address}' for page in site.pages.values() for _, address in page.links
         if (found := target(page, address)) and (found.partition('#')[0].endswith('.html') or '/index' in found))


def test_assets_are_named_by_their_content(site):
    """So that browsers may keep them for good."""
    faults = []
    for page in site.pages.values():
        for tag, address in page.links:
            found = target(page, address) or ''
            if found.startswith('/assets/') and not re.search(r'\.[0-9a-f]{6,}\.\w+$|\?v=[0-9a-f]+$', found):
                faults.append(f'{page.path}: {found}')
    told(faults)


def test_everyone_can_find_every_page(site):
    """From the home page of a language its pages are reached by links alone."""
    hidden = ('404', '50x', 'offline', 'scan')
    for locale in LOCALES:
        seen, waiting = set(), [f'/{locale}/']
        while waiting:
            path = waiting.pop()
            if path in seen or path not in site.pages:
                continue
            seen.add(path)
            page = site.pages[path]
            waiting += [found.partition('#')[0].partition('?')[0] for tag, address in page.links
                        if tag == 'a' and (found := target(page, address))]
        missed = {path for path, page in site.pages.items()
                  if page.locale == locale and not page.is_redirect and path.split('/')[-1] not in hidden} - seen
        assert not missed, missed


# MARK: Heads


def test_pages_say_what_they_are(site):
    faults = []
    for page in site.pages.values():
        def fault(text):
            faults.append(f'{page.path}: {text}')

        if page.is_redirect:
            continue
        if page.locale and (page.lang, page.dir) != (page.locale, 'rtl' if page.locale == 'ar' else 'ltr'):
            fault(f'its language is {page.lang}, {page.dir}')
        if not page.title.strip():
            fault('it has no title')
        if len(page.h1s) != 1 or not page.h1s[0].strip():
            fault(f'its first headings are {page.h1s}')
        if any(after > before + 1 for before, after in zip(page.headings, page.headings[1:])):
            fault(f'a level of headings is left out: {page.headings}')
        if page.is_indexed and not page.description:
            fault('it has no description')
        if page.description and len(page.description) > DESCRIPTION_MAX:
            fault(f'its description has {len(page.description)} characters')
        if len(set(page.ids)) != len(page.ids):
            fault(f'ids stand twice: {sorted(one for one in set(page.ids) if page.ids.count(one) > 1)}')
        if page.oddities:
            fault(f'the content security policy allows none of this: {page.oddities}')
    told(faults)


def test_titles_differ_within_a_language(site):
    seen = {}
    for path, page in site.indexed.items():
        seen.setdefault((page.locale, page.title), []).append(path)
    told(f'{title}: {paths}' for (_, title), paths in seen.items() if len(paths) > 1)


def test_pictures_have_a_size_and_words(site):
    faults = []
    for page in site.pages.values():
        for image in page.images:
            if not image.get('width') or not image.get('height'):
                faults.append(f'{page.path}: {image.get("src")} has no size, so what follows it moves')
            if 'alt' not in image:
                faults.append(f'{page.path}: {image.get("src")} has no alternative text')
    told(faults)


def test_pages_can_be_shared(site):
    faults = []
    for path, page in site.indexed.items():
        wanted = {'og:title', 'og:url', 'og:type', 'og:locale', 'og:site_name'} if page.locale else set()
        if missing := wanted - page.properties.keys():
            faults.append(f'{path}: {sorted(missing)}')
        if page.properties.get('og:url', page.canonical) != page.canonical:
            faults.append(f'{path}: og:url is {page.properties["og:url"]}')
        if image := page.properties.get('og:image'):
            if not image.startswith(BASE_URL + '/') or site.file(image) is None:
                faults.append(f'{path}: {image} is not there')
    told(faults)


def test_event_pages_have_a_picture_to_share(site):
    told(f'{path}: {image}' for path, page in site.of_kind('events/[a-z0-9-]+').items()
         if page.json_ld and not (image := page.properties.get('og:image') or '').endswith(('.jpg', '.png')))


# MARK: Languages


def test_languages_of_every_page_point_to_each_other(site):
    """Search engines take `hreflang` only where both pages say so, and only for pages that they may index."""
    pages = {BASE_URL + path: page for path, page in site.indexed.items()}
    assert len(pages) > 6 * 40, len(pages)
    faults = []
    for url, page in pages.items():
        if page.canonical != url:
            faults.append(f'{url}: its canonical address is {page.canonical}')
        if missing := set(LOCALES) - page.alternates.keys():
            faults.append(f'{url}: {sorted(missing)} are missing')
        for language, other in page.alternates.items():
            if other not in pages:
                faults.append(f'{url} names {other}, which is not there')
            elif language != 'x-default' and not pages[other].path.startswith(f'/{language}/'):
                faults.append(f'{url} calls {other} {language}')
            elif pages[other].alternates != page.alternates:
                faults.append(f'{url} and {other} differ')
        if 'x-default' not in page.alternates:
            faults.append(f'{url} has no x-default')
        if page.locale and page.alternates.get(page.locale) != url:
            faults.append(f'{url} does not name itself')
    told(faults)


def test_copies_name_their_original(site):
    told(f'{path}: {page.canonical}' for path, page in site.pages.items()
         if page.is_indexed and not page.is_redirect and path not in site.indexed
         and (page.canonical or '').removeprefix(BASE_URL) not in site.indexed)


def test_pages_of_a_language_link_to_that_language(site):
    """Except where the languages are offered."""
    faults = []
    for page in site.pages.values():
        for tag, address in page.links:
            found = target(page, address) or ''
            language = found.split('/')[1] if found.startswith('/') else ''
            if page.locale and language in LOCALES and language != page.locale and address not in page.language_links:
                faults.append(f'{page.path}: {address}')
    told(faults)


def test_the_sitemap_lists_every_page_with_its_languages(site):
    listed = {}
    waiting = ['/sitemap.xml']
    while waiting:
        file = site.file(waiting.pop())
        assert file is not None and file.stat().st_size <= 50 * 1024 * 1024, file
        root = xml.etree.ElementTree.fromstring(file.read_bytes())
        waiting += [one.text for one in root.findall(f'{SITEMAP}sitemap/{SITEMAP}loc')]
        entries = root.findall(f'{SITEMAP}url')
        assert len(entries) <= 50_000
        for entry in entries:
            address = entry.find(f'{SITEMAP}loc').text
            assert address not in listed, f'{address} stands twice'
            listed[address] = {link.get('hreflang'): link.get('href') for link in entry.findall(f'{XHTML}link')}
    # Further pages of a list are found through the first one; the root leads on to a language.
    wanted = {BASE_URL + path for path, page in site.indexed.items()
              if page.locale and not re.search(r'/page/\d+$', path)}
    assert not wanted - listed.keys(), sorted(wanted - listed.keys())[:10]
    unknown = [address for address in listed if address.removeprefix(BASE_URL) not in site.indexed]
    assert not unknown, unknown[:10]
    told(f'{address}: {alternates}' for address, alternates in listed.items()
         if alternates != site.indexed[address.removeprefix(BASE_URL)].alternates)


def test_robots_are_shown_the_sitemap(site):
    lines = site.file('/robots.txt').read_text().splitlines()
    assert f'Sitemap: {BASE_URL}/sitemap.xml' in lines
    assert 'Disallow: /' not in lines


# MARK: Events for search engines


def event_data(site):
    """Each event's page with the events that it describes: one, or one a date."""
    for path, page in site.of_kind('events/[a-z0-9-]+').items():
        found = [one for data in page.json_ld for one in (data if isinstance(data, list) else [data])]
        if found:
            yield path, page, found


def test_event_pages_describe_their_event(site):
    """Google's required and recommended fields; performers are those of the events that name some."""
    faults, pages, performing = [], 0, set()
    for path, page, events in event_data(site):
        pages += 1
        for event in events:
            faults += [f'{path}: {fault}' for fault in event_faults(site, page, event)]
            if 'performer' in event:
                performing.add(path)
    assert pages >= 6 * 10, pages
    assert len(performing) >= 6 * 6, performing
    told(faults)


def event_faults(site, page, event):
    schema = 'https://schema.org/'
    if event.get('@context') != 'https://schema.org' or event.get('@type') != 'Event':
        yield f'{event.get("@context")} {event.get("@type")}'
    for key in ('name', 'description', 'startDate', 'endDate', 'eventStatus', 'image', 'location', 'offers',
                'organizer', 'url'):
        if not event.get(key):
            yield f'{key} is missing'
            return
    starts, ends = (datetime.datetime.fromisoformat(event[key]) for key in ('startDate', 'endDate'))
    if starts.tzinfo is None or ends <= starts:
        yield f'it lasts from {starts} to {ends}'
    if event['name'] != page.h1s[0].strip():
        yield f'it is called {event["name"]}'
    if event['eventStatus'] not in {schema + 'EventScheduled', schema + 'EventCancelled'}:
        yield event['eventStatus']
    if event['url'].partition('#')[0] != page.canonical:
        yield event['url']
    for image in event['image'] if isinstance(event['image'], list) else [event['image']]:
        if not image.startswith(BASE_URL + '/') or site.file(image) is None:
            yield f'{image} is not there'
    place = event['location']
    if place.get('@type') != 'Place' or not place.get('name'):
        yield f'its place is {place}'
    address = place.get('address', {})
    for key in ('streetAddress', 'addressLocality', 'addressCountry'):
        if not address.get(key):
            yield f'{key} is missing'
    for key in ('name', 'url'):
        if not event['organizer'].get(key):
            yield f'the organizer has no {key}'
    for performer in event.get('performer', []):
        if performer.get('@type') not in {'Person', 'PerformingGroup'} or performer.get('name') not in page.text:
            yield f'a performer is {performer}'
    for offer in event['offers']:
        for key in ('availability', 'price', 'priceCurrency', 'url', 'validThrough'):
            if key not in offer:
                yield f'an offer has no {key}'
        if offer.get('availability') not in {schema + name for name in ('InStock', 'SoldOut', 'PreOrder')}:
            yield f'an offer is {offer.get("availability")}'
        if not re.fullmatch(r'\d+(\.\d{2,3})?', str(offer.get('price'))):
            yield f'a price is {offer.get("price")}'


# MARK: Feeds and calendars


def test_feeds_can_be_read(site):
    feeds = {address for page in site.pages.values() for addresses in page.feeds.values() for address in addresses}
    assert len(feeds) >= 2 * len(LOCALES), feeds
    kinds, faults = set(), []
    for address in sorted(feeds):
        file = site.file(address.removeprefix(BASE_URL))
        if file is None:
            faults.append(f'{address} is not there')
            continue
        parsed = feedparser.parse(file.read_bytes())
        kinds.add(parsed.version)

        def fault(text):
            faults.append(f'{address}: {text}')

        if parsed.bozo:
            fault(parsed.bozo_exception)
        if not parsed.feed.get('title') or not parsed.feed.get('link'):
            fault('it has no title or no page')
        locale = file.relative_to(site.public).parts[0]
        if locale in LOCALES and parsed.feed.get('language') != locale:
            fault(f'its language is {parsed.feed.get("language")}')
        ids = [entry.get('id') for entry in parsed.entries]
        if not all(ids) or len(set(ids)) != len(ids):
            fault(f'ids are missing or stand twice: {ids}')
        for entry in parsed.entries:
            if not entry.get('title') or not (entry.get('updated_parsed') or entry.get('published_parsed')):
                fault(f'an entry has no title or no time: {entry.get("id")}')
            if entry.get('link', '').removeprefix(BASE_URL) not in site.pages:
                fault(f'{entry.get("link")} is no page')
            if '<script' in str(entry):
                fault('it has a script')
    told(faults)
    assert 'atom10' in kinds, kinds


def test_feeds_of_both_kinds_are_written(site):
    """RSS is for programs that know nothing else; pages name the Atom feed."""
    for locale in LOCALES:
        found = {feedparser.parse(content).version for address, content in
                 (site.files('.xml') | site.files('.atom') | site.files('.rss')).items()
                 if address.startswith(f'/{locale}/')}
        assert {'atom10', 'rss20'} <= found, (locale, found)


def test_calendars_can_be_read(site):
    calendars = site.files('.ics')
    assert calendars
    faults = []
    for address, content in calendars.items():
        def fault(text):
            faults.append(f'{address}: {text}')

        lines = content.split(b'\r\n')
        if any(b'\n' in line or b'\r' in line for line in lines) or any(len(line) > 75 for line in lines):
            fault('its lines do not end with CR LF or are too long (RFC 5545, 3.1)')
        calendar = icalendar.Calendar.from_ical(content)
        if not calendar.get('PRODID') or calendar.get('VERSION') != '2.0':
            fault('PRODID or VERSION is missing')
        zones = {zone['TZID'] for zone in calendar.walk('VTIMEZONE')}
        events = calendar.walk('VEVENT')
        uids = [str(event.get('UID')) for event in events]
        if len(set(uids)) != len(uids):
            fault(f'UIDs stand twice: {uids}')
        for event in events:
            missing = [key for key in ('UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'LOCATION', 'URL')
                       if not event.get(key)]
            if missing:
                fault(f'{missing} are missing')
                continue
            if event['DTSTART'].dt.tzinfo is None or event['DTEND'].dt <= event['DTSTART'].dt:
                fault(f'{event["DTSTART"].dt} to {event["DTEND"].dt}')
            if (zone := event['DTSTART'].params.get('TZID')) and zone not in zones:
                fault(f'it does not say what {zone} is')
            if str(event['URL']).partition('#')[0].removeprefix(BASE_URL) not in site.pages:
                fault(f'{event["URL"]} is no page')
    told(faults)


def test_calendars_and_pages_tell_the_same_time(site):
    """Two ways from the facts to an instant, one through each file's own description of the time zone."""
    known = {}
    for address, content in site.files('.ics').items():
        for event in icalendar.Calendar.from_ical(content).walk('VEVENT'):
            known.setdefault(str(event['URL']).partition('#')[0], set()).add(
                (event['DTSTART'].dt.timestamp(), event['DTEND'].dt.timestamp()))
    for path, page, events in event_data(site):
        wanted = {tuple(datetime.datetime.fromisoformat(event[key]).timestamp() for key in ('startDate', 'endDate'))
                  for event in events}
        assert known.get(page.canonical) == wanted, path


def test_events_can_be_put_into_a_calendar(site):
    told(path for path, page, _ in event_data(site)
         if not any(address.partition('?')[0].endswith('.ics') for tag, address in page.links if tag == 'a'))


# MARK: For phones, and for searching


def test_the_site_can_be_installed(site):
    faults = []
    for path, page in site.indexed.items():
        if not page.locale:
            continue
        if page.manifest is None or site.file(page.manifest) is None:
            faults.append(f'{path}: its manifest is {page.manifest}')
            continue
        manifest = json.loads(site.file(page.manifest).read_text())
        if (manifest.get('lang'), manifest.get('dir')) != (page.lang, page.dir):
            faults.append(f'{page.manifest}: {manifest.get("lang")}, {manifest.get("dir")}')
        if not manifest.get('name') or manifest.get('display') not in ('standalone', 'minimal-ui', 'browser'):
            faults.append(f'{page.manifest}: {manifest}')
        start, scope = manifest.get('start_url', ''), manifest.get('scope', '')
        if start.partition('?')[0] not in site.pages or not start.startswith(scope or '-'):
            faults.append(f'{page.manifest}: it starts at {start} in {scope}')
        for icon in manifest.get('icons') or [{}]:
            if site.file(icon.get('src', '/nowhere')) is None:
                faults.append(f'{page.manifest}: there is no icon {icon}')
    told(faults)


@pytest.mark.parametrize('locale', LOCALES)
def test_the_search_index_holds_every_event(site, locale):
    index = json.loads(site.file(f'/{locale}/search.json').read_text())
    found = {}
    for title, segment, date, city, terms in index['events']:
        path = index['base'] + segment
        assert path in site.pages, path
        assert title == site.pages[path].h1s[0].strip()
        assert re.fullmatch(r'\d{4}-\d\d-\d\d', date)
        assert city == -1 or index['cities'][city]
        assert terms.split()
        found[path] = title
    events = {path for path, _, _ in event_data(site) if path.startswith(f'/{locale}/')}
    assert found.keys() <= events
    coming = {path for path, page, data in event_data(site)
              if page.locale == locale and any(one['endDate'] > '2027-01-11' for one in data)}
    assert coming <= found.keys(), coming - found.keys()


def test_scripts_stay_small(site):
    """What is loaded by everyone on slow lines."""
    limits = {r'/assets/availability\.[0-9a-f]+\.js': 3 * 1024, r'/sw\.js': 2 * 1024}
    scripts = site.files('.js')
    for pattern, limit in limits.items():
        sizes = {address: len(content) for address, content in scripts.items() if re.fullmatch(pattern, address)}
        assert sizes, f'nothing matches {pattern}: {sorted(scripts)}'
        assert max(sizes.values()) <= limit, sizes
