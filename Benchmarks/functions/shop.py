"""The shop that is measured: the example site, as many tickets as are asked for, and their signed codes."""

import concurrent.futures
import hashlib
import http.client
import json
import os
import pathlib
import re
import secrets
import shutil
import signal
import sqlite3
import subprocess
import time

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
# A free event: its tickets are there as soon as the order is.
EVENT, TICKET = 'lantern-walk', 'place'
PER_ORDER = 50
START_SECONDS = 120
ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'


class Shop:
    """`bilten serve` on a copy of the example site. Nothing limits how often one client calls."""

    def __init__(self, folder, binaries, port):
        self.root, self.binaries, self.port = pathlib.Path(folder), pathlib.Path(binaries).resolve(), port
        self.data, self.functions = self.root / 'data', self.root / 'functions'
        for name in ('content', 'templates', 'functions'):
            shutil.copytree(REPOSITORY / name, self.root / name)
        facts = self.root / f'content/events/{EVENT}/event.yml'
        text = facts.read_text()
        for key, value in (('quota', 1_000_000), ('max_per_order', PER_ORDER)):
            text, count = re.subn(rf'(?m)^    {key}: .*$', f'    {key}: {value}', text)
            assert count == 1, f'{facts} has no {key}'
        facts.write_text(text)
        # Thousands of mails with tickets to draw would take the processors from what is measured.
        outbox = self.functions / 'outbox/function.yml'
        text = outbox.read_text()
        assert 'schedule: every 5s' in text
        outbox.write_text(text.replace('schedule: every 5s', 'schedule: every 24h'))
        self.process = None

    def start(self, *arguments):
        command = [self.binaries / 'bilten', 'serve', '--root', self.root, '--data', self.data, '--functions',
                   self.functions, '--bin', self.binaries, '--port', str(self.port), '--no-watch', '--no-rate-limits', *arguments]
        log = open(self.root / 'serve.log', 'ab')
        self.process = subprocess.Popen(
            command, cwd=self.root, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=log,
            env={'PATH': os.environ['PATH'], 'HOME': str(self.root), 'LANG': 'C.UTF-8'})
        log.close()
        deadline = time.monotonic() + START_SECONDS
        while True:
            assert self.process.poll() is None, (self.root / 'serve.log').read_text()[-2000:]
            try:
                if self.ask('GET', '/en/')[0] == 200:
                    return self
            except OSError:
                assert time.monotonic() < deadline, 'bilten serve does not start'
                time.sleep(0.05)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(30)

    def ask(self, method, path, body=None, **headers):
        connection = http.client.HTTPConnection('127.0.0.1', self.port, timeout=30)
        try:
            sent = {name.replace('_', '-'): value for name, value in headers.items()}
            if body is not None:
                sent['Content-Type'] = 'application/json'
            connection.request(method, path, None if body is None else json.dumps(body), sent)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    # MARK: Tickets

    def sell(self, count):
        """At least `count` tickets."""
        body = {'event': EVENT, 'locale': 'en', 'buyer': {'name': 'Ana', 'email': 'ana@example.org'},
                'tickets': [{'type': TICKET, 'quantity': PER_ORDER}]}

        def place(_):
            key = secrets.token_hex(16)
            for _ in range(100):
                status, text = self.ask('POST', '/v1/orders', body, Idempotency_Key=key, Accept='application/json')
                if status == 201:
                    return
                assert status >= 500, text
                time.sleep(0.1)
            raise AssertionError(f'no order could be placed: {text}')
        with concurrent.futures.ThreadPoolExecutor(8) as threads:
            list(threads.map(place, range((count + PER_ORDER - 1) // PER_ORDER)))

    def query(self, sql):
        with sqlite3.connect(f'file:{self.data}/bilten.sqlite?mode=ro', uri=True, timeout=30) as database:
            return database.execute(sql).fetchall()

    def codes(self):
        """The signed code of every ticket that was not admitted yet (Sources/Tickets/TicketCode.swift)."""
        key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(self.secret('BILTEN_TICKET_KEY')))
        public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        digest = lambda text, count: hashlib.sha256(text.encode()).digest()[:count]
        tags = digest(EVENT, 6) + digest(TICKET, 4) + b'\0'
        head = bytes([1, hashlib.sha256(public).digest()[0]])
        found = []
        for [ticket] in self.query('SELECT id FROM tickets WHERE id NOT IN (SELECT ticket FROM check_ins) ORDER BY id'):
            message = head + decoded(ticket) + tags
            found.append('BLT:' + encoded(message + key.sign(message)))
        return found

    def secret(self, name):
        return (self.data / 'secrets' / name).read_text().strip()

    def cgi_environment(self):
        """What the runner gives to `validate` and `availability`."""
        key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(self.secret('BILTEN_TICKET_KEY'))).public_key()
        return {
            'PATH': os.environ['PATH'], 'GATEWAY_INTERFACE': 'CGI/1.1', 'SERVER_PROTOCOL': 'HTTP/1.1', 'SERVER_SOFTWARE': 'bench',
            'SERVER_NAME': 'localhost', 'SERVER_PORT': '80', 'REMOTE_ADDR': '127.0.0.1', 'QUERY_STRING': '', 'PATH_INFO': '',
            'BILTEN_STORE': f'sqlite:{self.data}/bilten.sqlite', 'BILTEN_CATALOG': f'{self.root}/.bilten/catalog',
            'BILTEN_TICKET_PUBLIC_KEY': key.public_bytes(Encoding.Raw, PublicFormat.Raw).hex(),
            'BILTEN_GATE_KEY': self.secret('BILTEN_GATE_KEY'), 'BILTEN_BASE_URL': 'http://localhost',
            'BILTEN_PAYMENTS': 'sandbox', 'BILTEN_SANDBOX': f'{self.data}/sandbox',
        }


def encoded(data):
    """Crockford's base 32, the last character's spare bits zero."""
    bits = ''.join(f'{byte:08b}' for byte in data)
    bits += '0' * (-len(bits) % 5)
    return ''.join(ALPHABET[int(bits[start:start + 5], 2)] for start in range(0, len(bits), 5))


def decoded(text):
    bits = ''.join(f'{ALPHABET.index(letter):05b}' for letter in text)
    return bytes(int(bits[start:start + 8], 2) for start in range(0, len(bits) // 8 * 8, 8))
