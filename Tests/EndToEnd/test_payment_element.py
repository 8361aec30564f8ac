"""Paying on a page of the shop's own: Stripe's Payment Element, played by a script of the tests' Stripe, in Chromium."""

import re
import secrets
import sqlite3
import subprocess

import pytest
import stripe

from buying import BUYERS, TICKET, choose_tickets, send_details
from command import run
from payment_peer import PaymentPeer
from shop import EVENT, EXECUTABLES, REPOSITORY, Shop
from test_money_back import STANDING_CENTS, refunds_at, shown
from test_reconcile import kinds, reconcile
from waiting import wait_for

PAID, DECLINED, CONFIRMED = '4242424242424242', '4000000000000002', '4000002500003155'


@pytest.fixture(scope='module')
def peer():
    peer = PaymentPeer().start()
    yield peer
    peer.stop()


@pytest.fixture(scope='module')
def shop(tmp_path_factory, peer):
    secret = 'whsec_' + secrets.token_hex(16)
    shop = Shop(tmp_path_factory.mktemp('element') / 'site', settings={
        'STRIPE_SECRET_KEY': 'sk_test_' + secrets.token_hex(12), 'STRIPE_WEBHOOK_SECRET': secret,
        'STRIPE_PUBLISHABLE_KEY': 'pk_test_' + secrets.token_hex(12), 'BILTEN_STRIPE_API': peer.base_url,
        'BILTEN_STRIPE_JS': f'{peer.base_url}/_element/stripe.js'})
    peer.send_webhooks_to(shop.base_url + '/v1/webhooks/stripe', secret)
    shop.start()
    yield shop
    shop.stop()


@pytest.fixture(autouse=True)
def no_faults(peer):
    yield
    peer.faults(no_script=0, api_500=0, api_hang_after=0, skip_first=0, delay_ms=[0, 50])


def client(peer):
    return stripe.StripeClient('sk_test_x', base_addresses={'api': peer.base_url})


def begin(buyer, locale, address):
    """From the home page to the fields for the card."""
    choose_tickets(buyer, locale, quantity=2)
    send_details(buyer, BUYERS[locale], address)
    assert re.search(r'/v1/orders/[^/]+/pay\?', buyer.page.url), buyer.page.url
    buyer.expect_language(locale)
    buyer.page.locator('form[data-element] button:enabled').wait_for()


def pay(buyer, card):
    buyer.page.frame_locator('[data-fields] iframe').locator('#number').fill(card)
    buyer.page.locator('form[data-element] button').click()


def intents_of(peer, order):
    """As Stripe's own library reads them."""
    return [intent for intent in client(peer).v1.payment_intents.list({'limit': 100}).auto_paging_iter()
            if intent.metadata.to_dict().get('order') == order['id']]


def element_order(shop, peer, **more):
    """An order as a program places it, to be paid on our page, and its PaymentIntent."""
    answer = shop.post('/v1/orders', headers={'Idempotency-Key': secrets.token_hex(12)}, json={
        'event': EVENT, 'locale': 'en', 'buyer': {'name': 'Zoë', 'email': 'zoe@example.org'}, 'pay': 'element',
        'tickets': [{'type': TICKET, 'quantity': 2}], **more})
    assert answer.status_code == 201, answer.text
    order = answer.json()['order']
    [intent] = intents_of(peer, order)
    return order, intent


def path_of(shop, url):
    return url.removeprefix(shop.base_url)


@pytest.mark.parametrize('locale', ['en', 'ar'])
def test_a_declined_card_and_a_second_try_on_the_page(shop, peer, visit, address, locale):
    buyer = visit(shop, friends=[peer.base_url])
    begin(buyer, locale, address)
    buyer.expect_accessible()
    buyer.expect_no_sideways_scroll()
    buyer.shot(f'pay-{locale}')
    pay(buyer, DECLINED)
    error = buyer.page.locator('[data-error]:focus')
    error.wait_for()
    # In the buyer's language, as the script was told it.
    assert error.inner_text() == {'en': 'Your card was declined.', 'ar': 'تم رفض بطاقتك.'}[locale]
    buyer.shot(f'pay-declined-{locale}')
    pay(buyer, PAID)
    buyer.page.wait_for_url('**/v1/orders/*from=payment')
    buyer.page.locator('[data-order=paid]').wait_for()
    assert buyer.page.locator('.ticket').count() == 2


def test_a_card_that_has_to_be_confirmed(shop, peer, visit, address):
    buyer = visit(shop, friends=[peer.base_url])
    begin(buyer, 'en', address)
    pay(buyer, CONFIRMED)
    buyer.page.locator('#refuse').click()
    buyer.page.wait_for_url('**/pay?*')
    assert buyer.text('[data-error]') == shop.text('en', 'pay.declined')
    buyer.page.locator('form[data-element] button:enabled').wait_for()
    pay(buyer, CONFIRMED)
    buyer.page.locator('#confirm').click()
    buyer.page.wait_for_url('**/v1/orders/*from=payment')
    buyer.page.locator('[data-order=paid]').wait_for()


def test_without_javascript_the_buyer_pays_on_stripes_page(shop, peer, visit, address):
    buyer = visit(shop, javascript=False, friends=[peer.base_url])
    choose_tickets(buyer, 'en', quantity=2)
    send_details(buyer, BUYERS['en'], address)
    assert buyer.page.url.startswith(f'{peer.base_url}/pay/cs_test_'), buyer.page.url


def test_where_the_script_cannot_be_had_the_other_page_can(shop, peer, visit, address):
    peer.faults(no_script=1)
    buyer = visit(shop, friends=[peer.base_url])
    choose_tickets(buyer, 'en', quantity=2)
    send_details(buyer, BUYERS['en'], address)
    buyer.page.locator('[data-error]:focus').wait_for()
    assert buyer.text('[data-error]') == shop.text('en', 'pay.missing')
    buyer.complaints.clear()
    ours = buyer.page.url
    buyer.page.locator('form[method=post] button').click()
    buyer.page.wait_for_url(f'{peer.base_url}/pay/cs_test_*')
    session = buyer.page.url.rsplit('/', 1)[1]
    # Whoever goes back to the page, or sends its form once more, is led to the same payment.
    assert shop.get(path_of(shop, ours)).headers['Location'] == buyer.page.url
    assert shop.post(path_of(shop, ours), headers={'Accept': 'text/html'}).headers['Location'] == buyer.page.url
    paid = peer.pay(session)
    buyer.complaints.clear()
    buyer.page.goto(paid['success_url'])
    buyer.page.locator('[data-order=paid]').wait_for()


def test_no_other_page_may_load_the_script(shop, peer):
    order, _ = element_order(shop, peer)
    policy = shop.get(path_of(shop, order['pay_url'])).headers['Content-Security-Policy']
    assert f"script-src 'self' {peer.base_url};" in policy
    assert f"frame-src {peer.base_url};" in policy and f"connect-src 'self' {peer.base_url};" in policy
    assert "style-src-attr 'unsafe-inline'" in policy and "frame-ancestors 'none'" in policy
    assert policy.count('unsafe') == 1
    checkout = f'/v1/checkout?event={EVENT}&locale=en&quantity.{TICKET}=1'
    for path in ('/en/', path_of(shop, order['url']), checkout):
        policy = shop.get(path).headers['Content-Security-Policy']
        # The scanner's decoder may run; that is all.
        assert "script-src 'self' 'wasm-unsafe-eval';" in policy and policy.count('unsafe') == 1, policy
        assert 'frame-src' not in policy
    # Another secret, and none.
    path = path_of(shop, order['pay_url']).split('?')[0]
    assert [shop.get(path + query).status_code for query in ('', '?secret=AAAAAAAAAAAAAAAAAAAAAAAAAA')] == [404, 404]


def test_stripes_own_library_asks_the_same(shop, peer):
    order, intent = element_order(shop, peer)
    [ours] = [asked for asked in peer.requests() if asked['key'] == f"element-{order['id']}-1"]
    assert (ours['path'], ours['version']) == ('/v1/payment_intents', '2025-03-31.basil')
    assert (intent.amount, intent.currency, intent.status) == (2 * STANDING_CENTS, 'eur', 'requires_payment_method')
    theirs = client(peer).v1.payment_intents.create({
        'amount': intent.amount, 'currency': 'eur', 'automatic_payment_methods': {'enabled': True},
        'description': intent.description,
        'metadata': {'order': order['id'], 'event': EVENT, 'way': 'element'}})
    assert sorted(peer.requests()[-1]['form']) == sorted(ours['form'])
    # The same ending: an operator's library and our sweep.
    client(peer).v1.payment_intents.cancel(theirs.id, {'cancellation_reason': 'abandoned'})


def test_the_hold_ends_only_with_the_payment(shop, peer):
    order, intent = element_order(shop, peer)
    # A debit on its way can't be ended: the places stay held, however long it takes.
    peer._call('POST', f'/_test/pay/{intent.id}', {'delayed': True})
    overdue(shop, order)
    wait_for('a look at the hold', 30, lambda: canceling(peer, intent) >= 1)
    assert shown(shop, order)['state'] == 'held'
    page = shop.get(path_of(shop, order['pay_url']))
    assert (page.status_code, page.headers['Location'].endswith('from=payment')) == (303, True)
    # It bounces: the payment is open again, so now it can be ended, and the places are free.
    peer._call('POST', f'/_test/settle/{intent.id}', {'succeed': False})
    wait_for('the release', 30, lambda: shown(shop, order)['state'] == 'expired')
    assert client(peer).v1.payment_intents.retrieve(intent.id).status == 'canceled'
    with pytest.raises(Exception):
        peer.pay(intent.id)

    # A payment of the last moment, of which nobody has told, is found before the places are free.
    order, intent = element_order(shop, peer)
    peer.faults(skip_first=1000)
    peer.pay(intent.id)
    overdue(shop, order)
    wait_for('the tickets', 30, lambda: shown(shop, order)['state'] == 'paid')


def overdue(shop, order):
    with sqlite3.connect(shop.database, timeout=30) as database:
        database.execute('UPDATE orders SET hold_expires_at = 1 WHERE id = ?', (order['id'],))


def canceling(peer, intent):
    return sum(asked['path'] == f'/v1/payment_intents/{intent.id}/cancel' for asked in peer.requests())


def test_refunds_disputes_and_the_comparison_know_the_payment(shop, peer):
    order, intent = element_order(shop, peer)
    peer.pay(intent.id)
    wait_for('the tickets', 30, lambda: shown(shop, order)['state'] == 'paid')
    run(shop, 'orders', 'refund', order['id'], '--ticket-type', TICKET)
    wait_for('the refund', 30, lambda: refunds_at(peer, intent.id) == [STANDING_CENTS])
    dispute = peer.dispute(intent.id)['id']
    wait_for('the dispute', 30, lambda: [d['state'] for d in shown(shop, order)['disputes']] == ['open'])
    peer.decide(dispute, won=True)
    wait_for('the decision', 30, lambda: [d['state'] for d in shown(shop, order)['disputes']] == ['won'])

    # Messages that never come: the payment, and a dispute.
    wait_for('rest', 30, lambda: kinds(reconcile(shop, '--apply')) == [])
    peer.faults(skip_first=1000)
    lost, lost_intent = element_order(shop, peer)
    peer.pay(lost_intent.id)
    peer.dispute(lost_intent.id)
    assert ('payment_unheard', True) in kinds(reconcile(shop, '--apply'))
    assert shown(shop, lost)['state'] == 'paid'
    assert [d['state'] for d in shown(shop, lost)['disputes']] == ['open']
    assert kinds(reconcile(shop)) == []


def test_an_answer_that_is_lost_gives_one_payment(shop, peer):
    peer.faults(api_hang_after=1)
    order, intent = element_order(shop, peer)
    assert [one['key'] for one in peer.requests() if one['key'] == f"element-{order['id']}-1"] != []
    assert [one.id for one in intents_of(peer, order)] == [intent.id]


@pytest.mark.parametrize('way', ['element', 'checkout'])
def test_a_failure_that_stripe_keeps_does_not_bind_the_order(shop, peer, way):
    """Stripe answers to a key for a day what it answered first, an error of its own too."""
    peer.faults(api_500_kept=1)
    asked = len(peer.requests())
    answer = shop.post('/v1/orders', headers={'Idempotency-Key': secrets.token_hex(12)}, json={
        'event': EVENT, 'locale': 'en', 'buyer': {'name': 'Zoë', 'email': 'zoe@example.org'}, 'pay': way,
        'tickets': [{'type': TICKET, 'quantity': 1}]})
    assert answer.status_code == 201 and answer.json()['order']['pay_url'], answer.text
    name = answer.json()['order']['id']
    kind = 'element' if way == 'element' else 'order'
    keys = [one['key'] for one in peer.requests()[asked:] if name in (one['key'] or '')]
    assert keys == [f'{kind}-{name}-1', f'{kind}-{name}-1', f'{kind}-{name}-2']


@pytest.mark.parametrize('settings, words', [
    ({'STRIPE_SECRET_KEY': 'sk_live_1', 'STRIPE_PUBLISHABLE_KEY': 'pk_test_1'}, 'pk_live_'),
    ({'STRIPE_SECRET_KEY': 'sk_test_1', 'STRIPE_PUBLISHABLE_KEY': 'pk_live_1'}, 'pk_test_'),
])
def test_keys_of_two_modes_are_refused_at_the_start(tmp_path, settings, words):
    shop = Shop(tmp_path / 'site')
    environment = {'PATH': '/usr/bin:/bin', 'HOME': str(tmp_path), 'STRIPE_WEBHOOK_SECRET': 'whsec_1', **settings}
    command = [EXECUTABLES / 'bilten', 'serve', '--root', shop.root, '--data', shop.data, '--functions',
               REPOSITORY / 'functions', '--bin', EXECUTABLES,
               '--port', str(shop.port), '--no-watch']
    done = subprocess.run(command, env=environment, text=True, capture_output=True, timeout=120)
    assert done.returncode == 1 and words in done.stderr and 'STRIPE_PUBLISHABLE_KEY' in done.stderr, done.stderr
