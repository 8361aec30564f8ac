"""Bad requests get a 4xx with a code and a sentence, store nothing, and leave the shop working."""

import hashlib
import hmac
import json
import secrets
import socket
import sqlite3
import time

import pytest

EVENT = 'lantern-walk'
LOCALES = ('en', 'ar', 'de', 'es', 'fr', 'it')


def key():
    return secrets.token_hex(12)


def order(**changes):
    body = {'event': EVENT, 'locale': 'en', 'buyer': {'name': 'Ana', 'email': 'ana@example.org'},
            'tickets': [{'type': 'place', 'quantity': 1}]}
    return {**body, **changes}


def tickets(quantity, kind='place'):
    return order(tickets=[{'type': kind, 'quantity': quantity}])


def rows(shop):
    with sqlite3.connect(f'file:{shop.database}?mode=ro', uri=True) as database:
        tables = ('orders', 'order_lines', 'tickets', 'idempotency', 'check_ins', 'settlements', 'webhooks', 'outbox')
        counts = {table: database.execute(f'SELECT count(*) FROM {table}').fetchone()[0] for table in tables}
        stock = database.execute('SELECT sum(sold), sum(held) FROM stock').fetchone()
    return counts, stock


@pytest.fixture(scope='module')
def busy_shop(tmp_path_factory):
    """A shop with one order, so that there are rows that could change."""
    from shop import Shop
    shop = Shop(tmp_path_factory.mktemp('bad-input') / 'site').start()
    assert post(shop, order()).status_code == 201
    yield shop
    shop.stop()


def post(shop, body, path='/v1/orders', **headers):
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    sent = {'Content-Type': 'application/json', 'Idempotency-Key': key(), **headers}
    return shop.post(path, data=data, headers={name: value for name, value in sent.items() if value is not None})


def signed(secret, payload, at):
    code = hmac.new(secret.encode(), f'{at}.'.encode() + payload, hashlib.sha256).hexdigest()
    return f't={at},v1={code}'


ORDERS = {
    'broken JSON': (b'{"event":', 400, 'bad_request'),
    'no JSON': (b'hello', 400, 'bad_request'),
    'an empty body': (b'', 400, 'bad_request'),
    'a list': ([], 400, 'bad_request'),
    'a number for a name': (order(buyer={'name': 7, 'email': 'a@example.org'}), 400, 'bad_request'),
    'a text for a quantity': (tickets('two'), 400, 'bad_request'),
    'half a ticket': (tickets(1.5), 400, 'bad_request'),
    'a quantity above 64 bits': (b'{"event":"lantern-walk","buyer":{"name":"A","email":"a@b.example"},"tickets":'
                                 b'[{"type":"place","quantity":99999999999999999999999}]}', 400, 'bad_request'),
    'a missing buyer': ({'event': EVENT, 'tickets': []}, 400, 'bad_request'),
    'deep nesting': (b'[' * 8_000 + b']' * 8_000, 400, 'bad_request'),
    'invalid UTF-8': (b'{"event":"\xff\xfe"}', 400, 'bad_encoding'),
    'a negative quantity': (tickets(-1), 422, 'bad_quantity'),
    'a huge quantity': (tickets(10**9), 422, 'bad_quantity'),
    'more than one order may hold': (tickets(5), 422, 'too_many'),
    'no ticket': (order(tickets=[]), 422, 'empty_order'),
    'no place': (tickets(0), 422, 'empty_order'),
    'the same type twice': (order(tickets=[{'type': 'place', 'quantity': 1}] * 2), 422, 'bad_quantity'),
    'an unknown ticket type': (tickets(1, 'vip'), 422, 'unknown_ticket_type'),
    'a ticket type that is no name': (tickets(1, '../../x'), 422, 'unknown_ticket_type'),
    'an unknown event': (order(event='no-such-event'), 404, 'unknown_event'),
    'an event that is no name': (order(event='../site'), 404, 'unknown_event'),
    'an empty name': (order(buyer={'name': ' ', 'email': 'a@example.org'}), 422, 'bad_name'),
    'a name with a line break': (order(buyer={'name': 'A\r\nBcc: x@example.org', 'email': 'a@example.org'}), 422,
                                 'bad_name'),
    'a name that turns the text around': (order(buyer={'name': 'A\u202eB', 'email': 'a@example.org'}), 422, 'bad_name'),
    'no mail address': (order(buyer={'name': 'A', 'email': 'a@b'}), 422, 'bad_email'),
    'two mail addresses': (order(buyer={'name': 'A', 'email': 'a@b.example,c@d.example'}), 422, 'bad_email'),
    'a cancelled event': (order(event='rooftop-flamenco', tickets=[{'type': 'standard', 'quantity': 1}]), 409,
                          'event_cancelled'),
    'an event that is over': (order(event='autumn-readings', tickets=[{'type': 'regular', 'quantity': 1}]), 409, 'event_past'),
}


@pytest.mark.parametrize('name', ORDERS)
@pytest.mark.parametrize('locale', ['en', 'ar'])
def test_a_bad_order_is_refused(busy_shop, name, locale):
    body, status, code = ORDERS[name]
    if isinstance(body, dict) and 'locale' in body:
        body = {**body, 'locale': locale}
    before = rows(busy_shop)
    answer = post(busy_shop, body, **{'Accept-Language': locale})
    assert (answer.status_code, answer.json()['error']['code']) == (status, code), answer.text
    sentence = answer.json()['error']['message']
    assert sentence.endswith('.') and ('{' not in sentence)
    assert any('\u0600' <= letter <= '\u06ff' for letter in sentence) == (locale == 'ar')
    assert rows(busy_shop) == before


def test_events_that_can_not_be_bought_yet_or_any_more(busy_shop):
    facts = {'winter-bread-school': 'not_on_sale_yet', 'harbour-film-night': 'sold_out'}
    for event, code in facts.items():
        kind = busy_shop.get(f'/v1/events/{event}/availability').json()['tickets'][0]['id']
        answer = post(busy_shop, order(event=event, tickets=[{'type': kind, 'quantity': 1}]))
        assert (answer.status_code, answer.json()['error']['code']) == (409, code)


@pytest.mark.parametrize('given, code', [(None, 'missing_key'), ('short', 'bad_key'), ('x' * 129, 'bad_key'),
                                         ('a key with spaces in it', 'bad_key')])
def test_an_order_needs_a_proper_key(busy_shop, given, code):
    before = rows(busy_shop)
    answer = post(busy_shop, order(), **{'Idempotency-Key': given})
    assert (answer.status_code, answer.json()['error']['code']) == (400, code)
    assert rows(busy_shop) == before


def test_a_key_is_good_for_one_order(busy_shop):
    mine = {'Idempotency-Key': key()}
    first = post(busy_shop, order(), **mine)
    again = post(busy_shop, order(), **mine)
    other = post(busy_shop, tickets(2), **mine)
    assert first.status_code == 201 and first.content == again.content
    assert (other.status_code, other.json()['error']['code']) == (422, 'key_reused')


def test_a_price_from_outside_changes_nothing(busy_shop):
    body = order(event='courtyard-jazz', tickets=[{'type': 'standing', 'quantity': 1, 'price': 1}], total=1, price=1)
    answer = post(busy_shop, body)
    assert answer.status_code == 201 and answer.json()['order']['total'] == {'amount': 2400, 'currency': 'EUR'}


def test_bodies_that_are_too_large_or_of_another_kind(busy_shop):
    before = rows(busy_shop)
    large = post(busy_shop, b'{"event":"' + b'x' * 2_000_000 + b'"}')
    assert (large.status_code, large.json()['error']['code']) == (413, 'body_too_large')
    german = post(busy_shop, b' ' * 2_000_000, **{'Accept-Language': 'de-AT,de;q=0.9'})
    assert german.json()['error']['message'] == busy_shop.text('de', 'errors.body_too_large')
    weighed = post(busy_shop, b' ' * 2_000_000, **{'Accept-Language': 'de;q=0.3, ja, ar-EG;q=0.8'})
    assert weighed.json()['error']['message'] == busy_shop.text('ar', 'errors.body_too_large')
    strange = post(busy_shop, b'<order/>', **{'Content-Type': 'application/xml'})
    assert (strange.status_code, strange.json()['error']['code']) == (415, 'unsupported_media_type')
    form = busy_shop.post('/v1/orders', data=b'event=%ff%fe', headers={'Content-Type': 'application/x-www-form-urlencoded'})
    assert form.status_code == 400 and 'bad_encoding' in form.text
    assert rows(busy_shop) == before


def test_addresses_that_are_not_there(busy_shop):
    for path in ('/v1/orders/0000000000000000?secret=00000000000000000000000000', '/v1/orders/x', '/v1/nothing',
                 '/v1/events/no-such-event/availability', '/v1/sandbox-pay/cs_sandbox_x', '/internal/schedule/outbox'):
        answer = busy_shop.get(path, headers={'Accept': 'application/json'})
        assert answer.status_code == 404, path
        assert answer.json()['error']['code'] in ('not_found', 'unknown_event')
    wrong = busy_shop.request('DELETE', '/v1/orders')
    assert wrong.status_code == 405 and wrong.headers['Allow']


def test_an_order_page_opens_with_its_own_secret_only(busy_shop):
    mine, other = (post(busy_shop, order()).json()['order']['url'] for _ in range(2))
    path = mine.removeprefix(busy_shop.base_url)
    assert busy_shop.get(path).status_code == 200
    assert busy_shop.get(path.split('?')[0]).status_code == 404
    assert busy_shop.get(path.split('?')[0] + '?' + other.split('?')[1]).status_code == 404


def test_webhooks_that_are_forged_old_or_broken(busy_shop):
    secret = (busy_shop.data / 'secrets/sandbox/STRIPE_WEBHOOK_SECRET').read_text().strip()
    payload = json.dumps({'id': 'evt_1', 'object': 'event', 'type': 'ping', 'livemode': False, 'created': 1,
                          'data': {'object': {}}}).encode()
    now = int(time.time())
    before = rows(busy_shop)

    def send(header, body=payload):
        headers = {'Stripe-Signature': header} if header is not None else {}
        return busy_shop.post('/v1/webhooks/stripe', data=body, headers={'Content-Type': 'application/json', **headers})

    for header in (None, '', 'nonsense', 't=1', 'v1=00', signed('whsec_other', payload, now),
                   signed(secret, payload, now - 301), signed(secret, payload, now + 400),
                   signed(secret, payload + b' ', now)):
        answer = send(header)
        assert (answer.status_code, answer.json()['error']['code']) == (400, 'bad_signature'), header
    broken = send(signed(secret, b'{', now), b'{')
    assert (broken.status_code, broken.json()['error']['code']) == (400, 'bad_request')
    assert send(signed(secret, payload, now)).status_code == 200
    assert rows(busy_shop) == before


def test_ticket_codes_that_are_none(busy_shop):
    page = busy_shop.get(post(busy_shop, order()).json()['order']['url'].removeprefix(busy_shop.base_url),
                         headers={'Accept': 'text/html'}).text
    short = page.split('class="code" dir="ltr">')[-2].split('<')[0]
    before = rows(busy_shop)

    def scan(code, gate='North', gate_key=None, **more):
        headers = {'Content-Type': 'application/json', 'Authorization': f'Bearer {gate_key or busy_shop.gate_key}'}
        return busy_shop.post('/v1/orders/validate', headers=headers,
                              data=json.dumps({'code': code, 'gate': gate, 'locale': 'en', **more}))

    forged = 'BLT:' + '0' * 140
    cases = [(scan(''), 400, 'bad_code'), (scan('hello'), 400, 'bad_code'), (scan('x' * 3000), 400, 'bad_code'),
             (scan(forged), 400, 'bad_code'), (scan('0000-0000-0000-0000'), 404, 'unknown'),
             (scan('0000-0000-0000-0000', gate=''), 400, 'bad_gate'),
             (scan('0000-0000-0000-0000', gate='x' * 41), 400, 'bad_gate'),
             (scan('0000-0000-0000-0000', gate_key='WRONG'), 401, 'gate_key_wrong'),
             (scan(short, event='no-such-event'), 409, 'wrong_event'), (scan(7), 400, 'bad_request')]
    for answer, status, code in cases:
        assert (answer.status_code, answer.json()['error']['code']) == (status, code), answer.text
    assert rows(busy_shop) == before


def test_a_connection_that_talks_nonsense(busy_shop):
    for bytes_sent in (b'\x00\x01\x02\x03\r\n\r\n', b'GET / HTTP/9.9\r\n\r\n', b'GET ' + b'/x' * 20_000 + b' HTTP/1.1\r\n\r\n'):
        with socket.create_connection(('127.0.0.1', busy_shop.port), timeout=10) as connection:
            connection.sendall(bytes_sent)
            assert not connection.recv(4096).startswith(b'HTTP/1.1 2')
    assert busy_shop.get('/en/').status_code == 200


def test_after_all_of_it_the_shop_sells(busy_shop):
    for locale in LOCALES:
        answer = post(busy_shop, order(locale=locale))
        assert answer.status_code == 201, answer.text
    errors = [line for line in busy_shop.log_lines() if line.get('level') == 'error']
    assert not errors
