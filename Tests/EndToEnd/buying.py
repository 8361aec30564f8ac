"""Buying tickets: as a person does in a browser, and as a program does over HTTP."""

import secrets

from shop import EVENT

TICKET = 'standing'
BUYERS = {'en': 'Zoë O’Brien', 'ar': 'ليلى عبد الرحمن'}


def choose_tickets(visitor, locale, quantity):
    """From the home page to the checkout page, with the keyboard from the event page on."""
    page = visitor.page
    page.goto(f'/{locale}/')
    visitor.expect_language(locale)
    page.locator(f'nav.menu a[href="/{locale}/events"]').click()
    page.wait_for_url(f'**/{locale}/events')
    visitor.expect_language(locale)
    page.locator(f'.card a[href="/{locale}/events/{EVENT}"]').click()
    page.wait_for_url(f'**/{locale}/events/{EVENT}')
    visitor.expect_language(locale)

    visitor.tab_to(f'#quantity-{TICKET}')
    for _ in range(quantity):
        page.keyboard.press('ArrowUp')
    page.keyboard.press('Enter')
    page.wait_for_url('**/v1/checkout?*')
    visitor.expect_language(locale)


def send_details(visitor, name, address):
    """Fills in the checkout page and sends it. Returns the response, that of a redirect's target where there is one."""
    visitor.type_into('#name', name)
    visitor.type_into('#email', address)
    with visitor.page.expect_navigation() as navigation:
        visitor.page.keyboard.press('Enter')
    return navigation.value


def order_state(visitor):
    return visitor.page.locator('[data-order]').get_attribute('data-order')


def order(shop, locale, address, quantity=2):
    """Places an order as a program does. Returns it with "url" and "pay_url"."""
    answer = shop.post(
        '/v1/orders', headers={'Idempotency-Key': secrets.token_hex(16), 'Accept': 'application/json'}, json={
            'event': EVENT, 'locale': locale, 'buyer': {'name': BUYERS[locale], 'email': address},
            'tickets': [{'type': TICKET, 'quantity': quantity}],
        })
    assert answer.status_code == 201, answer.text
    return answer.json()['order']


def pay_in_sandbox(shop, placed):
    """Pays an order made by `order`."""
    answer = shop.post(placed['pay_url'].removeprefix(shop.base_url) + '?action=pay')
    assert answer.status_code == 303, answer.text
