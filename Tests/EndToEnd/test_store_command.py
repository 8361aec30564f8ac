"""`bilten backup`, `restore` and `store`, as an operator types them beside a running shop."""

import json
import os
import secrets
import signal
import sqlite3
import subprocess
import threading
import time

import requests

import command
from shop import EXECUTABLES
from waiting import wait_for


def place(shop, number):
    """A free order or one that waits for its payment; None where nobody answers or there are no more places."""
    event, kind = ('lantern-walk', 'place') if number % 2 else ('courtyard-jazz', 'standing')
    try:
        answer = requests.post(
            shop.base_url + '/v1/orders', timeout=30, headers={'Idempotency-Key': secrets.token_hex(12)}, json={
                'event': event, 'locale': 'en', 'buyer': {'name': 'Ana', 'email': f'ana{number}@example.org'},
                'tickets': [{'type': kind, 'quantity': 1}]})
    except requests.RequestException:
        return None
    return answer.json()['order']['id'] if answer.status_code == 201 else None


class Sale:
    """Sells in the background until it is left; `sold` grows meanwhile."""

    def __init__(self, shop):
        self.shop, self.sold, self.over = shop, [], threading.Event()
        self.thread = threading.Thread(target=self.run)

    def run(self):
        number = 0
        while not self.over.is_set():
            number += 1
            order = place(self.shop, number)
            if order:
                self.sold.append(order)
            time.sleep(0.05)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()


def orders(database):
    with sqlite3.connect(f'file:{database}?mode=ro', uri=True) as connection:
        return {row[0] for row in connection.execute('SELECT id FROM orders')}


def bilten(*arguments, code=0, **options):
    done = subprocess.run(
        [EXECUTABLES / 'bilten', *arguments], capture_output=True, text=True, timeout=120,
        env={'PATH': os.environ['PATH'], 'LANG': 'C.UTF-8'}, **options)
    assert done.returncode == code, (arguments, done.returncode, done.stdout, done.stderr)
    return done.stdout if code == 0 else done.stdout + done.stderr


def test_a_backup_while_the_sale_goes_on_and_the_way_back(new_shop, tmp_path):
    shop = new_shop(arguments=('--no-rate-limits',)).start()
    backups = tmp_path / 'backups'
    backups.mkdir()
    with Sale(shop) as sale:
        while len(sale.sold) < 5:
            time.sleep(0.05)
        known = set(sale.sold)
        command.run(shop, 'backup', backups)
        command.run(shop, 'store', 'verify', '--root', shop.root)
        seen = len(sale.sold)
        while len(sale.sold) < seen + 3:
            time.sleep(0.05)
    [saved] = backups.iterdir()
    assert saved.name.startswith('bilten-') and saved.stat().st_mode & 0o777 == 0o600
    assert known <= orders(saved) < orders(shop.database)
    before = saved.read_bytes()

    # Looking changes nothing, and what is there is not overwritten by accident.
    now = orders(shop.database)
    assert 'can be restored' in command.run(shop, 'restore', saved, '--verify')
    assert '--replace' in command.run(shop, 'restore', saved, code=1)
    assert orders(shop.database) == now and saved.read_bytes() == before

    # Back, while the functions have the store open: they see the other one at once, and sell on.
    told = command.run(shop, 'restore', saved, '--replace')
    assert 'restored' in told
    assert orders(shop.database) == orders(saved)
    [kept] = shop.data.glob('bilten.sqlite.before-restore-*')
    assert orders(kept) == now
    order = place(shop, 2)
    assert order and order in orders(shop.database)
    assert command.run_json(shop, 'store', 'verify', '--root', shop.root)['clean'] is True

    # And into an empty place, with the shop stopped.
    shop.stop()
    for file in shop.data.glob('bilten.sqlite*'):
        file.unlink()
    command.run(shop, 'restore', saved)
    assert orders(shop.database) == orders(saved)
    shop.start()
    assert place(shop, 2)


def test_a_backup_that_is_killed_leaves_no_half_file(new_shop, tmp_path):
    shop = new_shop().start()
    # The functions make the store when they are first asked.
    assert place(shop, 1)
    shop.stop()
    fill(shop.database, 40_000)
    halves = 0
    for number in range(4):
        target, part = tmp_path / f'{number}.sqlite', tmp_path / f'{number}.sqlite.part'
        process = subprocess.Popen([EXECUTABLES / 'bilten', 'backup', target, '--data', shop.data], stdout=subprocess.DEVNULL)
        wait_for('a half file', 60, lambda: part.exists() or process.poll() is not None, pause=0.001)
        time.sleep(0.01 * number)
        process.kill()
        process.wait()
        halves += part.exists()
        if target.exists():
            assert len(orders(target)) == 40_001
            target.unlink()
        # The next one takes the place of what was left.
        command.run(shop, 'backup', target)
        assert len(orders(target)) == 40_001
        assert not part.exists()
    assert halves, 'no backup was killed in the middle'


def number_there(database):
    """How many orders are in a store that may not be there yet."""
    try:
        return len(orders(database))
    except sqlite3.OperationalError:
        return 0


def fill(database, count):
    """Held orders, as SQL: fast, and in order."""
    with sqlite3.connect(database) as connection:
        connection.executescript(f"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
            INSERT INTO orders SELECT printf('%016d', i), printf('%016d', i), 'courtyard-jazz', 'en', 'Ana',
              'ana' || i || '@example.org', 'EUR', 0, i, i, 'expired', NULL, NULL FROM n;""")


def test_what_is_wrong_is_named_and_told_by_the_exit_code(new_shop):
    shop = new_shop().start()
    assert place(shop, 1) and place(shop, 2)
    report = command.run_json(shop, 'store', 'verify', '--root', shop.root)
    assert report['clean'] and report['quotas_compared'] and report['records']['order'] == 2
    with sqlite3.connect(shop.database, timeout=30) as database:
        database.execute("UPDATE stock SET sold = sold + 5 WHERE event = 'lantern-walk'")
    said = bilten('store', 'verify', '--root', shop.root, '--data', shop.data, code=1)
    assert 'stock_differs  event lantern-walk: ticket type place: 6 sold' in said and 'what to do' in said
    report = json.loads(bilten('store', 'verify', '--root', shop.root, '--data', shop.data, '--json', code=1))
    assert [finding['rule'] for finding in report['findings']] == ['stock_differs']
    shop.stop()
    shop.database.write_bytes(b'this is a text, and long enough to be read as a database' * 100)
    for file in shop.data.glob('bilten.sqlite-*'):
        file.unlink()
    assert 'not a database' in bilten('store', 'verify', '--data', shop.data, code=2)


def test_a_copy_that_is_killed_goes_on_and_a_foreign_store_is_refused(new_shop, tmp_path):
    shop = new_shop().start()
    for number in range(6):
        assert place(shop, number)
    shop.stop()
    fill(shop.database, 20_000)
    target = tmp_path / 'copy.sqlite'
    addresses = (f'sqlite:{shop.database}', f'sqlite:{target}')
    cut = 0
    for _ in range(3):
        before = number_there(target)
        process = subprocess.Popen([EXECUTABLES / 'bilten', 'store', 'copy', *addresses], stdout=subprocess.DEVNULL)
        wait_for('some records', 120, lambda: number_there(target) > before or process.poll() is not None, pause=0.01)
        process.kill()
        cut += process.wait() == -signal.SIGKILL and 0 < number_there(target) < 20_006
    assert cut, 'no copy was killed in the middle'
    done = json.loads(bilten('store', 'copy', *addresses, '--json'))
    assert done['written'] < 20_006 and orders(target) == orders(shop.database)
    again = json.loads(bilten('store', 'copy', *addresses, '--json'))
    assert again['written'] == 0 and again['records'] == done['records']

    # The same by a text.
    text = bilten('store', 'export', '--data', shop.data)
    bilten('store', 'import', f'sqlite:{tmp_path}/imported.sqlite', input=text)
    third = json.loads(bilten('store', 'copy', addresses[0], f'sqlite:{tmp_path}/imported.sqlite', '--json'))
    assert third['written'] == 0
    assert 'cut off' in bilten(
        'store', 'import', f'sqlite:{tmp_path}/half.sqlite', input=text[:len(text) // 2].rsplit('\n', 1)[0] + '\n', code=1)
    assert not (tmp_path / 'half.sqlite').exists()

    # A shop that has sold on its own is no place for a copy.
    with sqlite3.connect(target) as database:
        database.execute("UPDATE orders SET buyer_name = 'Bo' WHERE id = (SELECT max(id) FROM orders)")
    before = orders(target)
    assert 'no part of the source' in bilten('store', 'copy', *addresses, code=1)
    assert orders(target) == before
