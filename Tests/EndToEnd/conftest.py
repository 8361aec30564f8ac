"""What the tests share. A shop that fails to start, dies or hangs makes its tests fail, with the end of its log."""

import os
import secrets
import shutil

import pytest
from playwright.sync_api import sync_playwright

from built_site import BuiltSite
from payment_peer import PaymentPeer
from shop import Shop
from visitor import Visitor


@pytest.fixture(scope='session')
def shop(tmp_path_factory):
    """A shop whose payments go to the sandbox. Many tests share it, so none may stop it or change its site."""
    shop = Shop(tmp_path_factory.mktemp('shop') / 'site').start()
    yield shop
    shop.stop()


@pytest.fixture(scope='session')
def site(tmp_path_factory):
    """The files of the example site, built for one fixed moment. Nobody changes them."""
    return BuiltSite(tmp_path_factory.mktemp('built') / 'site')


@pytest.fixture(scope='session')
def payment_peer():
    peer = PaymentPeer().start()
    yield peer
    peer.stop()


@pytest.fixture(scope='session')
def stripe_shop(tmp_path_factory, payment_peer):
    """A shop whose payments go to the tests' Stripe."""
    secret = 'whsec_' + secrets.token_hex(16)
    shop = Shop(tmp_path_factory.mktemp('stripe-shop') / 'site', settings={
        'STRIPE_SECRET_KEY': 'sk_test_' + secrets.token_hex(12),
        'STRIPE_WEBHOOK_SECRET': secret,
        'BILTEN_STRIPE_API': payment_peer.base_url,
    })
    payment_peer.send_webhooks_to(shop.base_url + '/v1/webhooks/stripe', secret)
    shop.start()
    yield shop
    shop.stop()


@pytest.fixture
def new_shop(tmp_path):
    """Makes shops for one test, which may do to them what it likes: `new_shop(settings={…}).start()`."""
    made = []

    def make(**options):
        shop = Shop(tmp_path / f'site-{len(made)}', **options)
        made.append(shop)
        return shop

    yield make
    for shop in made:
        if shop.is_running:
            shop.stop()


@pytest.fixture(scope='session')
def playwright():
    # One for all: a second one can't begin before the first has ended.
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope='session')
def browser(playwright):
    executable = os.environ.get('BILTEN_CHROMIUM') or shutil.which('chromium') or shutil.which('google-chrome')
    assert executable, 'Chromium is missing; BILTEN_CHROMIUM may name it'
    browser = playwright.chromium.launch(executable_path=executable, args=['--no-sandbox'])
    yield browser
    browser.close()


@pytest.fixture
def visit(browser):
    """Makes visitors: `visit(shop, javascript=False)`. What their browsers complain about fails the test."""
    visitors = []

    def make(shop, **options):
        visitor = Visitor(browser, shop, **options)
        visitors.append(visitor)
        return visitor

    yield make
    complaints = []
    for visitor in visitors:
        try:
            visitor.close()
        except AssertionError as error:
            complaints.append(str(error))
    assert not complaints, '\n'.join(complaints)


@pytest.fixture
def address():
    """A mail address that no other test uses."""
    return f'buyer.{secrets.token_hex(6)}@example.org'
