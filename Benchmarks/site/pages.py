"""Reads built pages: what stands on them, whoever built them."""

import html.parser
import json
import pathlib
import re
import urllib.parse

import facts

VOID = {'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'}
# Marks that keep texts of two directions apart are no part of a text.
MARKS = re.compile('[\u2066-\u2069\u200e\u200f\u061c]')


def plain(text):
    return ' '.join(MARKS.sub('', text).replace('\u00a0', ' ').replace('\u202f', ' ').split())


class Output:
    """The files of a built site, found by their addresses."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def file(self, address):
        """None where nothing is there. Both `a/b.html` and `a/b/index.html` are found."""
        path = urllib.parse.unquote(urllib.parse.urlsplit(address).path).strip('/')
        for name in ([f'{path}.html', f'{path}/index.html', path] if path else ['index.html']):
            if (self.folder / name).is_file():
                return self.folder / name
        return None

    def text(self, address):
        file = self.file(address)
        if file is None:
            raise LookupError(f'{self.folder} has no {address}')
        return file.read_text()

    def event(self, locale, event_id):
        return EventPage(self.text(f'/{locale}/events/{event_id}'))

    def listed(self, address):
        """The last segments of all events' addresses that a list shows, over all of its pages, in order."""
        found, seen = [], set()
        while address and address not in seen:
            seen.add(address)
            text = self.text(address)
            found += [href.strip('/').split('/')[-1] for href in re.findall(r'<li class="card"><a href="([^"]+)"', text)]
            following = re.search(r'rel="next" href="([^"]+)"', text)
            address = following and following[1]
        return found

    def terms(self, address):
        """Name to address, as a list of terms has them, with the count that stands behind."""
        found = re.findall(r'<li><a href="([^"]+)">([^<]*)</a>\s*(\d+)', self.text(address))
        return {plain(name): (href, int(count)) for href, name, count in found}

    def feed_items(self, address):
        """How many items the feed has that this page names; None where it names none."""
        link = re.search(r'<link rel="alternate" type="application/(?:rss|atom)\+xml" href="([^"]+)"', self.text(address))
        file = link and self.file(link[1])
        return len(re.findall(r'<(?:item|entry)>', file.read_text())) if file else None

    def sitemap(self):
        """Every address of the sitemap, its index followed."""
        found, files = set(), ['/sitemap.xml']
        while files:
            text = self.text(files.pop())
            addresses = [address.strip() for address in re.findall(r'<loc>([^<]+)</loc>', text)]
            if '<sitemapindex' in text:
                files += addresses
            else:
                found.update(urllib.parse.urlsplit(address).path.rstrip('/') for address in addresses)
        return found

    def count(self):
        """Files and bytes."""
        files = [file for file in self.folder.rglob('*') if file.is_file()]
        return len(files), sum(file.stat().st_size for file in files)


class EventPage(html.parser.HTMLParser):
    """The facts of an event's page."""

    def __init__(self, text):
        super().__init__()
        self.locale = self.dir = self.canonical = self.starts = self.json_ld = None
        self.alternates, self.tags, self.rows = {}, [], []
        self.title = self.venue = self.city = self.summary = self.body = ''
        # How often each element stands in the body.
        self.elements = {}
        self._open = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag == 'html':
            self.locale, self.dir = found.get('lang'), found.get('dir')
        elif tag == 'link' and found.get('rel') == 'canonical':
            self.canonical = _path(found['href'])
        elif tag == 'link' and 'hreflang' in found:
            self.alternates[found['hreflang']] = _path(found['href'])
        elif tag == 'time' and self.starts is None:
            self.starts = found.get('datetime')
        elif tag == 'tr' and self._inside('tickets'):
            self.rows.append([])
        if self._inside('body'):
            self.elements[tag] = self.elements.get(tag, 0) + 1
        if tag in ('th', 'td') and self.rows and self._inside('tickets'):
            self.rows[-1].append('')
        if tag == 'a' and self._inside('tags'):
            self.tags.append('')
        if tag not in VOID:
            self._open.append((tag, found.get('class') or found.get('type') or ''))

    def handle_endtag(self, tag):
        while self._open:
            name, _ = self._open.pop()
            if name == tag:
                break

    def handle_data(self, data):
        tag, kind = self._open[-1] if self._open else ('', '')
        if kind == 'application/ld+json':
            self.json_ld = json.loads(data)
        elif self._inside('body'):
            self.body += data
        elif self._inside('tickets') and self.rows and self.rows[-1]:
            self.rows[-1][-1] += data
        elif self._inside('tags') and self.tags:
            self.tags[-1] += data
        elif any(name == 'h1' for name, _ in self._open):
            self.title += data
        for kind in ('venue', 'city', 'summary'):
            if self._inside(kind):
                setattr(self, kind, getattr(self, kind) + data)

    def _inside(self, kind):
        return any(found == kind for _, found in self._open)

    def facts(self):
        """Comparable with what `expected` says."""
        ld = self.json_ld or {}
        return {
            'locale': self.locale, 'direction': self.dir, 'canonical': self.canonical,
            'alternates': dict(sorted(self.alternates.items())), 'title': plain(self.title),
            'summary': plain(self.summary), 'starts': self.starts, 'venue': plain(self.venue), 'city': plain(self.city),
            'tickets': [(plain(row[0]), amount(row[1]), plain(row[2])) for row in self.rows if len(row) == 3],
            'tags': sorted(plain(tag) for tag in self.tags), 'body': plain(self.body),
            'elements': {tag: self.elements.get(tag, 0) for tag in COUNTED},
            'ld name': ld.get('name'), 'ld starts': ld.get('startDate'), 'ld ends': ld.get('endDate'),
            'ld venue': ld.get('location', {}).get('name'),
            'ld city': ld.get('location', {}).get('address', {}).get('addressLocality'),
            'ld offers': [(offer.get('name'), str(offer.get('price')), offer.get('priceCurrency'),
                           offer.get('availability', '').split('/')[-1]) for offer in ld.get('offers', [])],
        }


COUNTED = ('h2', 'h3', 'p', 'li', 'tr', 'th', 'td', 'blockquote', 'strong', 'em', 'a')


def amount(text):
    """The digits of a price: `12.50 €`, `12,50 €` and `€12.50` are 1250."""
    return ''.join(re.findall(r'\d', plain(text)))


def _path(address):
    return urllib.parse.urlsplit(address).path.rstrip('/')


# MARK: What a page has to say


def expected(site, event, locale):
    """The same facts, from where both sites have them."""
    texts, text = facts.TEXTS[locale], site.text(event, locale)
    address = f'events/{event.id}'
    alternates = {other: f'/{other}/{address}' for other in facts.LOCALES} | {'x-default': f'/en/{address}'}
    starts, ends = (moment.isoformat(timespec='minutes') for moment in (event.starts, event.ends))
    names = texts['ticket_names']
    return {
        'locale': locale, 'direction': texts['direction'], 'canonical': f'/{locale}/{address}',
        'alternates': dict(sorted(alternates.items())), 'title': plain(text.title), 'summary': plain(text.summary),
        'starts': starts, 'venue': event.venue.title(locale), 'city': event.venue.city,
        'tickets': [(name, amount(price), _seats(texts, locale, seats))
                    for name, price, seats in zip(names, event.prices, event.seats)],
        'tags': sorted(texts['tags'][tag] for tag in event.tags), 'body': _words(text.body),
        'elements': _elements(text.body), 'ld name': text.title, 'ld starts': starts, 'ld ends': ends,
        'ld venue': event.venue.title(locale), 'ld city': event.venue.city,
        'ld offers': [(name, price, facts.CURRENCY, 'InStock' if seats else 'SoldOut')
                      for name, price, seats in zip(names, event.prices, event.seats)],
    }


def _seats(texts, locale, count):
    forms = texts['seats_left']
    return plain(forms[_category(locale, count)].replace('{count}', str(count)))


def _category(locale, count):
    """The CLDR plural category, for the counts that the benchmark has."""
    if locale == 'ar':
        if count in (0, 1, 2):
            return ('zero', 'one', 'two')[count]
        return 'few' if 3 <= count % 100 <= 10 else 'many' if count % 100 >= 11 else 'other'
    return 'one' if count == 1 or (locale == 'fr' and count == 0) else 'other'


def _words(markdown):
    """The words of a body as the benchmark writes it, which is not all that Markdown can be."""
    text = re.sub(r'\[([^]]+)]\([^)]*\)', r'\1', markdown).replace('*', '')
    text = re.sub(r'(?m)^\| --- .*\n', '', text)
    text = re.sub(r'(?m)^(#+|-|>) ', '', text).replace('|', ' ')
    return plain(text)


def _elements(markdown):
    lines = markdown.split('\n')
    rows = [line for line in lines if line.startswith('| ') and not line.startswith('| ---')]
    quotes = sum(line.startswith('> ') for line in lines)
    plain_lines = sum(bool(line) and not re.match(r'(#|-|>|\|)', line) for line in lines)
    strong = len(re.findall(r'\*\*[^*]+\*\*', markdown))
    return {
        'h2': sum(line.startswith('## ') for line in lines), 'h3': sum(line.startswith('### ') for line in lines),
        'p': plain_lines + quotes, 'li': sum(line.startswith('- ') for line in lines), 'tr': len(rows), 'th': 2,
        'td': 2 * (len(rows) - 1), 'blockquote': quotes, 'strong': strong,
        'em': len(re.findall(r'(?<!\*)\*[^*]+\*(?!\*)', markdown)), 'a': len(re.findall(r'\]\(', markdown)),
    }
