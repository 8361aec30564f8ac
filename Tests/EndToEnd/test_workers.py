"""The runner's workers, seen from outside: what is left when it ends, and what it notices while it runs."""

import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import sqlite3
import struct
import subprocess
import time

import pytest
import requests

from buying import TICKET
from shop import EVENT, EXECUTABLES, REPOSITORY, Shop
from waiting import wait_for

AVAILABILITY = f'/v1/events/{EVENT}/availability'
NAMES = ('availability', 'health', 'orders', 'outbox', 'sandbox-pay', 'validate', 'webhook')


class OwnFunctions(Shop):
    """A shop with descriptions and executables of functions that the test may change."""

    def __init__(self, folder, **options):
        super().__init__(folder, **options)
        self.functions = self.root / 'functions'
        self.bin = self.root / 'bin'
        self.bin.mkdir()
        for name in NAMES:
            self.functions.joinpath(name).mkdir(parents=True)
            shutil.copy(REPOSITORY / f'functions/{name}/function.yml', self.functions / name)
            (self.bin / name).symlink_to(EXECUTABLES / name)
        self.arguments = (*self.arguments, '--functions', self.functions, '--bin', self.bin)

    def change(self, name, pattern, replacement):
        file = self.functions / name / 'function.yml'
        text, count = re.subn(pattern, replacement, file.read_text())
        assert count == 1, f'{file} has no {pattern}'
        file.write_text(text)

    def reload(self):
        """Asks the server to read the functions anew, and returns what it then says in the log."""
        size = self.log.stat().st_size
        os.kill(self.pid, signal.SIGHUP)
        wait_for('word of the functions', 20, lambda: self.told(size))
        return self.told(size)

    def told(self, size):
        return [line for line in self.log_lines(size) if 'function' in line['message'] and 'place' not in line]


def children(pid):
    """Process numbers of all children, with their state and the name of their executable."""
    found = {}
    for folder in pathlib.Path('/proc').iterdir():
        if not folder.name.isdigit():
            continue
        try:
            name, rest = re.fullmatch(r'\d+ \((.*)\) (.*)', (folder / 'stat').read_text().strip(), re.S).groups()
        except OSError:
            continue
        state, parent = rest.split()[:2]
        if int(parent) == pid:
            found[int(folder.name)] = (state, name)
    return found


def is_gone(pid):
    try:
        return pathlib.Path(f'/proc/{pid}/stat').read_text().rsplit(')')[-1].split()[0] == 'Z'
    except OSError:
        return True


def worker(shop, name):
    found = [pid for pid, (state, executable) in children(shop.pid).items() if executable == name[:15] and state != 'Z']
    return found[0] if found else None


@pytest.fixture
def own_shop(tmp_path):
    shop = OwnFunctions(tmp_path / 'site').start()
    yield shop
    if shop.is_running:
        shop.stop()


def test_workers_end_with_their_runner(own_shop):
    """However it ends: asked to, or killed."""
    for end in (own_shop.stop, own_shop.kill9):
        if not own_shop.is_running:
            own_shop.start()
        assert own_shop.get(AVAILABILITY).status_code == 200
        assert own_shop.get(f'/v1/checkout?event={EVENT}&quantity.{TICKET}=1').status_code == 200
        workers = list(children(own_shop.pid))
        assert len(workers) >= 2
        end()
        wait_for('the end of all workers', 20, lambda: all(is_gone(pid) for pid in workers))


def test_no_request_is_lost_when_the_runner_is_asked_to_end(own_shop):
    """Whoever was let in is answered; whoever comes later is refused by the system."""
    def ask(number):
        try:
            return own_shop_get(own_shop, number)
        except requests.ConnectionError as error:
            # Refused, or closed before a byte of an answer came to an idle connection: nothing of it was served.
            return 'refused' if 'refused' in str(error).lower() or 'Remote end' in str(error) or 'reset' in str(error) \
                else repr(error)

    with concurrent.futures.ThreadPoolExecutor(16) as visitors:
        answers = [visitors.submit(ask, number) for number in range(400)]
        time.sleep(0.3)
        own_shop.stop()
    outcomes = {answer.result() for answer in answers}
    assert outcomes <= {200, 'refused'} and 200 in outcomes, outcomes


def own_shop_get(shop, number):
    return requests.get(f'{shop.base_url}{AVAILABILITY}?{number}', timeout=20, headers={'Connection': 'close'}).status_code


def test_a_new_build_and_a_killed_worker_cost_no_page(own_shop):
    assert own_shop.get(AVAILABILITY).status_code == 200
    first = worker(own_shop, 'availability')
    os.kill(first, signal.SIGKILL)
    assert own_shop.get(AVAILABILITY).status_code == 200

    second = worker(own_shop, 'availability')
    shutil.copy(EXECUTABLES / 'availability', own_shop.bin / 'new')
    (own_shop.bin / 'new').rename(own_shop.bin / 'availability')

    def is_replaced():
        assert own_shop.get(AVAILABILITY).status_code == 200
        return worker(own_shop, 'availability') not in (None, second) and is_gone(second)

    wait_for('a worker of the new build', 20, is_replaced)


def test_descriptions_are_read_again_on_sighup(own_shop):
    """Changes count at once, mistakes change nothing and are told."""
    assert own_shop.get(AVAILABILITY).status_code == 200
    old = worker(own_shop, 'availability')
    own_shop.change('availability', r'GET /v1/events/', 'GET /v2/events/')
    own_shop.change('availability', r'memory: 256MiB', 'memory: 300MiB')
    assert any('read again' in line['message'] for line in own_shop.reload())
    assert own_shop.get(AVAILABILITY).status_code == 404
    assert own_shop.get(AVAILABILITY.replace('v1', 'v2')).status_code == 200
    wait_for('the end of the old worker', 20, lambda: is_gone(old))

    own_shop.change('availability', r'timeout: 5s', 'timeout: soon')
    told = own_shop.reload()
    assert any('function.yml' in line['message'] and 'soon' in line['message'] for line in told), told
    assert own_shop.get(AVAILABILITY.replace('v1', 'v2')).status_code == 200
    own_shop.change('availability', r'timeout: soon', 'timeout: 5s')

    shutil.rmtree(own_shop.functions / 'sandbox-pay')
    own_shop.reload()
    assert own_shop.get('/v1/sandbox-pay/x').status_code == 404
    assert own_shop.is_running


def code_kib(pid):
    """What of its own code a process has in memory (proc(5), smaps)."""
    total, is_code = 0, False
    for line in pathlib.Path(f'/proc/{pid}/smaps').read_text().splitlines():
        head = re.match(r'[0-9a-f]+-[0-9a-f]+ (\S+) \S+ \S+ \S+ *(.*)', line)
        if head:
            is_code = head[1] == 'r-xp' and head[2].endswith('/availability')
        elif is_code and line.startswith('Rss:'):
            total += int(line.split()[1])
    return total


def test_a_worker_without_work_gives_its_code_back_and_serves_on(new_shop):
    shop = new_shop().start()
    assert shop.get(AVAILABILITY).status_code == 200
    pid = worker(shop, 'availability')
    # Its start alone maps megabytes; what it waits in are a few pages.
    wait_for('the worker to rest', 15, lambda: code_kib(pid) < 1500)
    assert shop.get(AVAILABILITY).status_code == 200
    assert code_kib(pid) > 0


def record(kind, content):
    """A record of FastCGI 1.0, request 1."""
    return struct.pack('>BBHHBx', 1, kind, 1, len(content), 0) + content


def fastcgi(variables, body):
    def pair(name, value):
        return struct.pack('>II', len(name) | 1 << 31, len(value) | 1 << 31) + name + value
    parameters = b''.join(pair(name.encode(), value.encode()) for name, value in variables.items())
    return (record(1, struct.pack('>HB5x', 1, 1)) + record(4, parameters) + record(4, b'') + record(5, body) + record(5, b''))


def test_a_worker_that_is_stuck_ends_also_where_nobody_is_left_to_end_it(new_shop, tmp_path):
    """The runner would kill it after its timeout; where the runner itself was killed, the system does."""
    shop = new_shop().start()
    body = {'event': 'lantern-walk', 'locale': 'en', 'buyer': {'name': 'Ana', 'email': 'ana@example.org'},
            'tickets': [{'type': 'place', 'quantity': 1}]}
    assert shop.post('/v1/orders', json=body, headers={'Idempotency-Key': 'a' * 20}).status_code == 201
    running = pathlib.Path(f'/proc/{worker(shop, "orders")}/environ').read_bytes().split(b'\0')
    assert b'BILTEN_REQUEST_SECONDS=30' in running
    shop.stop()
    with sqlite3.connect(shop.database, isolation_level=None) as database, socket.socket(socket.AF_UNIX) as listener:
        [ticket], = database.execute('SELECT id FROM tickets').fetchall()
        # Somebody else writes, so that the check-in waits.
        database.execute('BEGIN IMMEDIATE')
        listener.bind(str(tmp_path / 'socket'))
        listener.listen()
        settings = {name.decode(): value.decode() for name, _, value in (line.partition(b'=') for line in running) if name}
        stuck = subprocess.Popen(
            [EXECUTABLES / 'validate'], stdin=listener, env={
                **settings, 'BILTEN_REQUEST_SECONDS': '1', 'BILTEN_GATE_KEY': 'k' * 16, 'BILTEN_TICKET_PUBLIC_KEY': '0' * 64})
        try:
            with socket.socket(socket.AF_UNIX) as connection:
                connection.connect(str(tmp_path / 'socket'))
                code = json.dumps({'code': ticket, 'gate': 'North'}).encode()
                connection.sendall(fastcgi({
                    'REQUEST_METHOD': 'POST', 'SCRIPT_NAME': '/v1/orders/validate', 'CONTENT_TYPE': 'application/json',
                    'CONTENT_LENGTH': str(len(code)), 'HTTP_AUTHORIZATION': 'Bearer ' + 'k' * 16}, code))
                assert stuck.wait(20) == -signal.SIGALRM
        finally:
            stuck.kill()
            stuck.wait()
