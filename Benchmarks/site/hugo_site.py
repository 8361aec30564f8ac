"""Writes the benchmark's events as a Hugo site."""

import json
import pathlib
import shutil

import facts

HERE = pathlib.Path(__file__).resolve().parent
PAGES = ('imprint', 'privacy')


def quoted(text):
    """A JSON string is a YAML string and a TOML string."""
    return json.dumps(text, ensure_ascii=False)


def write(root, site):
    """Returns how many events' texts were written, and their bytes."""
    root.mkdir(parents=True)
    (root / 'hugo.toml').write_text(_config())
    shutil.copytree(HERE / 'hugo', root, dirs_exist_ok=True)
    (root / 'i18n').mkdir()
    for locale in facts.LOCALES:
        (root / f'i18n/{locale}.yaml').write_text(_strings(locale))
        _write_lists(root / 'content' / locale, locale)
    texts, size = 0, 0
    for event in site.events():
        for locale in facts.LOCALES:
            file = root / 'content' / locale / 'events' / f'{event.id}.md'
            size += file.write_bytes(_text(event, site.text(event, locale), locale).encode())
            texts += 1
    return texts, size


def _config():
    lines = [
        f'baseURL = "{facts.BASE_URL}/"', 'defaultContentLanguage = "en"', 'defaultContentLanguageInSubdir = true',
        '# Without it Hugo leaves out whatever lies ahead.', 'buildFuture = true', 'enableRobotsTXT = true',
        'timeout = "10m"', '[pagination]', f'pagerSize = {facts.PER_PAGE}', '[services.rss]',
        f'limit = {facts.FEED_ITEMS}', '[taxonomies]', 'city = "cities"', 'tag = "tags"', '[outputs]',
        'home = ["html", "rss"]', 'section = ["html", "rss"]', 'taxonomy = ["html"]', 'term = ["html", "rss"]',
    ]
    for weight, (locale, texts) in enumerate(facts.TEXTS.items(), 1):
        lines += [
            f'[languages.{locale}]', f'weight = {weight}', f'label = {quoted(texts["label"])}',
            f'locale = "{texts["hugo_locale"]}"', f'direction = "{texts["direction"]}"',
            f'title = {quoted(texts["site"])}', f'contentDir = "content/{locale}"',
            f'[languages.{locale}.params]', f'tagline = {quoted(texts["tagline"])}',
        ]
        for place, key in enumerate(('events', 'cities', 'tags'), 1):
            lines += [f'[[languages.{locale}.menus.main]]', f'name = {quoted(texts["ui"][key])}', f'pageRef = "/{key}"',
                      f'weight = {place}']
    return '\n'.join(lines) + '\n'


def _write_lists(content, locale):
    """The titles of lists, tags and cities, and the pages that the footer leads to."""
    texts = facts.TEXTS[locale]
    titles = {f'{key}/_index.md': texts['ui'][key] for key in ('events', 'cities', 'tags')}
    titles |= {f'tags/{tag}/_index.md': texts['tags'][tag] for tag in facts.TAGS}
    titles |= {f'cities/{city[0].lower().replace(" ", "-")}/_index.md': city[0] for city in facts.CITIES}
    titles |= {f'pages/{page}.md': texts['ui'][page] for page in PAGES}
    for name, title in titles.items():
        file = content / name
        file.parent.mkdir(parents=True, exist_ok=True)
        body = texts['organizer_summary'] if name.startswith('pages/') else ''
        file.write_text(f'---\ntitle: {quoted(title)}\n---\n{body}\n')


def _text(event, text, locale):
    lines = [
        '---', f'title: {quoted(text.title)}', f'summary: {quoted(text.summary)}',
        f'date: {event.starts.isoformat()}', f'ends: {event.ends.isoformat()}', f'timezone: {event.venue.zone}',
        f'venue: {quoted(event.venue.title(locale))}', f'cities: [{event.venue.city_id}]',
        f'tags: [{", ".join(event.tags)}]', f'currency: {facts.CURRENCY}', 'tickets:',
    ]
    for name, price, seats in zip(facts.TEXTS[locale]['ticket_names'], event.prices, event.seats):
        lines += [f'  - name: {quoted(name)}', f'    price: {price}', f'    seats: {seats}']
    return '\n'.join([*lines, '---', text.body])


def _strings(locale):
    texts = facts.TEXTS[locale]
    lines = [f'{key}: {quoted(text)}' for key, text in texts['ui'].items()]
    lines.append('seats_left:')
    lines += [f'  {category}: {quoted(text.replace("{count}", "{{ .Count }}"))}'
              for category, text in texts['seats_left'].items()]
    return '\n'.join(lines) + '\n'
