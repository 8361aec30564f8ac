"""One name for what a visitor did: in the answer, in the runner's log, in the function, and in the mail that follows."""

import email
import email.policy
import secrets

from shop import Shop
from waiting import wait_for


def test_a_request_id_goes_from_the_visitor_to_the_mail(tmp_path):
    shop = Shop(tmp_path / 'site').start()
    try:
        name = 'trace-' + secrets.token_hex(8)
        placed = shop.post(
            '/v1/orders',
            headers={'X-Request-Id': name, 'Idempotency-Key': secrets.token_hex(16), 'Accept': 'application/json'},
            json={'event': 'lantern-walk', 'locale': 'en', 'buyer': {'name': 'Ana', 'email': 'ana@example.org'},
                  'tickets': [{'type': 'place', 'quantity': 1}]})
        assert placed.status_code == 201, placed.text
        assert placed.headers['X-Request-Id'] == name
        [file] = wait_for('the mail', 60, lambda: list(shop.mail_folder.glob('*.eml')))
        mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
        assert mail['X-Request-ID'] == name

        def told():
            return [line for line in shop.log_lines() if line.get('request_id') == name or name in line.get('message', '')]
        wait_for('lines of the log', 10, lambda: len(told()) >= 2)
        assert any(line.get('place') == 'POST /v1/orders' for line in told())
        assert any(line.get('function') == 'outbox' for line in told()), told()
        # Nothing of the person stands there.
        assert 'ana@example.org' not in shop.log.read_text() and 'Ana' not in shop.log.read_text()
    finally:
        shop.stop()
