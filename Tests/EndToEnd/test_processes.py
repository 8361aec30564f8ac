"""The real processes under load and under kill -9."""

import concurrent.futures
import json
import secrets
import sqlite3
import subprocess
import time

import requests

from waiting import wait_for

LOCALES = ('en', 'ar', 'de', 'es', 'fr', 'it')


def order(event, kind, locale='en', quantity=1):
    return {'event': event, 'locale': locale, 'buyer': {'name': 'Ana', 'email': 'ana@example.org'},
            'tickets': [{'type': kind, 'quantity': quantity}]}


def place(shop, body, key):
    """Sends an order, as often as it is told to wait: all of these buyers share one address, and so its limit."""
    headers = {'Content-Type': 'application/json', 'Idempotency-Key': key}
    for _ in range(60):
        answer = requests.post(shop.base_url + '/v1/orders', data=json.dumps(body), headers=headers, timeout=60)
        if answer.status_code != 429:
            break
        time.sleep(int(answer.headers['Retry-After']))
    return answer


def query(shop, sql):
    with sqlite3.connect(f'file:{shop.database}?mode=ro', uri=True) as database:
        return database.execute(sql).fetchall()


def test_64_buyers_at_once_for_30_places(new_shop):
    """30 are sold, 34 are told so in their language. (The control that oversells is a Swift test: RaceTests.)"""
    shop = new_shop().start()

    def buy(number):
        locale = LOCALES[number % len(LOCALES)]
        key = f'buyer-{number:03}-' + secrets.token_hex(8)
        for _ in range(40):
            answer = place(shop, order('lantern-walk', 'place', locale), key)
            if answer.status_code < 500:
                break
            # More buyers than the queue holds, or a machine too slow for the time limit: the same form is sent again.
            time.sleep(0.5)
        return locale, answer

    with concurrent.futures.ThreadPoolExecutor(64) as buyers:
        answers = list(buyers.map(buy, range(64)))
    placed = [answer for _, answer in answers if answer.status_code == 201]
    refused = [(locale, answer.json()['error']) for locale, answer in answers if answer.status_code == 409]
    others = [answer.text for _, answer in answers if answer.status_code not in (201, 409)]
    assert (len(placed), len(refused)) == (30, 34), '\n'.join([*others, shop.log_tail()])
    for locale, error in refused:
        ticket = shop.event(locale, 'lantern-walk')['ticketNames']['place']
        plain = error['message'].translate({0x2068: None, 0x2069: None})
        assert (error['code'], plain) == ('sold_out', shop.text(locale, 'errors.sold_out', ticket=ticket))
    assert query(shop, 'SELECT count(*) FROM orders') == [(30,)]
    assert query(shop, 'SELECT count(*) FROM tickets') == [(30,)]
    assert query(shop, 'SELECT sold, held FROM stock') == [(30, 0)]


def test_kill_9_in_the_middle_of_200_sales(new_shop):
    """What was acknowledged is there after the restart, nothing is oversold, and unanswered sales can be repeated."""
    shop = new_shop().start()
    acknowledged, interrupted, keys = {}, [], [secrets.token_hex(12) for _ in range(200)]

    def buy(key):
        body = order('courtyard-jazz', 'standing') if int(key, 16) % 2 else order('lantern-walk', 'place')
        answer = None
        while answer is None:
            try:
                answer = place(shop, body, key)
            except requests.RequestException as error:
                # Refused: the shop is down, and a buyer tries again. Anything else was cut off in the middle.
                if 'refused' in str(error):
                    time.sleep(0.2)
                    continue
                interrupted.append(key)
                return None
        if answer.status_code == 201:
            acknowledged[key] = answer.json()['order']
        return answer.status_code

    def murder():
        for _ in range(3):
            at_least = len(acknowledged) + 12
            wait_for('more sales', 60, lambda: len(acknowledged) >= at_least, pause=0.02)
            # A function in the middle of its work first, then the runner over its remaining ones.
            functions = subprocess.run(['pgrep', '-P', str(shop.pid)], capture_output=True, text=True).stdout.split()
            if functions:
                subprocess.run(['kill', '-9', functions[0]], stderr=subprocess.DEVNULL)
            shop.kill9()
            shop.start()

    with concurrent.futures.ThreadPoolExecutor(9) as threads:
        killer = threads.submit(murder)
        list(threads.map(buy, keys))
        killer.result()
    assert interrupted, 'no sale was interrupted'

    # Everybody who got no answer sends the same form again.
    for key in keys:
        status = buy(key)
        assert status in (201, 409), status
    stored = dict(query(shop, 'SELECT key, order_id FROM idempotency'))
    for key, placed in acknowledged.items():
        assert stored[key] == placed['id']
    free = query(shop, "SELECT count(*) FROM orders WHERE event = 'lantern-walk'")[0][0]
    assert free == min(30, sum(1 for key in keys if int(key, 16) % 2 == 0))
    check_books(shop)


def check_books(shop):
    """The stock's counts are the sums of the orders' lines, and every paid order has its tickets and its mail once."""
    sums = query(shop, """
        SELECT o.event, l.ticket_type, sum(CASE WHEN o.state = 'paid' THEN l.quantity ELSE 0 END),
          sum(CASE WHEN o.state = 'held' THEN l.quantity ELSE 0 END)
        FROM orders o JOIN order_lines l ON l.order_id = o.id GROUP BY 1, 2 ORDER BY 1, 2""")
    assert sums == query(shop, 'SELECT event, ticket_type, sold, held FROM stock ORDER BY 1, 2')
    assert query(shop, """
        SELECT count(*) FROM orders o WHERE state = 'paid' AND (
          (SELECT count(*) FROM tickets t WHERE t.order_id = o.id)
            != (SELECT sum(quantity) FROM order_lines l WHERE l.order_id = o.id)
          OR (SELECT count(*) FROM outbox m WHERE m.order_id = o.id AND m.kind = 'mail_tickets') != 1)""") == [(0,)]
    assert query(shop, 'PRAGMA integrity_check') == [('ok',)]
    assert query(shop, 'PRAGMA foreign_key_check') == []


def test_every_mail_arrives_once_after_a_kill(new_shop):
    shop = new_shop().start()
    for number in range(10):
        assert place(shop, order('letterpress-sunday', kind_of(shop, 'letterpress-sunday')), f'mail-{number:012}').ok
    wait_for('the first mail', 60, lambda: list(shop.mail_folder.glob('*.eml')) if shop.mail_folder.exists() else [],
             pause=0.01)
    shop.kill9()
    shop.start()
    # A run that was killed holds its tasks until its lease ends, at most two minutes.
    wait_for('ten mails', 180, lambda: len(list(shop.mail_folder.glob('*.eml'))) == 10, pause=1)
    wait_for('all tasks done', 180, lambda: query(shop, 'SELECT count(*) FROM outbox WHERE done_at IS NULL') == [(0,)],
             pause=1)
    assert len(list(shop.mail_folder.glob('*.eml'))) == 10


def kind_of(shop, event):
    return shop.get(f'/v1/events/{event}/availability').json()['tickets'][0]['id']
