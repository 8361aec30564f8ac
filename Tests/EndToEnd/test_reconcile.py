"""`bilten reconcile`: our books against the tests' Stripe."""

import json
import secrets
import sqlite3
import subprocess

import pytest

from command import run
from payment_peer import PaymentPeer
from shop import EXECUTABLES
from test_money_back import STANDING_CENTS, paid, place, shown
from waiting import wait_for


@pytest.fixture
def peer():
    peer = PaymentPeer().start()
    yield peer
    peer.stop()


@pytest.fixture
def books(new_shop, peer):
    """A shop with a Stripe of its own."""
    secret = 'whsec_' + secrets.token_hex(16)
    shop = new_shop(settings={
        'STRIPE_SECRET_KEY': 'sk_test_' + secrets.token_hex(12), 'STRIPE_WEBHOOK_SECRET': secret,
        'BILTEN_STRIPE_API': peer.base_url})
    peer.send_webhooks_to(shop.base_url + '/v1/webhooks/stripe', secret)
    return shop.start()


def reconcile(shop, *arguments, code=0, settings=()):
    environment = {'PATH': '/usr/bin:/bin', 'HOME': str(shop.root), 'LANG': 'C.UTF-8', **shop.settings, **dict(settings)}
    command = [EXECUTABLES / 'bilten', 'reconcile', '--root', shop.root, '--data', shop.data, '--json', *arguments]
    done = subprocess.run(command, cwd=shop.root, env=environment, text=True, capture_output=True, timeout=60)
    assert done.returncode == code, f'{done.returncode}: {done.stdout}{done.stderr}'
    return json.loads(done.stdout) if done.stdout else done.stderr


def kinds(answer):
    return sorted((finding['kind'], finding['mended']) for finding in answer['findings'])


def change(shop, sql):
    with sqlite3.connect(shop.database, timeout=30) as database:
        database.execute(sql)


def has_heard_of_the_refund(shop, peer):
    told = {kind for _, kind, status in peer.deliveries() if status == 200}
    with sqlite3.connect(f'file:{shop.database}?mode=ro', uri=True, timeout=30) as database:
        [(waiting,)] = database.execute('SELECT count(*) FROM refund_news').fetchall()
    return {'refund.created', 'charge.refunded'} <= told and waiting == 0


def test_books_that_agree_and_books_that_do_not(books, peer):
    order, intent = paid(books, peer)
    run(books, 'orders', 'refund', order['id'], '--ticket-type', 'standing')
    wait_for('the refund', 30, lambda: shown(books, order)['refunds'][0]['state'] == 'done')
    # Stripe tells of that refund too; then the outbox asks for its list, which later must not mend what is to be found.
    wait_for('the news of the refund', 30, lambda: has_heard_of_the_refund(books, peer))
    for _ in range(120):
        place(books, quantity=1)
    answer = reconcile(books)
    assert (answer['payments'], answer['refunds'], answer['findings']) == (1, 1, [])
    # More than one page of a hundred.
    assert answer['sessions'] == 121

    # A message that never came: while the places are held it may still come; with --apply it is settled at once.
    peer.faults(skip_first=1000)
    lost = place(books)
    lost_intent = peer.pay(lost['pay_url'].rsplit('/', 1)[1])['payment_intent']
    by_hand = peer.refund(intent, 700)['id']
    assert kinds(reconcile(books, code=1)) == [('refund_unheard', False)]
    assert kinds(reconcile(books, '--apply')) == [('payment_unheard', True), ('refund_unheard', True)]
    assert reconcile(books)['findings'] == []
    assert shown(books, lost)['state'] == 'paid'
    facts = shown(books, order)
    assert facts['refunded'] == STANDING_CENTS + 700
    assert by_hand in [refund['provider_id'] for refund in facts['refunds']]

    # What no rule can decide is told, and nothing is changed.
    change(books, f"UPDATE settlements SET amount = amount + 1 WHERE payment = '{lost_intent}'")
    change(books, "UPDATE refunds SET provider_id = 're_gone' WHERE reason = 'by_organizer'")
    findings = reconcile(books, '--apply', code=1)
    assert ('payment_differs', False) in kinds(findings)
    assert ('refund_missing', False) in kinds(findings)
    text = run(books, 'audit', '--order', lost['id'], '--json').splitlines()
    assert [json.loads(line)['actor'] for line in text if 'order_paid' in line] == ['operator']


def test_a_provider_that_does_not_answer_is_told(books, peer):
    peer.stop()
    assert 'could not be compared' in reconcile(books, code=1)
    peer.start()
