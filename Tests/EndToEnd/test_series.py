"""An event on several dates: one page for all of them, and each date sells by itself."""

import pytest

from buying import BUYERS, order_state, send_details
from mails import wait_for_mail
from shop import SERIES
from visitor import PHONE, plain

TICKET = 'young'
LOCALES = ['en', 'ar']


@pytest.fixture
def dates(shop):
    """The catalog's ids of all dates, in the order of the page."""
    found = sorted(file.stem for file in (shop.root / '.bilten/catalog/events').glob(f'{SERIES}-*.json'))
    assert len(found) == 3, found
    return sorted(found, key=lambda date: shop.catalog_event(date)['startsAt'])


def left(shop, date):
    answer = shop.get(f'/v1/events/{date}/availability')
    assert answer.status_code == 200, answer.text
    return {ticket['id']: ticket['left'] for ticket in answer.json()['tickets']}


def part(visitor, date):
    """The fold of one date on the event's page."""
    return visitor.page.locator('details.date').filter(has=visitor.page.locator(f'[name=event][value="{date}"]'))


def test_the_page_offers_every_date_with_its_own_tickets(shop, visit, dates):
    visitor = visit(shop, javascript=False)
    visitor.page.goto(f'/en/events/{SERIES}')
    offered = visitor.page.locator('.buy form [name=event]').evaluate_all('fields => fields.map(field => field.value)')
    assert offered == dates
    for date in dates:
        words = plain(part(visitor, date).locator('summary').inner_text())
        assert words == plain(shop.event('en', date)['date']), words
    # The plain id is no date: nothing can be bought under it.
    assert shop.get(f'/v1/checkout?event={SERIES}&locale=en&quantity.{TICKET}=1').status_code == 404


@pytest.mark.parametrize('javascript', [False, True], ids=['without-javascript', 'with-javascript'])
@pytest.mark.parametrize('locale', LOCALES)
def test_the_tickets_are_for_the_chosen_date(shop, visit, address, dates, locale, javascript):
    chosen = dates[1]
    before = {date: left(shop, date) for date in dates}
    buyer = visit(shop, javascript=javascript, viewport=PHONE)
    buyer.page.goto(f'/{locale}/events/{SERIES}')
    fold = part(buyer, chosen)
    fold.locator('summary').click()
    fold.locator(f'[name="quantity.{TICKET}"]').fill('1')
    fold.locator('[type=submit]').click()
    buyer.page.wait_for_url('**/v1/checkout?*')
    buyer.expect_language(locale)
    when = plain(shop.event(locale, chosen)['date'])
    assert buyer.text('.slip-facts time') == when
    assert buyer.page.locator('.slip-event a').get_attribute('href') == f'/{locale}/events/{SERIES}'

    send_details(buyer, BUYERS[locale], address)
    assert '/v1/sandbox-pay/' in buyer.page.url
    buyer.page.locator('form[action$="action=pay"] button').click()
    buyer.page.wait_for_url('**/v1/orders/*')
    assert order_state(buyer) == 'paid'
    assert buyer.page.locator('.ticket').count() == 1
    assert buyer.text('.ticket time') == when
    mail = wait_for_mail(shop, address)
    assert when in plain(mail.get_body(('plain',)).get_content())

    after = {date: left(shop, date) for date in dates}
    assert after[chosen][TICKET] == before[chosen][TICKET] - 1
    assert {date: after[date] for date in dates if date != chosen} == \
        {date: before[date] for date in dates if date != chosen}


def test_a_date_that_is_opened_shows_what_is_left(shop, visit, dates):
    visitor = visit(shop)
    visitor.page.goto(f'/en/events/{SERIES}')
    with visitor.page.expect_response(f'**/v1/events/{dates[2]}/availability') as answer:
        part(visitor, dates[2]).locator('summary').click()
    assert answer.value.status == 200
