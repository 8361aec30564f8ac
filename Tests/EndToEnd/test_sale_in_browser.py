"""A sale from the language choice to the gate, as a buyer and the staff see it in Chromium."""

import re
import urllib.parse

import pytest

from buying import BUYERS, TICKET, choose_tickets, order, order_state, pay_in_sandbox, send_details
from mails import wait_for_mail
from shop import EVENT
from visitor import DESKTOP, PHONE, plain
from waiting import wait_for

LOCALES = ['en', 'ar']
GATES = {'en': 'Main gate', 'ar': 'المدخل الرئيسي'}
# Passes the browser's check of addresses, but no mail can be sent there.
BAD_ADDRESS = 'a@b'


# MARK: What has to hold on each page


def expect_chosen(visitor, locale, quantity):
    rows = visitor.page.locator('.lines tbody tr')
    assert rows.count() == 1
    assert plain(rows.locator('th').inner_text()) == visitor.shop.event(locale)['ticketNames'][TICKET]
    assert rows.locator('td').first.inner_text() == str(quantity)


def expect_address_refused(visitor, locale, name):
    """The error stands right above its field, belongs to it for a screen reader, and nothing that was typed is lost."""
    page, text = visitor.page, visitor.shop.text(locale, 'errors.bad_email')
    assert visitor.text('#email-error') == text
    field, error = page.locator('#email').bounding_box(), page.locator('#email-error').bounding_box()
    assert 0 <= field['y'] - (error['y'] + error['height']) < 24, (error, field)
    assert error['x'] < field['x'] + field['width'] and field['x'] < error['x'] + error['width'], (error, field)
    assert page.locator('#email').get_attribute('aria-invalid') == 'true'
    assert 'email-error' in page.locator('#email').get_attribute('aria-describedby').split()
    assert page.locator('#name-error').count() == 0
    assert plain(page.locator('#errors a[href="#email"]').inner_text()) == text
    assert page.locator('#errors:focus').count() == 1, 'the list of errors has not got the focus'

    assert page.locator('#name').input_value() == name
    assert page.locator('#email').input_value() == BAD_ADDRESS
    assert page.locator(f'.checkout input[name="quantity.{TICKET}"]').input_value() == '2'
    expect_chosen(visitor, locale, quantity=2)


def expect_pay_button(visitor, selector, locale, key):
    """The whole sentence with the amount, with its spaces."""
    money = visitor.page.locator('.amount, .lines tfoot td:last-child').inner_text()
    assert visitor.text(selector) == plain(visitor.shop.text(locale, key, amount=money))


def expect_paid(visitor, locale, name, address):
    visitor.expect_language(locale)
    assert order_state(visitor) == 'paid'
    assert visitor.text('#state') == visitor.shop.text(locale, 'order.state.paid')
    assert visitor.page.locator('.ticket').count() == 2
    for ticket in visitor.page.locator('.ticket').all():
        words = plain(ticket.inner_text())
        assert name in words and visitor.shop.event(locale)['title'] in words, words
    assert address in visitor.text('main')


def read_codes(visitor, folder):
    """The two codes, which have to be readable on a phone and a desktop, light and dark."""
    readings = []
    for viewport in (PHONE, DESKTOP):
        for scheme in ('dark', 'light'):
            visitor.page.set_viewport_size(viewport)
            visitor.page.emulate_media(color_scheme=scheme)
            readings.append(visitor.qr_codes(folder))
    assert all(reading == readings[0] for reading in readings), readings
    codes = readings[0]
    assert len(set(codes)) == 2, codes
    for code in codes:
        assert code.startswith('BLT:') and len(code) == 144, code
    return codes


def expect_mail(shop, visit, locale, name, address):
    """The mail is in the buyer's language, and its link opens the tickets for whoever has it."""
    mail = wait_for_mail(shop, address)
    assert mail['Subject'] == shop.text(locale, 'mail.tickets.subject', event=shop.event(locale)['title'])
    assert mail['Content-Language'] == locale
    text = mail.get_body(('plain',)).get_content()
    html = mail.get_body(('html',)).get_content()
    assert shop.text(locale, 'mail.greeting', name=name) in plain(text)
    assert f'<html lang="{locale}" dir="{"rtl" if locale == "ar" else "ltr"}">' in html
    links = re.findall(rf'{re.escape(shop.base_url)}/v1/orders/\S+', text)
    assert len(links) == 1, text
    assert links[0].replace('&', '&amp;') in html

    reader = visit(shop, javascript=False)
    reader.page.goto(links[0])
    expect_paid(reader, locale, name, address)
    return links[0]


def expect_admitted(visitor, locale, name):
    text = visitor.shop.text
    assert visitor.text('[data-title]') == text(locale, 'scan.admitted.title')
    assert visitor.text('[data-text]') == text(locale, 'scan.admitted.text')
    assert visitor.text('[data-type]') == visitor.shop.event(locale)['ticketNames'][TICKET]
    assert visitor.text('[data-holder]') == name
    assert visitor.page.locator('[data-verdict]').get_attribute('class') == 'verdict is-good'


def expect_used(visitor, locale, gate):
    assert visitor.text('[data-title]') == visitor.shop.text(locale, 'scan.used.title')
    before, after = visitor.shop.text(locale, 'scan.used.text', when='\0', gate=gate).split('\0')
    words = visitor.text('[data-text]')
    assert words.startswith(before) and words.endswith(after), words
    when = words[len(before):len(words) - len(after)]
    assert re.search(r'\b20\d\d\b', when) and re.search(r'\b\d{1,2}:\d\d\b', when), when
    assert visitor.page.locator('[data-verdict]').get_attribute('class') == 'verdict is-warn'


def send_to_gate(visitor, code, gate, gate_key):
    """Fills in the gate page and sends it without JavaScript. Returns the status."""
    page = visitor.page
    page.locator('#code').fill(code)
    page.locator('#gate').fill(gate)
    page.locator('#gate-key').fill(gate_key)
    with page.expect_navigation() as navigation:
        page.locator('[data-gate] [type=submit]').click()
    return navigation.value.status


def scan_without_javascript(visitor, locale, code, name):
    gate, key = GATES[locale], visitor.shop.gate_key
    visitor.page.goto(f'/{locale}/scan')
    visitor.expect_language(locale)
    assert send_to_gate(visitor, code, gate, key) == 200
    visitor.expect_language(locale)
    expect_admitted(visitor, locale, name)
    visitor.shot(f'scan-admitted-{locale}')
    # The form is there again for the next ticket, with the gate's name and key.
    assert visitor.page.locator('#gate').input_value() == gate
    assert visitor.page.locator('#gate-key').input_value() == key
    assert send_to_gate(visitor, code, gate, key) == 409
    visitor.expect_language(locale)
    expect_used(visitor, locale, gate)
    visitor.shot(f'scan-used-{locale}')


def scan_with_javascript(visitor, locale, code, name):
    page, gate, key = visitor.page, GATES[locale], visitor.shop.gate_key
    page.goto(f'/{locale}/scan#key={key}')
    visitor.expect_language(locale)
    page.locator('#gate').fill(gate)
    assert key not in page.url, 'the gate key stays in the address'
    page.locator('#code').fill(code)
    page.keyboard.press('Enter')
    page.locator('.verdict.is-good').wait_for()
    expect_admitted(visitor, locale, name)
    # Within a second the same code again is a hand scanner's stutter.
    page.wait_for_timeout(1200)
    page.locator('#code').fill(code)
    page.keyboard.press('Enter')
    page.locator('.verdict.is-warn').wait_for()
    expect_used(visitor, locale, gate)
    assert urllib.parse.urlsplit(page.url).path == f'/{locale}/scan', 'the page was left'
    # The device remembers the gate.
    page.reload()
    page.locator('#code:focus').wait_for()
    assert (page.locator('#gate').input_value(), page.locator('#gate-key').input_value()) == (gate, key)


def expect_discreet_log(shop, *secrets):
    log = shop.log.read_text()
    for secret in secrets:
        assert secret not in log, 'the log tells what is nobody’s business'


# MARK: The tests


@pytest.mark.parametrize('locale', LOCALES)
def test_sale_without_javascript(shop, visit, address, tmp_path, locale):
    name = BUYERS[locale]
    buyer = visit(shop, javascript=False, viewport=PHONE if locale == 'ar' else DESKTOP)
    choose_tickets(buyer, locale, quantity=2)
    expect_chosen(buyer, locale, quantity=2)

    assert send_details(buyer, name, BAD_ADDRESS).status == 422
    buyer.expect_language(locale)
    expect_address_refused(buyer, locale, name)
    buyer.shot(f'checkout-error-{locale}')

    send_details(buyer, name, address)
    assert '/v1/sandbox-pay/' in buyer.page.url
    buyer.expect_language(locale)
    assert buyer.shop.event(locale)['title'] in buyer.text('main')
    buyer.shot(f'sandbox-pay-{locale}')
    expect_pay_button(buyer, 'form[action$="action=pay"] button', locale, 'sandbox_pay.pay')
    buyer.page.locator('form[action$="action=pay"] button').click()
    buyer.page.wait_for_url('**/v1/orders/*')
    expect_paid(buyer, locale, name, address)
    buyer.shot(f'order-paid-{locale}')
    codes = read_codes(buyer, tmp_path)
    link = expect_mail(shop, visit, locale, name, address)

    scan_without_javascript(visit(shop, javascript=False, viewport=PHONE), locale, codes[0], name)
    scan_with_javascript(visit(shop, viewport=PHONE), locale, codes[1], name)

    # The order's page knows of it, and no longer shows a code that opens nothing.
    buyer.page.goto(link)
    assert buyer.page.locator('.ticket.is-used').count() == 2
    assert buyer.page.locator('.qr').count() == 0
    buyer.shot(f'order-used-{locale}')
    link_secret = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(link).query))['secret']
    expect_discreet_log(shop, name, address, link_secret, shop.gate_key, *codes)


@pytest.mark.parametrize('locale', LOCALES)
def test_declined_payment_leaves_the_order_payable(shop, visit, address, locale):
    buyer = visit(shop, javascript=False)
    buyer.page.goto(f'/v1/checkout?event={EVENT}&locale={locale}&quantity.{TICKET}=2')
    send_details(buyer, BUYERS[locale], address)
    buyer.page.locator('form[action$="action=decline"] button').click()
    buyer.page.wait_for_url('**/v1/orders/*')
    buyer.expect_language(locale)
    assert order_state(buyer) == 'held'
    assert buyer.page.locator('.ticket').count() == 0
    buyer.shot(f'order-held-{locale}')
    expect_pay_button(buyer, 'a.button[href*="/v1/sandbox-pay/"]', locale, 'order.pay')

    buyer.page.locator('a.button[href*="/v1/sandbox-pay/"]').click()
    buyer.page.locator('form[action$="action=pay"] button').click()
    buyer.page.wait_for_url('**/v1/orders/*')
    expect_paid(buyer, locale, BUYERS[locale], address)


@pytest.mark.parametrize('locale, javascript', [('en', False), ('ar', True)])
def test_sale_through_stripe(stripe_shop, payment_peer, visit, address, tmp_path, locale, javascript):
    """Stripe's news comes after the buyer does: the order's page waits for it, and refreshes itself."""
    name = BUYERS[locale]
    buyer = visit(stripe_shop, javascript=javascript, friends=[payment_peer.base_url])
    choose_tickets(buyer, locale, quantity=2)
    assert send_details(buyer, name, BAD_ADDRESS).status == 422
    expect_address_refused(buyer, locale, name)
    send_details(buyer, name, address)
    assert buyer.page.url.startswith(f'{payment_peer.base_url}/pay/cs_test_'), buyer.page.url

    payment_peer.faults(delay_ms=[1500, 1500])
    session = payment_peer.pay(buyer.page.url.rsplit('/', 1)[1])
    assert (session['amount_total'], session['currency']) == (4800, 'eur')
    assert session['customer_email'] == address
    buyer.page.goto(session['success_url'])
    buyer.expect_language(locale)
    assert order_state(buyer) == 'held'
    assert buyer.text('[role=status]') == stripe_shop.text(locale, 'order.waiting')
    buyer.shot(f'order-waiting-{locale}')
    buyer.page.locator('[data-order=paid]').wait_for()
    expect_paid(buyer, locale, name, address)

    codes = read_codes(buyer, tmp_path)
    expect_mail(stripe_shop, visit, locale, name, address)
    scan_without_javascript(visit(stripe_shop, javascript=False, viewport=PHONE), locale, codes[0], name)
    scan_with_javascript(visit(stripe_shop, viewport=PHONE), locale, codes[1], name)
    expect_discreet_log(stripe_shop, name, address, stripe_shop.gate_key, *stripe_shop.settings.values(), *codes)


@pytest.mark.parametrize('javascript', [False, True], ids=['without-javascript', 'with-javascript'])
def test_language_can_be_changed_on_the_page_of_an_order(shop, visit, address, javascript):
    placed = order(shop, 'en', address)
    pay_in_sandbox(shop, placed)
    reader = visit(shop, javascript=javascript, viewport=PHONE)
    reader.page.goto(placed['url'])
    expect_paid(reader, 'en', BUYERS['en'], address)
    reference = reader.text('.order-head .code')
    for locale in ('ar', 'de', 'en'):
        reader.page.locator('.lang summary').click()
        reader.page.locator(f'.lang a[hreflang={locale}]').click()
        wait_for(f'the page in {locale}', 10, lambda: reader.page.locator(f'html[lang={locale}]').count())
        expect_paid(reader, locale, BUYERS['en'], address)
        assert reader.text('.order-head .code') == reference
