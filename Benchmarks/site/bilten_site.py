"""Writes the benchmark's events as a Bilten site."""

import json
import pathlib
import shutil

import facts

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
# Pages that the footer leads to: the same in both sites.
PAGES = ('imprint', 'privacy')


def quoted(text):
    """A JSON string is a YAML string."""
    return json.dumps(text, ensure_ascii=False)


def write(root, site):
    """Returns how many events' texts were written, and their bytes."""
    content = root / 'content'
    _write_settings(content)
    for venue in site.venues:
        _write_venue(content / 'venues' / venue.id, venue)
    for number in range(site.organizers):
        _write_organizer(content / 'organizers' / f'circle-{number + 1}', number)
    for order, page in enumerate(PAGES, 1):
        _write_page(content / 'pages' / page, page, order)
    texts, size = 0, 0
    for event in site.events():
        folder = _folder(content / 'events' / event.id)
        (folder / 'event.yml').write_text(_facts(event))
        for locale in facts.LOCALES:
            size += (folder / f'{locale}.md').write_bytes(_text(site.text(event, locale), locale).encode())
            texts += 1
    write_templates(root / 'templates')
    return texts, size


def write_templates(folder):
    """The product's templates and strings, with the benchmark's pages in place of the pages that Hugo has too."""
    shutil.copytree(REPOSITORY / 'templates', folder, dirs_exist_ok=True)
    shutil.copytree(HERE / 'templates', folder, dirs_exist_ok=True)
    for locale in facts.LOCALES:
        strings = folder / f'strings/{locale}.yml'
        strings.write_text(strings.read_text().rstrip('\n') + '\n' + _strings(locale))


def _folder(path):
    path.mkdir(parents=True)
    return path


def _write_settings(content):
    def localized(key, texts):
        return [f'{key}:', *(f'  {locale}: {quoted(text)}' for locale, text in texts.items())]

    lines = [
        f'name: {quoted(facts.TEXTS["en"]["site"])}', 'organizer: circle-1', f'base_url: {facts.BASE_URL}',
        'default_locale: en', f'locales: [{", ".join(facts.LOCALES)}]', 'mail_from: tickets@events.example.org',
        *localized('tagline', {locale: texts['tagline'] for locale, texts in facts.TEXTS.items()}),
        *localized('names', {locale: texts['site'] for locale, texts in facts.TEXTS.items()}),
        f'per_page: {facts.PER_PAGE}', f'feed_items: {facts.FEED_ITEMS}', 'event_calendars: false', 'tags:',
    ]
    for tag in facts.TAGS:
        names = ', '.join(f'{locale}: {quoted(texts["tags"][tag])}' for locale, texts in facts.TEXTS.items())
        lines.append(f'  {tag}: {{{names}}}')
    _folder(content)
    (content / 'site.yml').write_text('\n'.join(lines) + '\n')


def _front(pairs, body):
    return '\n'.join(['---', *(f'{key}: {quoted(text)}' for key, text in pairs), '---', body, ''])


def _write_venue(folder, venue):
    _folder(folder)
    (folder / 'venue.yml').write_text(
        f'country: {venue.country}\ntimezone: {venue.zone}\nlatitude: {venue.latitude}\nlongitude: {venue.longitude}\n')
    for locale, texts in facts.TEXTS.items():
        summary = texts['venue_summary'].replace('{n}', str(venue.places))
        (folder / f'{locale}.md').write_text(_front(
            (('title', venue.title(locale)), ('summary', summary), ('city', venue.city),
             ('address', f'{venue.kind + 1} {venue.city}')), summary))


def _write_organizer(folder, number):
    _folder(folder)
    (folder / 'organizer.yml').write_text(
        f'email: circle{number + 1}@events.example.org\nwebsite: https://circle{number + 1}.example.org\n')
    for locale, texts in facts.TEXTS.items():
        title = texts['organizer'].replace('{n}', str(number + 1))
        (folder / f'{locale}.md').write_text(
            _front((('title', title), ('summary', texts['organizer_summary'])), texts['organizer_summary']))


def _write_page(folder, page, order):
    _folder(folder)
    (folder / 'page.yml').write_text(f'order: {order}\nmenu: footer\n')
    for locale, texts in facts.TEXTS.items():
        (folder / f'{locale}.md').write_text(
            _front((('title', texts['ui'][page]), ('summary', texts['tagline'])), texts['organizer_summary']))


def _facts(event):
    lines = [
        f'starts: {event.starts:%Y-%m-%d %H:%M}', f'ends: {event.ends:%Y-%m-%d %H:%M}', f'timezone: {event.venue.zone}',
        f'venue: {event.venue.id}', f'organizer: circle-{event.organizer + 1}', f'category: {event.category}',
        f'currency: {facts.CURRENCY}', f'tags: [{", ".join(event.tags)}]', 'tickets:',
    ]
    for ticket, price, seats in zip(facts.TICKET_IDS, event.prices, event.seats):
        lines += [f'  - id: {ticket}', f'    price: {price}', f'    quota: {seats}']
    return '\n'.join(lines) + '\n'


def _text(text, locale):
    lines = ['---', f'title: {quoted(text.title)}', f'summary: {quoted(text.summary)}', 'tickets:']
    lines += [f'  {ticket}: {quoted(name)}'
              for ticket, name in zip(facts.TICKET_IDS, facts.TEXTS[locale]['ticket_names'])]
    return '\n'.join([*lines, '---', text.body])


def _strings(locale):
    """What the benchmark's own pages say, under one key of its own."""
    texts = facts.TEXTS[locale]
    lines = ['bench:', *(f'  {key}: {quoted(text)}' for key, text in texts['ui'].items()), '  seats_left:']
    lines += [f'    {category}: {quoted(text)}' for category, text in texts['seats_left'].items()]
    return '\n'.join(lines) + '\n'
