"""Answers that the runner keeps for a moment: fast in a rush, and never older than what a visitor has just done."""

import json
import secrets
import sqlite3

from waiting import wait_for

ADDRESS = '/v1/events/lantern-walk/availability'


def left(shop, **options):
    answer = shop.get(ADDRESS, **options)
    assert answer.status_code == 200
    ticket, = answer.json()['tickets']
    return ticket['left'], answer.headers


def order(shop):
    body = {'event': 'lantern-walk', 'locale': 'en', 'buyer': {'name': 'Ana', 'email': 'ana@example.org'},
            'tickets': [{'type': 'place', 'quantity': 1}]}
    headers = {'Content-Type': 'application/json', 'Idempotency-Key': secrets.token_hex(12)}
    assert shop.post('/v1/orders', data=json.dumps(body), headers=headers).status_code == 201


def test_the_second_visitor_gets_the_answer_of_the_first(new_shop):
    shop = new_shop().start()
    first, headers = left(shop)
    assert 'Age' not in headers
    def kept():
        count, headers = left(shop)
        return headers.get('Age') == '0' and (count, headers)
    count, headers = wait_for('an answer that was kept', 10, kept, pause=0)
    assert count == first and headers['Cache-Control'] == 'public, max-age=5'
    # Each answer has an id of its own, for the log.
    assert len({left(shop)[1]['X-Request-Id'] for _ in range(5)}) == 5
    # Somebody who wants a fresh one gets it.
    assert 'Age' not in left(shop, headers={'Cache-Control': 'no-cache'})[1]


def test_who_has_bought_sees_what_is_left_now(new_shop):
    shop = new_shop().start()
    count, _ = left(shop)
    for _ in range(5):
        left(shop)
        order(shop)
        count -= 1
        assert left(shop)[0] == count


def test_what_changes_elsewhere_is_seen_soon(new_shop):
    shop = new_shop().start()
    order(shop)
    count, _ = left(shop)
    with sqlite3.connect(shop.database, timeout=30) as database:
        database.execute("UPDATE stock SET sold = sold + 2 WHERE event = 'lantern-walk'")
    wait_for('the other count', 10, lambda: left(shop)[0] == count - 2)
