"""Checks that a built site carries the facts that it was given: so that a generator is not fast by leaving things out."""

import random

import facts
import pages


def problems(site, output, sample=100):
    """A sentence for each thing that is not as it should be; few of a kind are enough.

    `sample` events are read in every language, word by word; of all events it is checked that they have a page in every
    language, and that the lists of events, cities and tags show all that belongs there, once.
    """
    found = []
    events = list(site.events())
    found += _absent(output, events)
    if not found:
        for event in random.Random(site.seed).sample(events, min(sample, len(events))):
            found += _differences(site, output, event)
    found += _lists(output, events)
    found += _sitemap(output, events)
    return found[:30]


def _sitemap(output, events):
    try:
        addresses = output.sitemap()
    except LookupError as error:
        yield str(error)
        return
    missing = [f'/{locale}/events/{event.id}' for event in events for locale in facts.LOCALES
               if f'/{locale}/events/{event.id}' not in addresses]
    if missing:
        yield f'the sitemap lacks {len(missing)} pages of events, such as {missing[0]}'


def _absent(output, events):
    absent = [f'/{locale}/events/{event.id}' for event in events for locale in facts.LOCALES
              if output.file(f'/{locale}/events/{event.id}') is None]
    return [f'{len(absent)} events have no page, such as {absent[0]}'] if absent else []


def _differences(site, output, event):
    for locale in facts.LOCALES:
        page, wanted = output.event(locale, event.id).facts(), pages.expected(site, event, locale)
        for name, value in wanted.items():
            if page[name] != value:
                yield f'/{locale}/events/{event.id}: {name} is {_short(page[name])} and should be {_short(value)}'


def _lists(output, events):
    order = sorted(events, key=lambda event: (event.starts, event.id))
    for locale in facts.LOCALES:
        try:
            yield from _lists_of(output, order, locale)
        except LookupError as error:
            yield str(error)


def _lists_of(output, order, locale):
    yield from _list(output, f'/{locale}/events', [event.id for event in order])
    if (items := output.feed_items(f'/{locale}/events')) != min(facts.FEED_ITEMS, len(order)):
        yield f'the feed of /{locale}/events has {items} items'
    for name, groups in (('cities', _by_city(order)), ('tags', _by_tag(order, locale))):
        terms = output.terms(f'/{locale}/{name}')
        for term, ids in groups.items():
            address, count = terms.get(term, (None, 0))
            if count != len(ids):
                yield f'/{locale}/{name}: {term} counts {count} and should count {len(ids)}'
            elif address:
                yield from _list(output, address, ids)
                if (items := output.feed_items(address)) != min(facts.FEED_ITEMS, len(ids)):
                    yield f'the feed of {address} has {items} items'


def _list(output, address, ids):
    """Events are listed by their time; those of the same minute may stand either way."""
    listed = output.listed(address)
    if sorted(listed) != sorted(ids):
        yield f'{address} lists {len(listed)} events and should list {len(ids)}'


def _by_city(events):
    groups = {}
    for event in events:
        groups.setdefault(event.venue.city, []).append(event.id)
    return groups


def _by_tag(events, locale):
    groups = {}
    for event in events:
        for tag in event.tags:
            groups.setdefault(facts.TEXTS[locale]['tags'][tag], []).append(event.id)
    return groups


def _short(value):
    text = repr(value)
    return text if len(text) < 300 else f'{text[:300]}…'
