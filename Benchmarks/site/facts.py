"""The events of the benchmark: what both generators are told, in the same words.

Everything follows from the seed, so two runs measure the same site.
"""

import dataclasses
import datetime
import pathlib
import random
import tomllib
import zoneinfo

LOCALES = ('en', 'ar', 'de', 'es', 'fr', 'it')
BASE_URL = 'https://events.example.org'
CURRENCY = 'EUR'
PER_PAGE = 24
FEED_ITEMS = 50
# The moment for which sites are built: every event is ahead.
NOW = '2024-12-31T00:00'
FIRST_DAY = datetime.date(2025, 1, 1)
DAYS = 730
WORDS = 300
TICKET_IDS = ('regular', 'reduced', 'patron')
# Each is another plural in one of the languages; 0 is sold out.
SEATS = (0, 1, 2, 5, 14, 101, 240)
TAGS_PER_EVENT = 3

# City, country, time zone, latitude, longitude.
CITIES = (
    ('Aarhus', 'DK', 'Europe/Copenhagen', 56.16, 10.20), ('Abu Dhabi', 'AE', 'Asia/Dubai', 24.45, 54.38),
    ('Alexandria', 'EG', 'Africa/Cairo', 31.20, 29.92), ('Amman', 'JO', 'Asia/Amman', 31.95, 35.93),
    ('Antwerp', 'BE', 'Europe/Brussels', 51.22, 4.40), ('Basel', 'CH', 'Europe/Zurich', 47.56, 7.59),
    ('Beirut', 'LB', 'Asia/Beirut', 33.89, 35.50), ('Bilbao', 'ES', 'Europe/Madrid', 43.26, -2.93),
    ('Bologna', 'IT', 'Europe/Rome', 44.49, 11.34), ('Bremen', 'DE', 'Europe/Berlin', 53.08, 8.80),
    ('Cairo', 'EG', 'Africa/Cairo', 30.04, 31.24), ('Cork', 'IE', 'Europe/Dublin', 51.90, -8.47),
    ('Doha', 'QA', 'Asia/Qatar', 25.29, 51.53), ('Dresden', 'DE', 'Europe/Berlin', 51.05, 13.74),
    ('Gdansk', 'PL', 'Europe/Warsaw', 54.35, 18.65), ('Genoa', 'IT', 'Europe/Rome', 44.41, 8.93),
    ('Ghent', 'BE', 'Europe/Brussels', 51.05, 3.72), ('Graz', 'AT', 'Europe/Vienna', 47.07, 15.44),
    ('Kassel', 'DE', 'Europe/Berlin', 51.31, 9.49), ('Leeds', 'GB', 'Europe/London', 53.80, -1.55),
    ('Leipzig', 'DE', 'Europe/Berlin', 51.34, 12.37), ('Lille', 'FR', 'Europe/Paris', 50.63, 3.06),
    ('Linz', 'AT', 'Europe/Vienna', 48.31, 14.29), ('Lyon', 'FR', 'Europe/Paris', 45.76, 4.84),
    ('Malaga', 'ES', 'Europe/Madrid', 36.72, -4.42), ('Muscat', 'OM', 'Asia/Muscat', 23.59, 58.41),
    ('Nantes', 'FR', 'Europe/Paris', 47.22, -1.55), ('Naples', 'IT', 'Europe/Rome', 40.85, 14.27),
    ('Porto', 'PT', 'Europe/Lisbon', 41.15, -8.61), ('Rabat', 'MA', 'Africa/Casablanca', 34.02, -6.84),
    ('Rouen', 'FR', 'Europe/Paris', 49.44, 1.10), ('Seville', 'ES', 'Europe/Madrid', 37.39, -5.98),
    ('Sfax', 'TN', 'Africa/Tunis', 34.74, 10.76), ('Toulouse', 'FR', 'Europe/Paris', 43.60, 1.44),
    ('Trento', 'IT', 'Europe/Rome', 46.07, 11.12), ('Tunis', 'TN', 'Africa/Tunis', 36.81, 10.18),
    ('Turin', 'IT', 'Europe/Rome', 45.07, 7.69), ('Utrecht', 'NL', 'Europe/Amsterdam', 52.09, 5.12),
    ('Valencia', 'ES', 'Europe/Madrid', 39.47, -0.38), ('York', 'GB', 'Europe/London', 53.96, -1.08),
)

# What Bilten calls the category of an event, by its first tag. Hugo's site has no categories.
CATEGORIES = {
    'jazz': 'music', 'choir': 'music', 'opera': 'music', 'organ': 'music', 'folk': 'music', 'brass': 'music',
    'cinema': 'film', 'puppets': 'stage', 'circus': 'stage', 'comedy': 'stage', 'ballet': 'stage', 'reading': 'talk',
    'poetry': 'talk', 'history': 'talk', 'science': 'talk', 'printing': 'workshop', 'pottery': 'workshop',
    'baking': 'food', 'cheese': 'food', 'market': 'food', 'hiking': 'outdoors', 'birds': 'outdoors',
    'stars': 'outdoors', 'family': 'stage',
}

ARTISTS = ('Mara Lindqvist', 'Edda Moreau', 'Noor Haddad', 'Ines Calvo', 'Livia Ferrante', 'Ruth Ansel', 'Samia Belaid',
           'Agnes Whitby', 'Carla Monti', 'Hanne Petersen', 'Yara Qasim', 'Odile Marchand')
ARTISTS_AR = ('مارا ليندكفيست', 'إدا مورو', 'نور حداد', 'إينيس كالفو', 'ليفيا فيرانتي', 'روت أنسل', 'سامية بلعيد',
              'أغنيس ويتبي', 'كارلا مونتي', 'هانه بيترسن', 'يارا قاسم', 'أوديل مارشان')

TEXTS = {locale: tomllib.loads((pathlib.Path(__file__).parent / f'texts/{locale}.toml').read_text())
         for locale in LOCALES}
TAGS = tuple(sorted(CATEGORIES))


@dataclasses.dataclass(frozen=True)
class Venue:
    id: str
    kind: int
    city: str
    city_id: str
    country: str
    zone: str
    latitude: float
    longitude: float
    places: int

    def title(self, locale):
        return f'{TEXTS[locale]["venue_kinds"][self.kind]} {self.city}'


@dataclasses.dataclass(frozen=True)
class Event:
    """The facts of an event; `starts` and `ends` are wall-clock times of its place."""
    number: int
    id: str
    venue: Venue
    organizer: int
    starts: datetime.datetime
    ends: datetime.datetime
    tags: tuple
    prices: tuple
    seats: tuple

    @property
    def category(self):
        return CATEGORIES[self.tags[0]]


@dataclasses.dataclass(frozen=True)
class Text:
    """What an event says in one language."""
    title: str
    summary: str
    body: str


class Site:
    """All that a benchmark's site holds."""

    def __init__(self, events, seed=1, words=WORDS):
        self.count, self.seed, self.words = events, seed, words
        rng = random.Random(f'{seed} venues')
        # About fifty events a venue and a hundred an organizer: pages of a size that people have.
        per_city = max(1, min(len(TEXTS['en']['venue_kinds']), events // (50 * len(CITIES))))
        self.venues = [self._venue(rng, city, kind) for city in CITIES for kind in range(per_city)]
        self.organizers = max(1, events // 100)

    @staticmethod
    def _venue(rng, city, kind):
        name, country, zone, latitude, longitude = city
        city_id = name.lower().replace(' ', '-')
        return Venue(f'{city_id}-{kind + 1}', kind, name, city_id, country, zone, latitude, longitude,
                     rng.choice((80, 120, 200, 350, 600)))

    def events(self):
        """Made one by one: nobody needs ten thousand at once."""
        return (self.event(number) for number in range(1, self.count + 1))

    def event(self, number):
        rng = random.Random(f'{self.seed} event {number}')
        venue = rng.choice(self.venues)
        tags = tuple(rng.sample(TAGS, TAGS_PER_EVENT))
        # Half past seven is a usual start; no clock is put forward between 10 and 22.
        starts = datetime.datetime.combine(
            FIRST_DAY + datetime.timedelta(days=rng.randrange(DAYS)), datetime.time(10),
            zoneinfo.ZoneInfo(venue.zone)) + datetime.timedelta(minutes=30 * rng.randrange(24))
        ends = starts + datetime.timedelta(minutes=30 * rng.randint(2, 6))
        whole = rng.choice((9, 12, 16, 20, 28, 36, 48))
        return Event(
            number, f'{tags[0]}-{venue.city_id}-{number:05}', venue, rng.randrange(self.organizers), starts, ends, tags,
            (f'{whole}.50', f'{whole * 2 // 3}.00', f'{whole * 4}.00'), tuple(rng.choice(SEATS) for _ in TICKET_IDS))

    def text(self, event, locale):
        rng = random.Random(f'{self.seed} text {event.number} {locale}')
        texts = TEXTS[locale]
        title = f'{rng.choice(texts["title_starts"])} {rng.choice(texts["title_ends"])}'
        return Text(title, _filled(rng, texts['summary'], locale), _body(rng, texts, locale, self.words))


# MARK: Sentences


def _filled(rng, sentence, locale):
    artists = ARTISTS_AR if locale == 'ar' else ARTISTS
    return sentence.replace('{artist}', rng.choice(artists)).replace('{n}', str(rng.randint(11, 99)))


def _sentence(rng, texts, locale):
    """A sentence in which now and then a word is strong, stressed or a link."""
    words = _filled(rng, rng.choice(texts['sentences']), locale).split(' ')
    kind = rng.random()
    at = rng.randrange(len(words) - 1)
    if kind < 0.22:
        words[at] = f'**{words[at]}**'
    elif kind < 0.40:
        words[at] = f'*{words[at]}*'
    elif kind < 0.52:
        words[at] = f'[{words[at]}](https://example.org/{rng.randrange(1000)})'
    return ' '.join(words)


def _paragraph(rng, texts, locale, words):
    sentences, count = [], 0
    while count < words:
        sentences.append(_sentence(rng, texts, locale))
        count += sentences[-1].count(' ') + 1
    return ' '.join(sentences)


def _body(rng, texts, locale, words):
    """Markdown of about so many words: four paragraphs, headings, a list, a table and a quote."""
    headings = rng.sample(texts['headings'], 3)
    # The list, the table, the quote and the headings have about seventy words; a paragraph overshoots by half a sentence.
    share = max(15, (words - 70) // 4 - 14)

    def paragraph():
        return _paragraph(rng, texts, locale, share)

    items = [f'- {item}' for item in rng.sample(texts['items'], 4)]
    hour = rng.randint(15, 19)
    rows = [f'| {hour + number}:{rng.choice(("00", "30"))} | {part} |'
            for number, part in enumerate(rng.sample(texts['programme'], 4))]
    return '\n'.join((
        paragraph(), '', f'## {headings[0]}', '', paragraph(), '', *items, '', f'## {headings[1]}', '', paragraph(), '',
        f'| {texts["ui"]["when"]} | {headings[2]} |', '| --- | --- |', *rows, '',
        f'> {_filled(rng, rng.choice(texts["sentences"]), locale)}', '', f'### {headings[2]}', '', paragraph(), ''))
