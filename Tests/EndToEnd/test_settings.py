"""What content/site.yml settles and functions have to honour as well as the generator: digits, and texts that are missing."""

import re

import pytest

from buying import TICKET, order, pay_in_sandbox
from mails import wait_for_mail
from shop import EVENT, SERIES
from visitor import plain

LATIN, ARABIC = re.compile('[0-9]'), re.compile('[٠-٩]')


@pytest.fixture
def set_up_shop(new_shop):
    """Makes a shop with lines added to its site.yml; `change` is called with its folder before it starts."""
    def make(settings, change=lambda content: None):
        shop = new_shop()
        with open(shop.root / 'content/site.yml', 'a') as file:
            file.write(settings)
        change(shop.root / 'content')
        return shop.start()

    return make


def test_functions_write_the_sites_digits(set_up_shop, visit, address):
    shop = set_up_shop('digits: {ar: arab}\n')
    reader = visit(shop)
    reader.page.goto(f'/ar/events/{EVENT}')
    assert ARABIC.search(reader.text('.facts')), reader.text('.facts')

    reader.page.goto(f'/v1/checkout?event={EVENT}&locale=ar&quantity.{TICKET}=2')
    amount = reader.text('.lines tfoot td:last-child')
    assert ARABIC.search(amount) and not LATIN.search(amount), amount
    hint = reader.text('.actions + .hint')
    assert ARABIC.search(hint) and not LATIN.search(hint), hint
    pay_in_sandbox(shop, order(shop, 'ar', address))
    total = plain(wait_for_mail(shop, address).get_body(('plain',)).get_content())
    assert amount in total, total

    reader.page.goto(f'/v1/checkout?event={EVENT}&locale=en&quantity.{TICKET}=2')
    assert '€48' in reader.text('.lines tfoot td:last-child')


def test_a_sale_in_a_language_without_the_events_text(set_up_shop, visit):
    """Its page is left out in that language, but the checkout's address can still be read in it."""
    shop = set_up_shop(
        'missing_texts: leave_out\n', lambda content: (content / f'events/{SERIES}/it.md').unlink())
    assert shop.get(f'/it/events/{SERIES}').status_code == 404
    date = next((shop.root / '.bilten/catalog/events').glob(f'{SERIES}-*.json')).stem
    reader = visit(shop)
    reader.page.goto(f'/v1/checkout?event={date}&locale=it&quantity.young=1')
    reader.expect_language('it')
    assert reader.text('.slip-event') == shop.event('en', date)['title']
    assert shop.event('en', date)['ticketNames']['young'] in reader.text('.lines tbody')
    assert reader.page.locator('.slip-event a').get_attribute('href') == f'/en/events/{SERIES}'
