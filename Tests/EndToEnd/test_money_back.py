"""Tickets that go back: by the organizer at the command line, by the buyer on the order's page, by hand at Stripe."""

import csv
import io
import json
import re
import secrets
import sqlite3
import time

import pytest
import stripe

from command import run, run_json
from payment_peer import PaymentPeer
from shop import EVENT
from visitor import PHONE
from waiting import wait_for

STANDING_CENTS = 2400
KEPT_CENTS = 200


def place(shop, quantity=2, event=EVENT, kind='standing', name='Zoë O’Brien', email=None):
    """Places an order as a program does. Returns the shop's answer."""
    body = {'event': event, 'locale': 'en', 'buyer': {'name': name, 'email': email or 'zoe@example.org'},
            'tickets': [{'type': kind, 'quantity': quantity}]}
    answer = shop.post('/v1/orders', json=body, headers={'Idempotency-Key': secrets.token_hex(12)})
    assert answer.status_code == 201, answer.text
    return answer.json()['order']


def paid(shop, peer, **options):
    """An order that was paid at the tests' Stripe, and its payment."""
    order = place(shop, **options)
    session = order['pay_url'].rsplit('/', 1)[1]
    intent = peer.pay(session)['payment_intent']
    wait_for('the tickets', 30, lambda: shown(shop, order)['state'] == 'paid')
    return order, intent


def shown(shop, order):
    return run_json(shop, 'orders', 'show', order['id'])


def refunds_at(peer, intent):
    """As Stripe's own library reads them."""
    client = stripe.StripeClient('sk_test_x', base_addresses={'api': peer.base_url})
    return sorted(refund.amount for refund in client.v1.refunds.list({'payment_intent': intent, 'limit': 100}).data)


def test_the_organizer_gives_back_one_ticket_and_then_the_rest(stripe_shop, payment_peer):
    shop = stripe_shop
    order, intent = paid(shop, payment_peer, quantity=3)
    sold = sold_of(shop)
    plan = run_json(shop, 'orders', 'refund', order['reference'], '--ticket-type', 'standing', '--dry-run')
    assert (plan['amount'], plan['state'], shown(shop, order)['refunded']) == (STANDING_CENTS, 'planned', 0)

    for _ in range(2):
        answer = run_json(shop, 'orders', 'refund', order['reference'], '--ticket-type', 'standing', '--key', 'monday')
        assert (answer['amount'], len(answer['tickets'])) == (STANDING_CENTS, 1)
    wait_for('the money', 30, lambda: refunds_at(payment_peer, intent) == [STANDING_CENTS])
    wait_for('the record', 30, lambda: shown(shop, order)['refunds'][0]['state'] == 'done')
    facts = shown(shop, order)
    assert (facts['state'], facts['standing'], facts['refunded']) == ('paid', 'partly_refunded', STANDING_CENTS)
    assert sorted(ticket['valid'] for ticket in facts['tickets']) == [False, True, True]
    assert sold_of(shop) == sold - 1
    void = next(ticket['id'] for ticket in facts['tickets'] if not ticket['valid'])
    assert scan(shop, void) == (409, 'refunded')
    page = shop.get(path_of(shop, order), headers={'Accept': 'text/html'})
    assert shop.text('en', 'order.state.partly_refunded') in page.text

    run(shop, 'orders', 'refund', order['id'])
    wait_for('all of the money', 30, lambda: sum(refunds_at(payment_peer, intent)) == 3 * STANDING_CENTS)
    wait_for('the order', 30, lambda: shown(shop, order)['state'] == 'refunded')
    assert 'no ticket of the order is valid' in run(shop, 'orders', 'refund', order['id'], code=1)
    lines = [json.loads(line) for line in run(shop, 'audit', '--order', order['id'], '--json').splitlines()]
    actions = [line['action'] for line in reversed(lines)]
    assert actions[:3] == ['order_placed', 'order_paid', 'refund_asked']
    assert actions.count('refund_asked') == 2 and actions.count('refund_done') == 2
    assert {line['actor'] for line in lines} == {'buyer', 'provider', 'operator', 'shop'}
    assert next(line['origin'] for line in lines if line['action'] == 'order_placed') == '127.0.0.0/24'


def test_what_is_given_back_by_hand_is_learnt_once(stripe_shop, payment_peer):
    shop = stripe_shop
    order, intent = paid(shop, payment_peer)
    payment_peer.refund(intent, 500)
    wait_for('the news', 30, lambda: shown(shop, order)['refunded'] == 500)
    assert all(ticket['valid'] for ticket in shown(shop, order)['tickets'])
    payment_peer.refund(intent)
    wait_for('the rest', 30, lambda: shown(shop, order)['state'] == 'refunded')
    facts = shown(shop, order)
    assert not any(ticket['valid'] for ticket in facts['tickets'])
    assert [(refund['reason'], refund['amount']) for refund in facts['refunds']] == [
        ('at_provider', 500), ('at_provider', 2 * STANDING_CENTS - 500)]


def test_a_dispute_is_shown_until_it_is_decided(stripe_shop, payment_peer):
    shop = stripe_shop
    order, intent = paid(shop, payment_peer)
    dispute = payment_peer.dispute(intent)['id']
    wait_for('the dispute', 30, lambda: [d['state'] for d in shown(shop, order)['disputes']] == ['open'])
    assert 'disputed' in run(shop, 'orders', 'list', '--reference', order['reference'])
    payment_peer.decide(dispute, won=False)
    wait_for('the decision', 30, lambda: [d['state'] for d in shown(shop, order)['disputes']] == ['lost'])
    # The site has not asked for such tickets to be refused.
    assert scan(shop, shown(shop, order)['tickets'][0]['id'])[0] == 200


def test_disputed_tickets_are_refused_where_the_site_wants_that(new_shop):
    """While a webhook's secret is being changed, the new one counts as well as the old one."""
    peer = PaymentPeer().start()
    try:
        secret = 'whsec_' + secrets.token_hex(16)
        shop = new_shop(settings={
            'STRIPE_SECRET_KEY': 'sk_test_' + secrets.token_hex(12), 'STRIPE_WEBHOOK_SECRET': f'whsec_old,{secret}',
            'BILTEN_STRIPE_API': peer.base_url, 'BILTEN_DISPUTED_TICKETS': 'refuse'})
        peer.send_webhooks_to(shop.base_url + '/v1/webhooks/stripe', secret)
        shop.start()
        order, intent = paid(shop, peer)
        peer.dispute(intent)
        wait_for('the dispute', 30, lambda: shown(shop, order)['disputes'])
        assert scan(shop, shown(shop, order)['tickets'][0]['id']) == (409, 'disputed')
    finally:
        peer.stop()


@pytest.mark.parametrize('locale', ['en', 'ar'])
def test_a_buyer_cancels_on_the_page_without_javascript(shop, visit, locale):
    order = place(shop)
    pay_in_sandbox(shop, order)
    wait_for('the tickets', 30, lambda: shown(shop, order)['state'] == 'paid')
    visitor = visit(shop, javascript=False)
    page = visitor.page
    page.goto(path_of(shop, order) + f'&locale={locale}')
    page.get_by_role('link', name=shop.text(locale, 'order.cancel.open')).click()
    page.wait_for_url('**/cancel?**')
    assert page.locator('h1').inner_text() == shop.text(locale, 'order.cancel.title')
    assert shown(shop, order)['state'] == 'paid'
    page.get_by_role('button', name=shop.text(locale, 'order.cancel.submit')).click()
    page.wait_for_url(lambda url: '/cancel' not in url)
    wait_for('the money', 30, lambda: shown(shop, order)['state'] == 'refunded')
    facts = shown(shop, order)
    assert facts['refunded'] == 2 * (STANDING_CENTS - KEPT_CENTS)
    assert [(refund['reason'], refund['kept']) for refund in facts['refunds']] == [('by_buyer', 2 * KEPT_CENTS)]
    wait_for('the mail', 30, lambda: mail_about(shop, order, 'mail.refund.subject'))


def test_a_cancellation_needs_the_secret_and_is_done_once(shop):
    order = place(shop)
    pay_in_sandbox(shop, order)
    wait_for('the tickets', 30, lambda: shown(shop, order)['state'] == 'paid')
    path = path_of(shop, order).replace('?', '/cancel?')
    for wrong in (path[:-1] + ('A' if path[-1] != 'A' else 'B'), path.split('?')[0]):
        assert shop.post(wrong).status_code == 404
    assert shown(shop, order)['state'] == 'paid'
    for _ in range(2):
        answer = shop.post(path, headers={'Accept': 'application/json'})
        assert answer.status_code == 200 and answer.json()['order']['state'] in ('refunding', 'refunded')
    assert len(shown(shop, order)['refunds']) == 1


def test_what_the_organizer_does_not_allow_is_refused_in_the_buyers_language(shop):
    kind = shop.get('/v1/events/letterpress-sunday/availability').json()['tickets'][0]['id']
    order = place(shop, event='letterpress-sunday', kind=kind, quantity=1)
    if order['pay_url'] if 'pay_url' in order else None:
        pay_in_sandbox(shop, order)
        wait_for('the tickets', 30, lambda: shown(shop, order)['state'] == 'paid')
    path = path_of(shop, order).replace('?', '/cancel?')
    for locale in ('en', 'ar', 'de', 'es', 'fr', 'it'):
        answer = shop.get(f'{path}&locale={locale}', headers={'Accept': 'application/json'})
        assert (answer.status_code, answer.json()['error']['code']) == (403, 'cancel_not_offered')
        assert answer.json()['error']['message'] == shop.text(locale, 'errors.cancel_not_offered')
    held = place(shop)
    answer = shop.post(path_of(shop, held).replace('?', '/cancel?'), headers={'Accept': 'application/json'})
    assert (answer.status_code, answer.json()['error']['code']) == (409, 'order_not_paid')


def test_messages_of_live_payments_are_refused_while_no_real_money_is_taken(shop):
    secret = (shop.data / 'secrets/sandbox/STRIPE_WEBHOOK_SECRET').read_text().strip()
    for livemode, status in ((True, 400), (False, 200)):
        body = json.dumps({
            'object': 'event', 'id': 'evt_' + secrets.token_hex(8), 'created': 1, 'livemode': livemode,
            'type': 'charge.refunded', 'data': {'object': {'object': 'charge', 'payment_intent': 'pi_nobodys'}}})
        header = stripe.WebhookSignature.generate_signature_header(body, secret, int(time.time()))
        answer = shop.post('/v1/webhooks/stripe', data=body, headers={
            'Stripe-Signature': header, 'Content-Type': 'application/json', 'Accept-Language': 'de'})
        assert answer.status_code == status, answer.text
        if status == 400:
            assert answer.json()['error'] == {'code': 'wrong_mode', 'message': shop.text('de', 'errors.wrong_mode')}


def test_orders_are_exported_so_that_spreadsheets_take_no_name_for_a_formula(shop):
    name, email = '=HYPERLINK("http://evil.example","x"), "Anna"', f'{secrets.token_hex(6)}@example.org'
    order = place(shop, name=name, email=email, quantity=1)
    text = run(shop, 'orders', 'export', '--email', email.upper())
    assert text.startswith('\ufeff')
    rows = list(csv.DictReader(io.StringIO(text.removeprefix('\ufeff'), newline='')))
    assert [(row['reference'], row['name'], row['total of the order']) for row in rows] == [
        (order['reference'], "'" + name, '24.00')]
    lines = run(shop, 'orders', 'export', '--email', email, '--format', 'json').splitlines()
    assert [json.loads(line)['buyer']['name'] for line in lines] == [name]
    assert json.loads(run(shop, 'audit', '--action', 'orders_exported', '--limit', '1', '--json'))['actor'] == 'operator'


def test_lists_go_page_by_page_and_mistakes_are_told(shop):
    email = f'{secrets.token_hex(6)}@example.org'
    made = [place(shop, quantity=1, email=email)['id'] for _ in range(5)]
    seen, after = [], []
    for _ in range(3):
        page = run_json(shop, 'orders', 'list', '--email', email, '--limit', '2', *after)
        seen += [order['id'] for order in page['orders']]
        after = ['--after', page['next']] if page.get('next') else []
    assert sorted(seen) == sorted(made) and not after
    for arguments in (['--state', 'lost'], ['--event', 'No Event'], ['--since', 'soon'], ['--reference', '!'],
                      ['--after', 'x'], ['--limit', '0'], ['--email', 'nobody']):
        assert run(shop, 'orders', 'list', *arguments, code=64)
    assert 'there is no order' in run(shop, 'orders', 'show', 'ZZZZ-ZZZZ', code=1)


def test_tickets_are_mailed_again_when_the_operator_wants_it(shop):
    email = f'{secrets.token_hex(6)}@example.org'
    order = place(shop, event='lantern-walk', kind='place', quantity=1, email=email)
    wait_for('the first mail', 30, lambda: len(mails_to(shop, email)) == 1)
    run(shop, 'orders', 'resend', order['reference'])
    wait_for('the second mail', 30, lambda: len(mails_to(shop, email)) == 2)


# MARK: Helpers

def path_of(shop, order):
    return order['url'].removeprefix(shop.base_url)


def pay_in_sandbox(shop, order):
    path = order['pay_url'].removeprefix(shop.base_url)
    assert shop.post(path + '?action=pay').status_code == 303


def scan(shop, code):
    answer = shop.post('/v1/orders/validate', json={'code': code, 'gate': 'North', 'locale': 'en'},
                       headers={'Authorization': f'Bearer {shop.gate_key}', 'Accept': 'application/json'})
    return answer.status_code, answer.json()['state']


def sold_of(shop, kind='standing'):
    with sqlite3.connect(f'file:{shop.database}?mode=ro', uri=True) as database:
        return database.execute('SELECT sold FROM stock WHERE event = ? AND ticket_type = ?', (EVENT, kind)).fetchone()[0]


def mails_to(shop, address):
    return [path for path in shop.mail_folder.glob('*.eml') if address.encode() in path.read_bytes()]


def mail_about(shop, order, key):
    reference = order['reference'].encode()
    return [path for path in shop.mail_folder.glob('*.eml')
            if reference in path.read_bytes() and re.search(rb'(?m)^Subject: Refund', path.read_bytes())]


@pytest.mark.parametrize('locale', ['en', 'ar'])
def test_the_page_that_asks_before_tickets_go_back_is_for_everybody(shop, visit, locale):
    order = place(shop)
    pay_in_sandbox(shop, order)
    wait_for('the tickets', 30, lambda: shown(shop, order)['state'] == 'paid')
    buyer = visit(shop, viewport=PHONE)
    buyer.page.goto(path_of(shop, order) + f'&locale={locale}')
    buyer.page.locator('a[href*="/cancel?"]').click()
    buyer.expect_language(locale)
    assert buyer.page.locator('.notice li').count() == 2
    buyer.expect_accessible()
    buyer.expect_no_sideways_scroll()
    buyer.shot(f'cancel-{locale}')
