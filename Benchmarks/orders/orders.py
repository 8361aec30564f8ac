"""What the measured shop is asked for, and what it has kept of it."""

import json
import os
import pathlib
import platform
import re
import secrets
import socket
import sqlite3
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / 'functions'))
import shop as shops

# Free: its tickets are there with the order. The other one is paid in the sandbox; for this, its places are held.
FREE, FREE_TICKET = shops.EVENT, shops.TICKET
PAID, PAID_TICKET = 'courtyard-jazz', 'standing'
MAIL_SECONDS = 120


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


def machine():
    model = next((line.split(':', 1)[1].strip() for line in open('/proc/cpuinfo') if line.startswith('model name')),
                 platform.machine())
    return f'{os.cpu_count()} x {model}, Linux {platform.release()}'


class Shop(shops.Shop):
    """The shop of Benchmarks/functions. `mails`: its outbox is on, as it usually is."""

    def __init__(self, folder, binaries, port, quota=1_000_000, mails=False):
        super().__init__(folder, binaries, port)
        for event in (FREE, PAID):
            facts = self.root / f'content/events/{event}/event.yml'
            facts.write_text(re.sub(r'(?m)^    quota: .*$', f'    quota: {quota}', facts.read_text()))
        if mails:
            outbox = self.functions / 'outbox/function.yml'
            outbox.write_text(outbox.read_text().replace('schedule: every 24h', 'schedule: every 5s'))

    @staticmethod
    def body(event, ticket, buyer='%s'):
        return json.dumps({'event': event, 'locale': 'en', 'buyer': {'name': 'Ana', 'email': f'{buyer}@example.org'},
                           'tickets': [{'type': ticket, 'quantity': 1}]})

    def place(self, event=FREE, ticket=FREE_TICKET):
        name = secrets.token_hex(8)
        status, text = self.ask('POST', '/v1/orders', json.loads(self.body(event, ticket, name)), Idempotency_Key=name * 2,
                                Accept='application/json')
        assert status == 201, text
        return json.loads(text)['order']

    def rows(self, sql):
        with sqlite3.connect(f'file:{self.data}/bilten.sqlite?mode=ro', uri=True, timeout=30) as database:
            return database.execute(sql).fetchall()

    def expect_no_oversale(self, event, quota):
        """Held and sold are within the quota and exactly what the orders say. Returns how many places are taken."""
        [(held, sold)] = self.rows(f"SELECT sum(held), sum(sold) FROM stock WHERE event = '{event}'")
        [(ordered,)] = self.rows(f"""
            SELECT coalesce(sum(quantity), 0) FROM order_lines l JOIN orders o ON o.id = l.order_id
            WHERE o.event = '{event}' AND o.state IN ('held', 'paid')""")
        [(tickets,)] = self.rows(f"SELECT count(DISTINCT id) FROM tickets WHERE event = '{event}'")
        assert held + sold == ordered <= quota and tickets == sold, (held, sold, ordered, tickets, quota)
        return held + sold

    def mails(self):
        folder = self.data / 'mail'
        return sum(name.endswith('.eml') for name in os.listdir(folder)) if folder.exists() else 0

    def wait_for_mails(self, count):
        deadline = time.monotonic() + MAIL_SECONDS
        while self.mails() < count:
            assert time.monotonic() < deadline, f'{self.mails()} of {count} mails'
            time.sleep(0.1)

    def processor_seconds(self):
        """By program: of the runner and of all its functions, those that have ended too."""
        tick = os.sysconf('SC_CLK_TCK')
        found = {}
        pids = {self.process.pid}
        for children in pathlib.Path(f'/proc/{self.process.pid}/task').glob('*/children'):
            pids |= {int(pid) for pid in children.read_text().split()}
        for pid in pids:
            try:
                fields = open(f'/proc/{pid}/stat').read().rsplit(')', 1)[1].split()
                name = os.path.basename(os.readlink(f'/proc/{pid}/exe'))
            except OSError:
                continue
            own, reaped = sum(map(int, fields[11:13])), sum(map(int, fields[13:15]))
            found[name] = found.get(name, 0) + own / tick
            if pid == self.process.pid:
                found['ended'] = reaped / tick
        return found
