"""Disks that are full, folders that can't be written, and files that are no store."""

import errno
import os
import pathlib
import secrets
import shutil
import sqlite3
import subprocess

import pytest
import requests

from shop import EXECUTABLES, Shop
from waiting import wait_for

SPACE = '6m'


class MountedShop(Shop):
    """A shop with a mount over its data that nobody else sees (a namespace of its own)."""

    mount = ''

    def launched(self, command):
        self.data.mkdir(exist_ok=True)
        # unshare, sh and the server are one process after the other.
        return ['unshare', '-m' if os.geteuid() == 0 else '-rm', 'sh', '-c', self.mount + ' && exec "$@"', self.data, *command]

    def inside(self, path):
        return pathlib.Path(f'/proc/{self.pid}/root{path}')


def place(shop, key=None):
    return requests.post(
        shop.base_url + '/v1/orders', timeout=60,
        headers={'Idempotency-Key': key or secrets.token_hex(12), 'Accept': 'application/json'}, json={
            'event': 'courtyard-jazz', 'locale': 'en', 'buyer': {'name': 'Ana', 'email': 'ana@example.org'},
            'tickets': [{'type': 'standing', 'quantity': 1}]})


def check(database, expected):
    """In order, and nothing half-written: every order has its key, its lines and its places."""
    with sqlite3.connect(database, timeout=30) as connection:
        one = lambda sql: connection.execute(sql).fetchone()[0]
        assert one('PRAGMA integrity_check') == 'ok'
        orders = one('SELECT count(*) FROM orders')
        assert orders == one('SELECT count(*) FROM idempotency') == one('SELECT count(*) FROM order_lines')
        assert orders == one('SELECT sum(held + sold) FROM stock')
        assert orders == expected



def test_a_full_disk_is_told_and_the_sale_goes_on_when_there_is_room(tmp_path):
    shop = MountedShop(tmp_path / 'site', arguments=('--no-rate-limits',))
    shop.mount = f'mount -t tmpfs -o size={SPACE} bilten "$0"'
    shop.start()
    try:
        assert place(shop).status_code == 201
        ballast = shop.inside(shop.data / 'ballast')
        with pytest.raises(OSError) as full, open(ballast, 'wb', buffering=0) as file:
            while file.write(bytes(4096)):
                pass
        assert full.value.errno == errno.ENOSPC
        # What the log has room for may still be sold.
        for sold in range(1000):
            key = secrets.token_hex(12)
            refused = place(shop, key)
            if refused.status_code != 201:
                break
        assert refused.status_code == 503, refused.text
        assert refused.json()['error']['code'] == 'unavailable' and refused.headers['Retry-After']
        assert 'the store is unavailable: database or disk is full' in str(shop.log_lines())
        assert shop.get('/en/').status_code == 200
        ballast.unlink()
        wait_for('room', 30, lambda: place(shop, key).status_code == 201)
        assert place(shop).status_code == 201
        check(copied(shop, tmp_path), sold + 3)
    finally:
        shop.stop()


def copied(shop, folder):
    """The store of a mounted shop, saved from within."""
    target = shop.inside(shop.data / 'saved.sqlite')
    inside(shop, EXECUTABLES / 'bilten', 'backup', shop.data / 'saved.sqlite', '--data', shop.data)
    return shutil.copy(target, folder / 'saved.sqlite')


def inside(shop, *command):
    user = [] if os.geteuid() == 0 else ['-U', '--preserve-credentials']
    subprocess.run(['nsenter', '-t', str(shop.pid), *user, '-m', *command], check=True, timeout=60)


def test_a_folder_that_can_not_be_written_is_told_and_nothing_is_sold(tmp_path):
    shop = MountedShop(tmp_path / 'site', arguments=('--no-rate-limits',))
    shop.mount = 'true'
    shop.start()
    assert place(shop).status_code == 201
    shop.stop()
    shop.mount = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0"'
    start = shop.log.stat().st_size
    shop.start()
    try:
        refused = place(shop)
        assert refused.status_code == 503, (refused.text, shop.log_tail())
        assert refused.json()['error']['code'] == 'unavailable'
        assert 'the store is unavailable' in str(shop.log_lines(start))
        assert shop.get('/en/').status_code == 200
    finally:
        shop.stop()
    shop.mount = 'true'
    shop.start()
    assert place(shop).status_code == 201
    shop.stop()
    check(shop.database, 2)


def test_files_that_are_no_store_are_told_and_left_alone(new_shop, tmp_path):
    shop = new_shop(arguments=('--no-rate-limits',)).start()
    assert place(shop).status_code == 201
    shop.stop()
    with sqlite3.connect(shop.database) as database:
        database.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    whole = shop.database.read_bytes()

    def broken(name, make, sentence):
        for file in shop.data.glob('bilten.sqlite*'):
            file.unlink()
        make()
        before = shop.database.read_bytes()
        start = shop.log.stat().st_size
        shop.start()
        answer = place(shop)
        assert answer.status_code in (500, 503), (name, answer.status_code, answer.text)
        assert answer.json()['error']['code'], name
        assert 'Ana' not in answer.text
        said = ' '.join(str(line) for line in shop.log_lines(start))
        assert sentence in said, (name, said[-3000:])
        assert 'ana@' not in said
        shop.stop()
        assert shop.database.read_bytes() == before, f'{name}: the file was changed'

    def newer():
        shop.database.write_bytes(whole)
        with sqlite3.connect(shop.database) as database:
            database.execute('PRAGMA user_version = 999')
        database.close()

    def other_program():
        shop.database.write_bytes(b'%PDF-1.7 this belongs to another program altogether\n' * 500)

    def damaged():
        pages = bytearray(whole)
        for page in range(1, len(pages) // 4096):
            pages[page * 4096:page * 4096 + 200] = os.urandom(200)
        shop.database.write_bytes(pages)

    broken('a newer schema', newer, 'newer than this program')
    broken('another program', other_program, 'not a database')
    broken('damaged pages', damaged, 'malformed')
    # The whole one is put back, and all is well.
    for file in shop.data.glob('bilten.sqlite*'):
        file.unlink()
    shop.database.write_bytes(whole)
    shop.start()
    assert place(shop).status_code == 201
    check(shop.database, 2)
