"""What holds for every page: it can be used by everyone, fits a phone, and asks nobody else for anything.

That no page has an error in the console or asks another server is what every `visit` sees to; see visitor.py.
"""

import secrets
import urllib.parse

import pytest

from buying import BUYERS, TICKET, order, pay_in_sandbox
from shop import EVENT
from visitor import DESKTOP, PHONE

LOCALES = ['en', 'ar']
# The narrowest window in which a page has to work (WCAG 2.2, 1.4.10): 1280 pixels at four times the size.
NARROW = {'width': 320, 'height': 640}


# Mail addresses have no spaces to break at.
LONG_ADDRESS = 'maria-magdalena.kowalczyk-hohenstein.{}@nachbarschaftsverein.example.org'


# MARK: The pages


@pytest.fixture(scope='module')
def orders(shop):
    """Per language an order that waits for its payment, one that is paid, and one with a used ticket."""
    made = {}
    for locale in LOCALES:
        made[locale] = {state: order(shop, locale, LONG_ADDRESS.format(secrets.token_hex(4)))
                        for state in ('held', 'paid', 'used')}
        for state in ('paid', 'used'):
            pay_in_sandbox(shop, made[locale][state])
    return made


@pytest.fixture(scope='module')
def ticket_codes(shop, orders, browser):
    """Per language a ticket's code for people, of the order that is to have a used ticket."""
    page = browser.new_page()
    codes = {}
    for locale in LOCALES:
        page.goto(orders[locale]['used']['url'])
        codes[locale] = page.locator('.ticket .code').first.inner_text()
        answer = shop.post(
            '/v1/orders/validate', headers={'Authorization': f'Bearer {shop.gate_key}', 'Accept': 'application/json'},
            json={'code': codes[locale], 'gate': 'Test'})
        assert answer.status_code == 200, answer.text
    page.close()
    return codes


def checkout_with_errors(page, locale):
    page.goto(f'/v1/checkout?event={EVENT}&locale={locale}&quantity.{TICKET}=2')
    page.locator('#name').fill(BUYERS[locale])
    page.locator('#email').fill('a@b')
    with page.expect_navigation():
        page.locator('.checkout [type=submit]').click()
    page.locator('#email-error').wait_for()


def scan_result(page, locale, code, gate_key):
    """The page that the function draws, which is otherwise seen only without JavaScript."""
    page.goto(f'/{locale}/scan')
    page.locator('#code').fill(code)
    page.locator('#gate').fill('Test')
    page.locator('#gate-key').fill(gate_key)
    with page.expect_navigation():
        page.locator('[data-gate]').evaluate('form => form.submit()')
    page.locator('.verdict:not(.is-idle)').wait_for()


# By name: an address with the language to fill in, or the name of one of the ways below.
ADDRESSES = {
    'home': '/{}/',
    'events': '/{}/events',
    'event': '/{}/events/' + EVENT,
    'event-free': '/{}/events/lantern-walk',
    'event-cancelled': '/{}/events/rooftop-flamenco',
    'venue': '/{}/venues/lindenhof-courtyard',
    'organizer': '/{}/organizers/lindenhof',
    'news': '/{}/news',
    'post': '/{}/news/courtyard-jazz-programme',
    'help': '/{}/pages/help',
    'scan': '/{}/scan',
    '404': '/{}/nowhere',
    'checkout': '/v1/checkout?event=' + EVENT + '&locale={}&quantity.' + TICKET + '=2',
    'checkout-empty': '/v1/checkout?event=' + EVENT + '&locale={}',
    'message': '/v1/orders/nothing?locale={}',
}
WAYS = ['checkout-error', 'sandbox-pay', 'order-held', 'order-waiting', 'order-paid', 'order-used', 'scan-admitted',
        'scan-used', 'scan-unknown']


def open_page(visitor, name, locale, orders, ticket_codes):
    page, gate_key = visitor.page, visitor.shop.gate_key
    if name in ADDRESSES:
        page.goto(ADDRESSES[name].format(locale))
    elif name == 'checkout-error':
        checkout_with_errors(page, locale)
    elif name == 'sandbox-pay':
        page.goto(orders[locale]['held']['pay_url'])
    elif name == 'order-waiting':
        page.goto(orders[locale]['held']['url'] + '&from=payment')
    elif name.startswith('order-'):
        page.goto(orders[locale][name.removeprefix('order-')]['url'])
    elif name == 'scan-admitted':
        page.goto(orders[locale]['used']['url'])
        scan_result(page, locale, page.locator('.ticket.is-valid .code').last.inner_text(), gate_key)
    elif name == 'scan-used':
        scan_result(page, locale, ticket_codes[locale], gate_key)
    else:
        scan_result(page, locale, 'AAAA-AAAA-AAAA-AAAA', gate_key)


@pytest.mark.parametrize('locale', LOCALES)
@pytest.mark.parametrize('name', [*ADDRESSES, *WAYS])
def test_page_is_accessible_and_fits(shop, visit, orders, ticket_codes, name, locale):
    visitor = visit(shop, viewport=PHONE)
    open_page(visitor, name, locale, orders, ticket_codes)
    visitor.expect_language(locale)
    faults = []
    for scheme, viewport in (('light', PHONE), ('dark', DESKTOP)):
        visitor.page.set_viewport_size(viewport)
        visitor.page.emulate_media(color_scheme=scheme)
        visitor.shot(f'{name}-{locale}-{viewport["width"]}-{scheme}')
        for check in (visitor.expect_accessible, visitor.expect_no_sideways_scroll):
            try:
                check()
            except AssertionError as fault:
                faults.append(f'{scheme}: {fault}')
    visitor.page.set_viewport_size(NARROW)
    try:
        visitor.expect_no_sideways_scroll()
    except AssertionError as fault:
        faults.append(str(fault))
    assert not faults, '\n'.join(faults)


def test_language_choice_is_accessible_and_fits(shop, visit):
    """For someone who reads none of the site's languages; others are led on to theirs."""
    visitor = visit(shop, viewport=PHONE, language='ja-JP')
    visitor.page.goto('/')
    assert visitor.page.url == shop.base_url + '/'
    visitor.expect_accessible()
    visitor.expect_no_sideways_scroll()
    visitor.shot('root-412-light')
    visitor.page.set_viewport_size(DESKTOP)
    visitor.page.emulate_media(color_scheme='dark')
    visitor.expect_accessible()
    visitor.shot('root-1280-dark')


# MARK: Addresses


def test_every_page_is_served_under_its_address(shop):
    """What the files say to search engines is checked in test_site_files.py."""
    public = shop.root / 'public'
    for file in public.rglob('*.html'):
        path = '/' + urllib.parse.quote(str(file.relative_to(public))).removesuffix('.html').removesuffix('index')
        answer = shop.get(path)
        name = path.split('/')[-1]
        assert answer.status_code == 200 or name in ('', '404', '50x'), (path, answer.status_code)
        assert answer.status_code in (200, 302, 404, 503), (path, answer.status_code)


@pytest.mark.parametrize(('languages', 'target'), [
    ('ar', '/ar/'), ('de-AT,de;q=0.9,en;q=0.5', '/de/'), ('ja,it;q=0.2', '/it/'), ('en;q=0, fr', '/fr/'),
])
def test_the_root_leads_to_the_visitors_language(shop, languages, target):
    answer = shop.get('/', headers={'Accept-Language': languages})
    assert (answer.status_code, answer.headers.get('Location', '').removeprefix(shop.base_url)) == (302, target)
    assert 'accept-language' in answer.headers['Vary'].lower()


def test_the_root_offers_the_languages_where_none_fits(shop):
    answer = shop.get('/', headers={'Accept-Language': 'ja'})
    assert answer.status_code == 200
    assert 'hreflang="ar"' in answer.text
