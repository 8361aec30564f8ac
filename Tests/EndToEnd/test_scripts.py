"""What the pages' scripts add: fresh numbers, the search, the first choice of a language, and pages without a connection.

That everything also works without them is checked in test_sale_in_browser.py and test_every_page.py.
"""

import re

import pytest

from shop import EVENT

TICKET = 'standing'


@pytest.fixture
def context(browser, shop):
    """Makes contexts of a browser that nobody listens in on: a lost connection is no fault here."""
    made = []

    def make(locale='en-GB', **options):
        made.append(browser.new_context(base_url=shop.base_url, locale=locale, **options))
        return made[-1]

    yield make
    for context in made:
        context.close()


# MARK: Fresh numbers on an event's page


@pytest.mark.parametrize('locale, left, price', [
    ('en', '3 places left', '€25.50'), ('de', 'Noch 3 Plätze frei', '25,50 €'), ('ar', 'بقيت 3 أماكن', '25.50 €')])
def test_places_and_a_changed_price_are_refreshed(visit, shop, locale, left, price):
    visitor = visit(shop)
    answer = {'event': EVENT, 'currency': 'EUR',
              'tickets': [{'id': TICKET, 'left': 3, 'price': 2550, 'state': 'on_sale'}]}
    visitor.page.route('**/availability', lambda route: route.fulfill(json=answer))
    visitor.page.goto(f'/{locale}/events/{EVENT}')
    visitor.page.locator('.tier.is-few').wait_for()
    row = f'[data-ticket="{TICKET}"]'
    assert visitor.text(f'{row} [data-state]') == left
    assert visitor.text(f'{row} [data-price]') == price
    assert visitor.page.locator(f'#quantity-{TICKET}').get_attribute('max') == '3'


def test_the_shop_says_the_price_that_stands_on_the_page(visit, shop):
    visitor = visit(shop)
    with visitor.page.expect_response('**/availability') as answer:
        visitor.page.goto(f'/en/events/{EVENT}')
    said = {ticket['id']: str(ticket['price']) for ticket in answer.value.json()['tickets']}
    rows = visitor.page.locator('.tier').all()
    shown = {row.get_attribute('data-ticket'): row.locator('[data-price]').get_attribute('data-price') for row in rows}
    assert said == shown and answer.value.json()['currency'] == 'EUR'


# MARK: Searching


@pytest.mark.parametrize('locale, query, title', [
    ('en', 'courtyard', 'Courtyard Jazz'), ('en', 'COURT', 'Courtyard Jazz'), ('de', 'fruhling', None),
    ('ar', 'جاز', 'جاز في الفناء'), ('ar', 'الفِناء', 'جاز في الفناء'), ('fr', 'berlin jazz', 'Jazz dans la cour'),
    ('en', 'zwischenst', 'Courtyard Jazz'), ('ar', 'zwischenst', 'جاز في الفناء'), ('ar', 'تسفيشن', 'جاز في الفناء'),
    ('de', 'boathouse', None), ('en', 'boathouse', 'Roda Boathouse'), ('it', 'nile lantern', 'Nile Lantern'),
    ('en', 'refunds', 'Refunds'), ('en', 'lantern walk', 'Lantern Walk')])
def test_searching_finds_events_by_the_beginnings_of_words(visit, shop, locale, query, title):
    page = visit(shop).page
    page.goto(f'/{locale}/search')
    page.locator('#q').fill(query)
    page.locator('[data-count]:not(:empty)').wait_for()
    found = page.locator('.results a').all_inner_texts()
    assert title in found if title else not found
    # The address can be kept, and leads to the same answer.
    page.goto(page.url)
    page.locator('[data-count]:not(:empty)').wait_for()
    assert page.locator('.results a').all_inner_texts() == found


# MARK: The language of the first visit


@pytest.mark.parametrize('languages, path', [('ar-EG', '/ar/'), ('de-AT', '/de/'), ('fr', '/fr/')])
def test_the_first_visit_leads_to_the_visitors_language(context, languages, path):
    page = context(locale=languages).new_page()
    page.goto('/')
    page.wait_for_url(f'**{path}')


def test_the_language_choice_stays_where_nothing_fits(context):
    page = context(locale='ja').new_page()
    page.goto('/')
    page.wait_for_load_state('networkidle')
    assert page.locator('nav a[hreflang]').count() == 6


# MARK: Without a connection


def test_visited_pages_can_be_read_without_a_connection(context):
    context = context()
    page = context.new_page()
    page.goto(f'/en/events/{EVENT}')
    page.wait_for_function('''async () => {
      const cache = await caches.open("visited");
      return (await cache.keys()).some(({ url }) => url.endsWith("/offline"));
    }''')
    page.goto(f'/v1/checkout?event={EVENT}&locale=en&quantity.{TICKET}=1')
    page.goto('/en/news')
    page.wait_for_function('async () => Boolean(await caches.match("/en/news"))')
    kept = page.evaluate('caches.open("visited").then(cache => cache.keys()).then(keys => keys.map(key => key.url))')
    assert not [url for url in kept if '/v1/' in url]

    context.set_offline(True)
    page.goto(f'/en/events/{EVENT}')
    assert page.locator('h1').inner_text() == 'Courtyard Jazz'
    assert page.evaluate('getComputedStyle(document.body).backgroundColor') == 'rgb(248, 241, 228)'
    page.goto('/en/venues')
    page.locator('[data-visited] a').first.wait_for()
    assert set(page.locator('[data-visited] a').all_inner_texts()) == {'Courtyard Jazz', 'News'}
    with pytest.raises(Exception, match=re.escape('ERR_')):
        page.goto('/v1/orders/nothing')
