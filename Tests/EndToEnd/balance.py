#!/usr/bin/env python3
"""Sells through the real processes while everything goes wrong, and balances the books to the cent.

    balance.py --orders 2000 [--seconds 300] [--bin .build/release] [--seed 1] [--buyers 8]

The tests' Stripe repeats, delays and loses messages, answers with errors and drops connections; the shop's runner and its
functions are killed with SIGKILL again and again. Buyers pay, decline, pay and try twice, or never pay; tickets go back by the
organizer, by the buyer and by hand. In the end faults stop, the shop comes to rest, and every order, payment and refund in
its database is held against the list that Stripe's own library reads, and against the rules of the sale (`bilten store
verify`). With --seconds it goes on for that long, whatever the number of orders.
"""

import argparse
import collections
import concurrent.futures
import itertools
import json
import os
import pathlib
import random
import secrets
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

import requests
import stripe

import shop as shops
from payment_peer import PaymentPeer
from waiting import wait_for

# No series, and enough places for any run; courtyard-jazz lets buyers cancel.
EVENT = 'courtyard-jazz'
QUOTA = 100_000
FAULTS = {'dup': 1, 'delay_ms': [0, 400], 'retries': 8}


class Balance:
    def __init__(self, folder, orders, seed, buyers=8, kill_seconds=4.0, seconds=None):
        self.orders = orders
        self.seconds = seconds
        self.buyers = buyers
        self.kill_seconds = kill_seconds
        self.seed = seed
        self.counts = collections.Counter()
        self.lock = threading.Lock()
        self.placed = {}
        self.over = threading.Event()
        self.up = threading.Event()
        self.peer = PaymentPeer().start()
        secret = 'whsec_' + secrets.token_hex(16)
        self.shop = shops.Shop(pathlib.Path(folder) / 'site', settings={
            'STRIPE_SECRET_KEY': 'sk_test_' + secrets.token_hex(12), 'STRIPE_WEBHOOK_SECRET': secret,
            'STRIPE_PUBLISHABLE_KEY': 'pk_test_balance', 'BILTEN_STRIPE_API': self.peer.base_url}, arguments=('--no-rate-limits',))
        facts = self.shop.root / f'content/events/{EVENT}/event.yml'
        facts.write_text(facts.read_text().replace('quota: 180', f'quota: {QUOTA}'))
        self.peer.send_webhooks_to(self.shop.base_url + '/v1/webhooks/stripe', secret)

    def count(self, what):
        with self.lock:
            self.counts[what] += 1

    # MARK: What goes on

    def run(self):
        """AssertionError where the books do not balance. Returns what happened, and how often."""
        started = time.monotonic()
        try:
            self.shop.start()
            self.up.set()
            self.peer.faults(**FAULTS)
            with concurrent.futures.ThreadPoolExecutor(self.buyers + 2) as threads:
                others = [threads.submit(self.murder), threads.submit(self.trouble)]
                done = [threads.submit(self.buy_on, first) for first in range(self.buyers)]
                for buyer in done:
                    buyer.result()
                self.over.set()
                for other in others:
                    other.result()
            self.come_to_rest()
            self.check()
        finally:
            self.over.set()
            if self.shop.is_running:
                self.shop.stop()
            self.peer.stop()
        self.counts['seconds'] = round(time.monotonic() - started)
        return dict(self.counts)

    def murder(self):
        """Kills functions in the middle of their work, and now and then the runner over its remaining ones."""
        chance = random.Random(self.seed)
        turn = 0
        while not self.over.wait(self.kill_seconds * chance.uniform(0.5, 1.5)):
            turn += 1
            functions = []
            # Right after a restart there are none yet.
            while not functions and not self.over.wait(0.1):
                functions = subprocess.run(
                    ['pgrep', '-P', str(self.shop.pid)], capture_output=True, text=True).stdout.split()
            for function in chance.sample(functions, min(2, len(functions))):
                subprocess.run(['kill', '-9', function], stderr=subprocess.DEVNULL)
                self.count('functions killed')
            if turn % 3 == 2:
                self.up.clear()
                self.shop.kill9()
                self.count('runners killed')
                self.shop.start()
                self.up.set()

    def trouble(self):
        """Errors and dropped connections of the payment provider, a few at a time."""
        chance = random.Random(self.seed + 1)
        while not self.over.wait(0.5):
            self.peer.faults(**{chance.choice(['api_500', 'api_409', 'api_hang_after', 'skip_first']): 2})
            self.count('troubles of the provider')

    def ask(self, method, path, **options):
        """Asks until somebody answers; None where a fault cut it off for good."""
        for _ in range(60):
            self.up.wait(60)
            try:
                answer = requests.request(method, self.shop.base_url + path, timeout=30, allow_redirects=False, **options)
            except requests.RequestException:
                time.sleep(0.2)
                continue
            if answer.status_code not in (502, 503, 504):
                return answer
            time.sleep(0.2)
        return None

    def buy_on(self, first):
        """One buyer's orders, until the last one or the end of the time."""
        started = time.monotonic()
        for number in itertools.count(first, self.buyers):
            if number >= self.orders if self.seconds is None else time.monotonic() - started > self.seconds:
                return
            self.buy(number)

    def buy(self, number):
        chance = random.Random(self.seed * 1_000_003 + number)
        key = f'balance-{self.seed}-{number:06}'
        quantity = chance.randint(1, 3)
        body = {'event': EVENT, 'locale': 'en', 'buyer': {'name': 'Ana', 'email': f'ana{number}@example.org'},
                'tickets': [{'type': 'standing', 'quantity': quantity}]}
        if chance.random() < 0.4:
            body['pay'] = 'element'
        answer = self.ask('POST', '/v1/orders', json=body, headers={'Idempotency-Key': key, 'Accept': 'application/json'})
        if answer is None or answer.status_code != 201:
            self.count('orders given up')
            return
        order = answer.json()['order']
        with self.lock:
            self.placed[order['id']] = key
        self.count('orders placed')
        if not order.get('pay_url') or chance.random() < 0.08:
            self.count('never paid')
            return
        self.pay(order, chance)

    def session_of(self, order, chance):
        """What the order is paid by: a Checkout Session, or a PaymentIntent. Some change from our page to Stripe's own."""
        url = order['pay_url']
        if '/pay?' not in url:
            return url.rsplit('/', 1)[1]
        if chance.random() < 0.3:
            answer = self.ask('POST', url.removeprefix(self.shop.base_url), headers={'Accept': 'application/json'})
            if answer is not None and answer.status_code == 200 and 'pay_url' in answer.json()['order']:
                self.count('changed to the other page')
                return answer.json()['order']['pay_url'].rsplit('/', 1)[1]
            # What was begun may be over; nobody was led anywhere.
            self.count('never paid')
            return None
        [(session,)] = self.query(f"SELECT payment_session FROM orders WHERE id = '{order['id']}'")
        return session.removeprefix('element_test_')

    def pay(self, order, chance):
        session = self.session_of(order, chance)
        if session is None:
            return
        if chance.random() < 0.15:
            try:
                self.peer.pay(session, 'pm_card_chargeCustomerFail')
            except requests.HTTPError as error:
                assert error.response.status_code in (400, 402), error.response.text
                self.count('cards declined')
        paid = self.peer.pay(session)
        intent = paid.get('payment_intent') or paid['id']
        self.count('paid on our page' if intent == session else 'paid')
        what = chance.random()
        if what < 0.08:
            try:
                self.peer.refund(intent, None if chance.random() < 0.5 else 700)
                self.count('given back by hand')
            except requests.HTTPError as error:
                assert error.response.status_code == 400, error.response.text
        elif what < 0.28:
            self.give_back(order, chance)

    def give_back(self, order, chance):
        """By the organizer or the buyer, once the tickets are there; tickets that never come are for the check to find."""
        path = order['url'].removeprefix(self.shop.base_url)
        for _ in range(60):
            shown = self.ask('GET', path, headers={'Accept': 'application/json'})
            if shown is not None and shown.status_code == 200 and shown.json()['order']['state'] == 'paid':
                break
            time.sleep(0.25)
        if chance.random() < 0.4:
            answer = self.ask('POST', path.replace('?', '/cancel?'), headers={'Accept': 'application/json'})
            self.count('cancelled by buyers' if answer is not None and answer.status_code == 200 else 'not cancelled')
            return
        part = ['--ticket-type', 'standing'] if chance.random() < 0.6 else []
        command = [shops.EXECUTABLES / 'bilten', 'orders', 'refund', order['id'], *part, '--key', 'balance', '--data',
                   self.shop.data]
        for _ in range(2):
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if chance.random() < 0.3:
                time.sleep(chance.uniform(0, 0.08))
                process.kill()
                self.count('operators killed')
            process.wait(60)
        self.count('given back by the organizer')

    def come_to_rest(self):
        """No more faults; what was begun comes to its end, and holds run out."""
        self.peer.faults(dup=0, delay_ms=[0, 20], retries=3, skip_first=0, api_500=0, api_409=0, api_hang_after=0)
        # Who never pays would hold places for 35 minutes: Stripe ends those sessions now, and says so.
        for session in self.sessions():
            if session.status == 'open':
                self.peer._call('POST', f'/_test/expire/{session.id}', {})
        # Messages that were lost for good, and tasks that wait for their next try.
        wait_for('the messages', 120, self.no_more_messages, pause=1)
        for _ in range(12):
            self.hurry()
            try:
                # A message that was lost for good never comes: to wait longer is no use.
                wait_for('rest', 20, self.is_at_rest, pause=1)
                return
            except AssertionError:
                self.count('reconciled')
                self.reconcile()
        raise AssertionError(f'the shop does not come to rest: {self.open_ends()}\n{self.shop.log_tail()}')

    def no_more_messages(self):
        before = len(self.peer.deliveries())
        time.sleep(3)
        return len(self.peer.deliveries()) == before

    def hurry(self):
        """Puts forward what waits for its next try; a lease of a killed worker would last two minutes."""
        with sqlite3.connect(self.shop.database, timeout=60) as database:
            database.execute('UPDATE outbox SET due_at = 0, lease_ends_at = NULL WHERE done_at IS NULL')
            database.execute('UPDATE refund_news SET due_at = 0')
            database.execute("UPDATE orders SET hold_expires_at = 1 WHERE state = 'held'")

    def reconcile(self):
        """What the operator does about messages that never came."""
        environment = {'PATH': os.environ['PATH'], 'HOME': str(self.shop.root), **self.shop.settings}
        subprocess.run(
            [shops.EXECUTABLES / 'bilten', 'reconcile', '--root', self.shop.root, '--data', self.shop.data, '--apply'],
            env=environment, cwd=self.shop.root, capture_output=True, timeout=300)

    def is_at_rest(self):
        return not any(self.open_ends().values())

    def open_ends(self):
        one = lambda sql: self.query(sql)[0][0]
        return {
            'tasks': one('SELECT count(*) FROM outbox WHERE done_at IS NULL AND due_at IS NOT NULL'),
            'news': one('SELECT count(*) FROM refund_news'),
            'waiting orders': one("SELECT count(*) FROM orders WHERE state IN ('held', 'refunding')"),
            'refunds': one("SELECT count(*) FROM refunds WHERE state = 'pending'"),
            'differences': len(self.differences()),
        }

    # MARK: The books

    def verify(self):
        done = subprocess.run(
            [shops.EXECUTABLES / 'bilten', 'store', 'verify', '--root', self.shop.root, '--data', self.shop.data],
            env={'PATH': os.environ['PATH'], 'HOME': str(self.shop.root)}, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stdout + done.stderr
        assert 'quotas were not compared' not in done.stdout

    def query(self, sql):
        with sqlite3.connect(f'file:{self.shop.database}?mode=ro', uri=True, timeout=30) as database:
            return database.execute(sql).fetchall()

    def client(self):
        return stripe.StripeClient('sk_test_balance', base_addresses={'api': self.peer.base_url})

    def sessions(self):
        return list(self.client().v1.checkout.sessions.list({'limit': 100}).auto_paging_iter())

    def paid_on_our_page(self):
        intents = self.client().v1.payment_intents.list({'limit': 100}).auto_paging_iter()
        return [intent for intent in intents
                if intent.metadata.to_dict().get('way') == 'element' and intent.status == 'succeeded']

    def differences(self):
        """Everything in which our books and Stripe's list differ."""
        found = []
        theirs = {session.payment_intent: (session.client_reference_id, session.amount_total)
                  for session in self.sessions() if session.payment_status == 'paid'}
        theirs |= {intent.id: (intent.metadata.order, intent.amount_received) for intent in self.paid_on_our_page()}
        ours = {payment: (order, amount) for payment, order, amount
                in self.query('SELECT payment, order_id, amount FROM settlements')}
        for payment in theirs.keys() | ours.keys():
            if theirs.get(payment) != ours.get(payment):
                found.append((payment, ours.get(payment), theirs.get(payment)))
        back = collections.Counter()
        for refund in self.client().v1.refunds.list({'limit': 100}).auto_paging_iter():
            back[refund.payment_intent] += refund.amount
        booked = dict(self.query("""
            SELECT payment, sum(amount) FROM refunds WHERE state NOT IN ('failed', 'moot') AND payment IS NOT NULL
            GROUP BY 1"""))
        for payment in back.keys() | booked.keys():
            if back[payment] != booked.get(payment, 0):
                found.append((payment, 'back', booked.get(payment, 0), back[payment]))
        return found

    def check(self):
        assert self.differences() == []
        problems = {
            'orders of one key': """SELECT count(*) FROM (SELECT order_id FROM idempotency GROUP BY 1 HAVING count(*) > 1)""",
            'tickets without a payment': """
                SELECT count(*) FROM orders o WHERE total > 0 AND EXISTS (SELECT 1 FROM tickets t WHERE t.order_id = o.id)
                AND NOT EXISTS (SELECT 1 FROM settlements s WHERE s.order_id = o.id AND refund_reason IS NULL)""",
            'payments without tickets or a refund': """
                SELECT count(*) FROM settlements s WHERE refund_reason IS NULL AND NOT EXISTS
                (SELECT 1 FROM tickets t WHERE t.order_id = s.order_id)""",
            'paid orders with other tickets': """
                SELECT count(*) FROM orders o WHERE state = 'paid' AND (SELECT count(*) FROM tickets t WHERE t.order_id = o.id)
                != (SELECT sum(quantity) FROM order_lines l WHERE l.order_id = o.id)""",
            'refunded orders with valid tickets': """
                SELECT count(*) FROM orders o JOIN tickets t ON t.order_id = o.id
                WHERE o.state IN ('refunding', 'refunded') AND t.is_valid = 1""",
            'void tickets that did not go back': """
                SELECT count(*) FROM tickets t WHERE is_valid = 0
                AND NOT EXISTS (SELECT 1 FROM refund_tickets r WHERE r.ticket = t.id)""",
            'counts that differ from the tickets': """
                SELECT count(*) FROM stock s WHERE held != 0 OR sold != (
                  SELECT count(*) FROM tickets t WHERE t.event = s.event AND t.ticket_type = s.ticket_type
                  AND NOT EXISTS (SELECT 1 FROM refund_tickets r JOIN refunds f ON f.key = r.refund
                                  WHERE r.ticket = t.id AND f.frees_places = 1))""",
            'orders that nobody wrote down': """
                SELECT count(*) FROM orders o WHERE NOT EXISTS
                (SELECT 1 FROM audit a WHERE a.order_id = o.id AND a.action = 'order_placed')""",
            'tickets without their mail': """
                SELECT count(*) FROM orders o WHERE EXISTS (SELECT 1 FROM tickets t WHERE t.order_id = o.id) AND NOT EXISTS
                (SELECT 1 FROM outbox m WHERE m.order_id = o.id AND m.kind = 'mail_tickets' AND m.done_at IS NOT NULL)""",
        }
        found = {name: self.query(sql)[0][0] for name, sql in problems.items()}
        assert not any(found.values()), found
        for id, key in self.placed.items():
            assert self.query(f"SELECT key FROM idempotency WHERE order_id = '{id}'") == [(key,)], id
        assert self.query('PRAGMA integrity_check') == [('ok',)]
        assert self.query('PRAGMA foreign_key_check') == []
        self.verify()
        for name, sql in {
            'payments': 'SELECT count(*), sum(amount) FROM settlements',
            'refunds': "SELECT count(*), sum(amount) FROM refunds WHERE state IN ('sent', 'done')",
            'tickets': 'SELECT count(*), sum(is_valid) FROM tickets',
        }.items():
            number, total = self.query(sql)[0]
            self.counts[name], self.counts[f'{name}: sum'] = number, total or 0
        self.counts['messages'] = len(self.peer.deliveries())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--orders', type=int, default=2000)
    parser.add_argument('--seconds', type=float)
    parser.add_argument('--bin', default=str(shops.EXECUTABLES))
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--buyers', type=int, default=8)
    arguments = parser.parse_args()
    shops.EXECUTABLES = pathlib.Path(arguments.bin).resolve()
    folder = tempfile.mkdtemp(prefix='bilten-balance-')
    balance = Balance(folder, arguments.orders, arguments.seed, arguments.buyers, seconds=arguments.seconds)
    try:
        counts = balance.run()
    except AssertionError as error:
        print(f'NOT BALANCED (seed {arguments.seed}); what is left is in {folder}\n{error}', file=sys.stderr)
        print(json.dumps(balance.counts, indent=2), file=sys.stderr)
        sys.exit(1)
    for name, number in counts.items():
        print(f'{number:>10}  {name}')
    print('the books balance to the cent')
    shutil.rmtree(folder)


if __name__ == '__main__':
    main()
