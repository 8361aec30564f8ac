"""Functions that live for one request, on a machine where nothing else has the store open."""

import json
import secrets
import subprocess

from shop import EXECUTABLES
from test_processes import check_books, query

PAGE = 4096
# Sources/StoreSQLite/LogSize.swift, and what one order may add above it.
LOG_BYTES_MAX = (400 + 100) * (PAGE + 24)
ORDERS = 70


def run(shop, body):
    """`orders` as a CGI server starts it (RFC 3875)."""
    environment = {
        'GATEWAY_INTERFACE': 'CGI/1.1', 'SERVER_PROTOCOL': 'HTTP/1.1', 'SERVER_SOFTWARE': 'test', 'SERVER_NAME': 'localhost',
        'SERVER_PORT': '80', 'REMOTE_ADDR': '127.0.0.1', 'REQUEST_METHOD': 'POST', 'SCRIPT_NAME': '/v1/orders',
        'QUERY_STRING': '', 'CONTENT_TYPE': 'application/json', 'CONTENT_LENGTH': str(len(body)),
        'HTTP_IDEMPOTENCY_KEY': secrets.token_hex(12), 'BILTEN_STORE': f'sqlite:{shop.database}',
        'BILTEN_CATALOG': str(shop.root / '.bilten/catalog'), 'BILTEN_BASE_URL': 'http://localhost',
        'BILTEN_PAYMENTS': 'sandbox', 'BILTEN_SANDBOX': str(shop.data / 'sandbox'),
        **{name: (shop.data / 'secrets' / name).read_text().strip() for name in ('BILTEN_LINK_KEY', 'BILTEN_TICKET_KEY')},
    }
    done = subprocess.run([EXECUTABLES / 'orders'], input=body, env=environment, capture_output=True, timeout=60)
    assert done.returncode == 0 and done.stdout.startswith(b'Status: 201'), (done.stdout[:500], done.stderr[-500:])


def test_the_log_stays_short_where_every_process_is_alone(new_shop):
    """Whoever opens the store alone reads all of its log, so that a log that only grows makes each order slower."""
    shop = new_shop().start()
    shop.stop()
    log = shop.database.with_name(shop.database.name + '-wal')
    body = json.dumps({'event': 'courtyard-jazz', 'locale': 'en', 'buyer': {'name': 'Ana', 'email': 'ana@example.org'},
                       'tickets': [{'type': 'standing', 'quantity': 1}]}).encode()
    lengths = []
    for _ in range(ORDERS):
        run(shop, body)
        lengths.append(log.stat().st_size)
    assert max(lengths) <= LOG_BYTES_MAX
    # It grew, and was begun anew.
    assert any(later < earlier for earlier, later in zip(lengths, lengths[1:])), lengths
    assert query(shop, 'SELECT count(*) FROM orders') == [(ORDERS,)]
    check_books(shop)
