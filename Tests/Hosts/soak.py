"""A shop under mixed load for minutes, while its workers are killed, one function leaks memory and another one hangs.

    python Tests/Hosts/soak.py --minutes 10

What must hold: every request gets an answer; no process is left unburied; memory and descriptors of the runner stay where
they are; and in the end the books are balanced, with every order that was acknowledged in them.
"""

import argparse
import collections
import json
import os
import pathlib
import random
import re
import secrets
import shutil
import signal
import statistics
import sys
import tempfile
import threading
import time

from hosts import EXECUTABLES, REPOSITORY, free_port, wait_for
from exchange import Request, exchange
from shop import EVENT, Shop
from test_processes import check_books, query

PAGES = ('/en/', '/ar/', f'/de/events/{EVENT}', '/fr/events', '/it/calendar', '/robots.txt')
# The first part of a run, in which caches fill and pools grow, is not measured.
WARM_UP_SHARE = 0.35
# Of the runner and its workers, from the middle of the first third that is measured to that of the last.
MEMORY_GROWTH_MAX = 12 << 20
DESCRIPTOR_GROWTH_MAX = 12
LEAKING = '''routes: ["GET /v1/leaking/{case}"]
timeout: 5s
workers: {min: 0, max: 2}
memory: 96MiB
'''
HANGING = '''routes: ["GET /v1/hanging/{case}"]
timeout: 700ms
workers: {min: 0, max: 2}
queue: {max: 4, wait: 500ms}
'''


class Soak:
    def __init__(self, folder, seed):
        self.random = random.Random(seed)
        self.folder = pathlib.Path(folder)
        self.bin = self.folder / 'bin'
        functions = self.folder / 'functions'
        shutil.copytree(REPOSITORY / 'functions', functions)
        self.bin.mkdir()
        for name in [path.parent.name for path in functions.glob('*/function.yml')]:
            shutil.copy(EXECUTABLES / name, self.bin)
        for name, text in (('leaking', LEAKING), ('hanging', HANGING)):
            (functions / name).mkdir()
            (functions / name / 'function.yml').write_text(text)
            shutil.copy(EXECUTABLES / 'conformance', self.bin / name)
        # All buyers share one address here.
        self.shop = Shop(self.folder / 'site', arguments=(
            '--functions', functions, '--bin', self.bin, '--status-port', str(free_port()), '--no-rate-limits'))
        facts = self.shop.root / f'content/events/{EVENT}/event.yml'
        text, count = re.subn(r'(?m)^    quota: \d+', '    quota: 1000000', facts.read_text())
        assert count, facts
        facts.write_text(text)
        # (what was asked, status or the error) of every request.
        self.answers = collections.Counter()
        self.lost = []
        self.acknowledged = {}
        self.paid = self.admitted = self.killed = 0
        self.samples = []
        self.unburied = collections.Counter()
        self.end = 0

    # MARK: Load

    def ask(self, kind, method, path, body=None, **headers):
        data = b'' if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        sent = tuple((name.replace('_', '-'), value) for name, value in headers.items())
        if isinstance(body, dict):
            sent += (('Content-Type', 'application/json'),)
        try:
            answer = exchange(('127.0.0.1', self.shop.port), Request(method, path, sent, data), 'localhost')
        except (OSError, AssertionError, ValueError) as error:
            self.lost.append(f'{kind}: {error!r}')
            return None
        self.answers[kind, answer.status] += 1
        return answer

    def browse(self):
        self.ask('page', 'GET', random.choice(PAGES))

    def look(self):
        self.ask('availability', 'GET', f'/v1/events/{EVENT}/availability')

    def leak(self):
        self.ask('leaking', 'GET', '/v1/leaking/leak?count=3000000')
        time.sleep(0.05)

    def hang(self):
        self.ask('hanging', 'GET', '/v1/hanging/sleep?ms=600000')

    def until_answered(self, kind, method, path, body=None, **headers):
        """Asks again after 5xx, as a buyer does with the same form."""
        for _ in range(20):
            answer = self.ask(kind, method, path, body, **headers)
            if answer is not None and answer.status < 500:
                return answer
            time.sleep(0.1)
        return None

    def buy(self):
        """From the checkout to the gate."""
        self.ask('checkout', 'GET', f'/v1/checkout?event={EVENT}&quantity.standing=1&locale=en', Accept='text/html')
        key = secrets.token_hex(12)
        body = {'event': EVENT, 'locale': random.choice(('en', 'ar', 'de')), 'tickets': [{'type': 'standing', 'quantity': 1}],
                'buyer': {'name': 'Ana', 'email': 'ana@example.org'}}
        placed = self.until_answered('order', 'POST', '/v1/orders', body, Idempotency_Key=key, Accept='application/json')
        if placed is None or placed.status not in (200, 201):
            return
        order = json.loads(placed.body)['order']
        self.acknowledged[key] = order['id']
        path = '/' + order['pay_url'].split('/', 3)[3]
        paid = self.until_answered('sandbox-pay', 'POST', path + '?action=pay')
        if paid is None or paid.status != 303:
            return
        self.paid += 1
        self.ask('order page', 'GET', '/' + order['url'].split('/', 3)[3], Accept='text/html')
        found = query(self.shop, f"SELECT id FROM tickets WHERE order_id = '{order['id']}'")
        if not found:
            return
        scan = {'code': found[0][0], 'gate': 'North', 'locale': 'en'}
        answer = self.until_answered(
            'validate', 'POST', '/v1/orders/validate', scan, Authorization=f'Bearer {self.shop.gate_key}')
        # 409: the answer to the first try was lost with its worker, and the ticket is known.
        self.admitted += answer is not None and answer.status in (200, 409)

    def repeat(self, step):
        while time.monotonic() < self.end:
            step()

    # MARK: Harm

    def children(self):
        """{process: state} of the runner's children."""
        found = {}
        for status in pathlib.Path('/proc').glob('[0-9]*/stat'):
            try:
                fields = status.read_text().rpartition(')')[2].split()
            except OSError:
                continue
            if int(fields[1]) == self.shop.pid:
                found[int(status.parent.name)] = fields[0]
        return found

    def kill(self):
        time.sleep(self.random.uniform(0.2, 1.2))
        living = sorted(process for process, state in self.children().items() if state != 'Z')
        if living and time.monotonic() < self.end - 2:
            try:
                os.kill(self.random.choice(living), signal.SIGKILL)
                self.killed += 1
            except ProcessLookupError:
                pass

    # MARK: Looking

    def watch(self):
        time.sleep(0.5)
        zombies = {process for process, state in self.children().items() if state == 'Z'}
        self.unburied = collections.Counter({process: self.unburied[process] + 1 for process in zombies})
        # One may be seen in the moment before it is waited for.
        forgotten = [process for process, count in self.unburied.items() if count > 4]
        assert not forgotten, f'nobody waits for {forgotten}'
        self.samples.append((time.monotonic(), memory(self.shop.pid), len(os.listdir(f'/proc/{self.shop.pid}/fd'))))

    def growth(self, column):
        """From the middle of the first third of what is measured to that of the last."""
        measured = self.samples[int(len(self.samples) * WARM_UP_SHARE):]
        third = max(1, len(measured) // 3)
        first, last = measured[:third], measured[-third:]
        return statistics.median(row[column] for row in last) - statistics.median(row[column] for row in first)

    # MARK: The run

    def run(self, seconds):
        self.shop.start()
        try:
            self.end = time.monotonic() + seconds
            steps = [self.look] * 2 + [self.browse] * 2 + [self.buy] * 3 + [self.leak, self.hang, self.kill, self.watch]
            failures = []

            def guarded(step):
                try:
                    self.repeat(step)
                except BaseException as error:
                    failures.append(error)
            threads = [threading.Thread(target=guarded, args=(step,)) for step in steps]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            if failures:
                raise failures[0]
            self.settle()
        finally:
            if self.shop.is_running:
                self.shop.stop()
        self.check()

    def settle(self):
        """Nobody asks any more: all that was begun comes to its end. Tasks of an outbox that was killed are free again after
        two minutes."""
        wait_for('all mails', 300, lambda: query(
            self.shop, 'SELECT count(*) FROM outbox WHERE done_at IS NULL') == [(0,)], pause=0.5)

    def check(self):
        told = self.report()
        assert not self.lost, f'{len(self.lost)} requests got no answer: {self.lost[:5]}\n{told}'
        for kind in ('page', 'availability', 'order', 'sandbox-pay', 'validate'):
            answered = sum(count for (name, _), count in self.answers.items() if name == kind)
            good = sum(count for (name, status), count in self.answers.items() if name == kind and status < 400)
            assert answered and good > answered * 0.5, f'{kind}: {good} of {answered}\n{told}'
        assert self.killed and self.paid and self.admitted, told
        assert self.answers['hanging', 504], told
        stored = dict(query(self.shop, 'SELECT key, order_id FROM idempotency'))
        missing = [key for key, order in self.acknowledged.items() if stored.get(key) != order]
        assert not missing, f'{len(missing)} acknowledged orders are not there'
        check_books(self.shop)
        assert query(self.shop, "SELECT count(*) FROM orders WHERE state = 'paid'")[0][0] >= self.paid
        assert self.growth(1) <= MEMORY_GROWTH_MAX, told
        assert self.growth(2) <= DESCRIPTOR_GROWTH_MAX, told
        left = [process.name for process in pathlib.Path('/proc').glob('[0-9]*') if runs_from(process, self.bin)]
        assert not left, f'{left} outlive the runner'

    def report(self):
        lines = [f'{kind}: ' + ', '.join(f'{count} x {status}' for (name, status), count in sorted(self.answers.items())
                                         if name == kind)
                 for kind in sorted({name for name, _ in self.answers})]
        lines.append(f'{sum(self.answers.values())} answers, {len(self.lost)} lost, {self.killed} workers killed, '
                     f'{len(self.acknowledged)} orders, {self.paid} paid, {self.admitted} admitted')
        if self.samples:
            lines.append(f'memory of the runner {self.samples[0][1] >> 20} to {self.samples[-1][1] >> 20} MiB, '
                         f'growth {self.growth(1) / (1 << 20):+.1f} MiB, descriptors {self.growth(2):+.0f}')
        return '\n'.join(lines)


def memory(process):
    """What it has allocated, in bytes: pages of its code come and go, and are shared with whoever runs it too."""
    text = pathlib.Path(f'/proc/{process}/smaps_rollup').read_text()
    return int(re.search(r'(?m)^Pss_Anon:\s+(\d+) kB', text)[1]) << 10


def runs_from(process, folder):
    try:
        return os.readlink(process / 'exe').startswith(f'{folder}/')
    except OSError:
        return False


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--minutes', type=float, default=10)
    parser.add_argument('--seed', type=int, default=random.SystemRandom().randrange(1 << 32))
    arguments = parser.parse_args()
    print(f'seed {arguments.seed}', flush=True)
    with tempfile.TemporaryDirectory(prefix='bilten-soak-') as folder:
        soak = Soak(folder, arguments.seed)
        soak.run(arguments.minutes * 60)
        print(soak.report())


if __name__ == '__main__':
    sys.exit(main())
