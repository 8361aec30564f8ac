"""What was acknowledged survives a loss of power at any moment, and the books are in order afterwards."""

import concurrent.futures
import os
import random
import re
import secrets
import shutil
import sqlite3
import subprocess

import requests

import power_loss
from shop import EVENT, EXECUTABLES
from waiting import wait_for

BUYERS = 4
ORDERS = 60
# Moments at which the power is lost, and how many of them are held against all rules as well.
LOSSES = int(os.environ.get('BILTEN_POWER_LOSSES', 150))
VERIFIED = LOSSES // 8
PAGE = {'Accept': 'text/html'}


def sell(shop):
    """Free and paid orders, and check-ins, from several buyers at once. All that they were told is noted."""
    def buy(number):
        free = number % 3 == 0
        event, kind = ('lantern-walk', 'place') if free else (EVENT, 'standing')
        answer = shop_post(shop, '/v1/orders', json={
            'event': event, 'locale': 'en', 'buyer': {'name': 'Ana', 'email': f'ana{number}@example.org'},
            'tickets': [{'type': kind, 'quantity': 1}]}, headers={'Idempotency-Key': secrets.token_hex(12)})
        if answer.status_code == 409:
            return
        assert answer.status_code == 201, answer.text
        order = answer.json()['order']
        shop.acknowledge(f'placed {order["id"]}')
        path = order['url'].removeprefix(shop.base_url)
        if order.get('pay_url'):
            shop_post(shop, order['pay_url'].removeprefix(shop.base_url) + '?action=pay')
            wait_for('the payment', 60, lambda: 'data-order="paid"' in shop_get(shop, path).text)
        page = shop_get(shop, path).text
        assert 'data-order="paid"' in page
        shop.acknowledge(f'paid {order["id"]}')
        code = re.search(r'ticket-code.*?dir="ltr">([^<]*)<', page)[1]
        answer = shop_post(
            shop, '/v1/orders/validate', json={'code': code, 'gate': 'North', 'locale': 'en'},
            headers={'Authorization': f'Bearer {shop.gate_key}'})
        assert answer.status_code == 200 and answer.json()['state'] == 'admitted', answer.text
        shop.acknowledge(f'admitted {code.replace("-", "")}')

    with concurrent.futures.ThreadPoolExecutor(BUYERS) as buyers:
        list(buyers.map(buy, range(ORDERS)))


def shop_post(shop, path, headers=None, **options):
    return requests.post(shop.base_url + path, timeout=60, allow_redirects=False,
                         headers={'Accept': 'application/json', **(headers or {})}, **options)


def shop_get(shop, path):
    return requests.get(shop.base_url + path, timeout=60, headers=PAGE)


def recorded_sale(folder, syncs):
    shop = power_loss.PoweredShop(folder, syncs=syncs).start()
    try:
        sell(shop)
    finally:
        # The last one that closes a database tidies it up: that is not what a loss of power looks like.
        shop.kill9()
    return power_loss.entries(shop.record)


def losses(found, tmp_path, verified):
    """What was acknowledged and is lost, by the seed of the loss that did it."""
    first = next(index for index, entry in enumerate(found) if entry[0] == power_loss.ACKNOWLEDGED)
    chance = random.Random(1)
    lost = {}
    for seed in range(LOSSES):
        end = chance.randrange(first, len(found) + 1)
        folder = tmp_path / f'loss-{seed}'
        acknowledged = power_loss.lose_power(found, end, seed, folder)
        problems = missing(folder / power_loss.NAME, acknowledged)
        if not problems and seed < verified:
            problems = verify(folder)
        if problems:
            lost[seed] = problems
        else:
            shutil.rmtree(folder)
    return lost


def missing(database, acknowledged):
    try:
        with sqlite3.connect(database) as connection:
            one = lambda sql, *values: connection.execute(sql, values).fetchone()
            if one('PRAGMA integrity_check') != ('ok',):
                return ['the file is damaged']
            queries = {
                'placed': 'SELECT 1 FROM orders WHERE id = ?',
                'paid': "SELECT 1 FROM orders o JOIN tickets t ON t.order_id = o.id WHERE o.id = ? AND o.state = 'paid'",
                'admitted': 'SELECT 1 FROM check_ins WHERE ticket = ?',
            }
            return [fact for fact in acknowledged
                    if not one(queries[fact.split()[0]], fact.split()[1].replace('-', ''))]
    except sqlite3.DatabaseError as error:
        return [str(error)]


def verify(folder):
    done = subprocess.run(
        [EXECUTABLES / 'bilten', 'store', 'verify', '--data', folder, '--json'], capture_output=True, text=True,
        env=power_loss.environment(), timeout=120)
    return [] if done.returncode == 0 else [done.stdout + done.stderr]


def test_what_was_acknowledged_survives_a_loss_of_power(tmp_path):
    found = recorded_sale(tmp_path / 'site', syncs=True)
    kinds = [entry[0] for entry in found]
    assert kinds.count(power_loss.ACKNOWLEDGED) > 100 and kinds.count(power_loss.SYNCED) > 100
    # Between an answer and the next sync there is always something that may be lost.
    assert losses(found, tmp_path, VERIFIED) == {}
    # The log was written into the file and begun anew, which is where a sync too late would do harm.
    assert kinds.count(power_loss.CUT) > 2


def test_without_syncs_it_does_not(tmp_path):
    """The control: the same sale, and the same losses, by a disk that is never asked to keep anything."""
    found = recorded_sale(tmp_path / 'site', syncs=False)
    assert power_loss.SYNCED not in {entry[0] for entry in found}
    lost = losses(found, tmp_path, 0)
    assert len(lost) > LOSSES // 4, f'only {len(lost)} losses of power did any harm'
