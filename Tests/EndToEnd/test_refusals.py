"""Every refusal: its code, and its sentence in each language, in a real answer.

`CASES` has one entry for each code that the sources can answer with. A new code without an entry fails the first test; so does a
sentence that no code has.
"""

import contextlib
import hashlib
import hmac
import json
import re
import secrets
import sqlite3
import time

import pytest

from command import run
from scanning import add_device, command
from shop import EVENT, REPOSITORY, Shop
from test_buying import REFUSALS as BUYING
from waiting import wait_for

LOCALES = ('en', 'ar', 'de', 'es', 'fr', 'it')
JSON = {'Accept': 'application/json'}
KIND = 'standing'
YEAR = 365 * 86_400_000
# Sentences of codes that have more than one.
MORE_SENTENCES = {'sold_out': {'only_left'}}


@pytest.fixture(scope='module')
def house(tmp_path_factory, payment_peer):
    """A shop with the tests' Stripe, and one with the sandbox."""
    secret = 'whsec_' + secrets.token_hex(16)
    stripe_shop = Shop(tmp_path_factory.mktemp('refusals') / 'stripe', settings={
        'STRIPE_SECRET_KEY': 'sk_test_' + secrets.token_hex(12), 'STRIPE_WEBHOOK_SECRET': secret,
        'BILTEN_STRIPE_API': payment_peer.base_url}, arguments=('--no-rate-limits',))
    sandbox = Shop(tmp_path_factory.mktemp('refusals') / 'sandbox', arguments=('--no-rate-limits',))
    limited = Shop(tmp_path_factory.mktemp('refusals') / 'limited')
    shops = (stripe_shop, sandbox, limited)
    with contextlib.ExitStack() as running:
        for shop in shops:
            shop.start()
            running.callback(shop.stop)
        yield House(*shops, payment_peer, secret)


class House:
    def __init__(self, stripe_shop, shop, limited, peer, secret):
        self.stripe_shop, self.shop, self.limited, self.peer, self.secret = stripe_shop, shop, limited, peer, secret
        self._paid = {}

    # MARK: Events that are not in the example site

    def event(self, name, **facts):
        """An event like the one that the tests sell, but for some facts; the functions see it with their next request."""
        folder = self.shop.root / '.bilten/catalog/events'
        event = json.loads((folder / f'{EVENT}.json').read_text())
        tickets = facts.pop('tickets', {})
        event.update(facts, id=name)
        for ticket in event['tickets']:
            ticket.update(tickets)
        for key in [key for key, value in event.items() if value is None]:
            del event[key]
        draft = folder / f'{name}.draft'
        draft.write_text(json.dumps(event))
        draft.rename(folder / f'{name}.json')
        return name

    # MARK: Requests

    def order(self, locale, event=EVENT, shop=None, quantity=1, kind=KIND, key=None, **more):
        body = {'event': event, 'locale': locale, 'tickets': [{'type': kind, 'quantity': quantity}],
                'buyer': {'name': 'Zoë', 'email': f'{secrets.token_hex(6)}@example.org'}, **more}
        return self.send(locale, 'POST', '/v1/orders', shop, json=body,
                         headers={'Idempotency-Key': key or secrets.token_hex(12)})

    def send(self, locale, method, path, shop=None, headers=(), **options):
        return (shop or self.shop).request(
            method, path, headers={**JSON, 'Accept-Language': locale, **dict(headers)}, **options)

    def paid(self, event=EVENT):
        """The path of the page of a paid order; one for each event."""
        if event not in self._paid:
            placed = self.order('en', event).json()['order']
            pay = placed['pay_url'].removeprefix(self.shop.base_url)
            assert self.shop.post(pay + '?action=pay').status_code == 303
            path = placed['url'].removeprefix(self.shop.base_url)
            wait_for('the tickets', 30, lambda: self.send('en', 'GET', path).json()['order']['state'] == 'paid')
            self._paid[event] = path
        return self._paid[event]

    def held(self):
        return self.order('en').json()['order']

    def rename(self, locale, path, name='Ana', ticket=0, revision=0):
        body = {'action': 'rename', 'ticket': ticket, 'revision': revision, 'name': name}
        return self.send(locale, 'POST', f'{path}&locale={locale}', json=body)

    def cancel(self, locale, path):
        return self.send(locale, 'POST', path.replace('?', '/cancel?') + f'&locale={locale}')

    def scan(self, locale, key=None, **more):
        body = {'code': '0000-0000-0000-0000', 'gate': 'North', 'locale': locale, **more}
        return self.send(locale, 'POST', '/v1/orders/validate', json=body,
                         headers={'Authorization': f'Bearer {key or self.shop.gate_key}'})

    def phone(self):
        """A scanner that was paired: its id and its token."""
        device = add_device(self.shop, 'Phone', events=())
        code = device['link'].partition('#pair=')[2]
        paired = self.send('en', 'POST', '/v1/scanner/pair?locale=en', json={'code': code})
        return device['id'], paired.json()['token']

    def state(self, locale, token):
        return self.send(locale, 'GET', f'/v1/scanner/state?locale={locale}', headers={'Authorization': f'Bearer {token}'})

    def webhook(self, locale, secret=None, livemode=False):
        body = json.dumps({'id': 'evt_1', 'object': 'event', 'type': 'ping', 'livemode': livemode, 'created': 1,
                           'data': {'object': {}}})
        now = int(time.time())
        signature = hmac.new((secret or self.secret).encode(), f'{now}.{body}'.encode(), hashlib.sha256).hexdigest()
        return self.send(locale, 'POST', '/v1/webhooks/stripe', self.stripe_shop, data=body, headers={
            'Content-Type': 'application/json', 'Stripe-Signature': f't={now},v1={signature}'})

def now():
    return int(time.time() * 1000)


def too_many_person(house, locale):
    buyer = {'name': 'Zoë', 'email': f'{secrets.token_hex(6)}@example.org'}
    event = house.event('few-each', perPersonMax=1)
    assert house.order(locale, event, buyer=buyer).status_code == 201
    return house.order(locale, event, buyer=buyer)


def only_left(house, locale):
    return house.order(locale, house.event('nearly-full', tickets={'quota': 2, 'perOrderMax': 9}), quantity=3)


def key_reused(house, locale):
    key = secrets.token_hex(12)
    assert house.order(locale, key=key).status_code == 201
    return house.order(locale, key=key)


def payment_failed(house, locale):
    # A total that Stripe can't charge: thousandths of a dinar.
    event = 'desert-observatory'
    path = house.stripe_shop.root / f'.bilten/catalog/events/{event}.json'
    facts = json.loads(path.read_text())
    facts['tickets'][0]['priceMinorUnits'] = 12_505
    facts['questions'] = []
    path.write_text(json.dumps(facts))
    return house.order(locale, event, house.stripe_shop, kind='adult')


def payment_unavailable(house, locale):
    house.peer.faults(api_500=3)
    try:
        return house.order(locale, shop=house.stripe_shop)
    finally:
        house.peer.faults(api_500=0)


def session_not_open(house, locale):
    session = house.held()['pay_url'].removeprefix(house.shop.base_url)
    assert house.shop.post(session + '?action=decline').status_code == 303
    name = session.rsplit('/', 1)[1]
    (house.shop.data / f'sandbox/{name}.outcome').write_text('"expired"')
    # The page is in the language of its order.
    record = house.shop.data / f'sandbox/{name}.session'
    record.write_text(json.dumps({**json.loads(record.read_text()), 'locale': locale}))
    return house.send(locale, 'POST', session + '?action=pay')


def tickets_void(house, locale):
    path = house.paid(house.event('given-back'))
    house.cancel('en', path)
    return house.send(locale, 'GET', path.replace('?', '/tickets.pdf?') + f'&locale={locale}')


def already_refunded(house, locale):
    path = house.paid(house.event('taken-back'))
    order = path.split('?')[0].rsplit('/', 1)[1]
    with contextlib.suppress(AssertionError):
        # Only the first time there is something to give back.
        run(house.shop, 'orders', 'refund', order)
    return house.cancel(locale, path)


def mail_too_soon(house, locale):
    path = house.paid(house.event(f'mailed-{locale}'))
    for number in range(5):
        answer = house.send(locale, 'POST', f'{path}&locale={locale}', json={'action': 'resend', 'number': number})
        if answer.status_code != 200:
            break
    return answer


def ticket_used(house, locale):
    path = house.paid(house.event('admitted'))
    admit(house, path)
    return house.cancel(locale, path)


def admit(house, path):
    order = path.split('?')[0].rsplit('/', 1)[1]
    with sqlite3.connect(house.shop.database, timeout=30) as database:
        [(ticket,)] = database.execute('SELECT id FROM tickets WHERE order_id = ?', (order,)).fetchall()
    house.scan('en', code=ticket)


def name_ticket_used(house, locale):
    path = house.paid(house.event('admitted'))
    admit(house, path)
    return house.rename(locale, path)


def name_event_cancelled(house, locale):
    path = house.paid(house.event('called-off'))
    house.event('called-off', status='cancelled')
    try:
        return house.rename(locale, path)
    finally:
        house.event('called-off')


def name_not_changeable(house, locale):
    return house.rename(locale, house.paid(house.event('fixed-names', nameChangesEndAt=None)))


def name_changed_too_often(house, locale):
    path = house.paid(house.event('restless'))
    for revision in range(20):
        house.rename('en', path, f'Ana {revision}', revision=revision)
    return house.rename(locale, path, revision=20)


def name_changed_meanwhile(house, locale):
    path = house.paid(house.event('changed'))
    house.rename('en', path, 'Somebody')
    return house.rename(locale, path, 'Another', revision=9)


def cancel_not_offered(house, locale):
    return house.cancel(locale, house.paid(house.event('for-good', cancellation=None)))


def cancel_too_late(house, locale):
    name = house.event('too-late')
    facts = json.loads((house.shop.root / f'.bilten/catalog/events/{name}.json').read_text())['cancellation']
    until = next(key for key in facts if 'ntil' in key)
    path = house.paid(name)
    house.event('too-late', cancellation={**facts, until: now() - 1000})
    return house.cancel(locale, path)


def too_many_requests(house, locale):
    for _ in range(400):
        answer = house.send(locale, 'GET', '/v1/orders/links', house.limited)
        if answer.status_code == 429:
            return answer
    raise AssertionError('nothing is limited')


def unavailable(house, locale):
    """Somebody else holds the store for longer than anybody waits."""
    with contextlib.closing(sqlite3.connect(house.shop.database, isolation_level=None)) as database:
        database.execute('BEGIN IMMEDIATE')
        return house.order(locale)


def links(house, locale, **options):
    return house.send(locale, 'POST', '/v1/orders/links', **options)


def bad_price(house, locale):
    name = house.event('dinars', currency='KWD', fees=[], tickets={'priceMin': 1000, 'priceMinorUnits': 2000})
    return house.send(locale, 'POST', '/v1/orders', json={
        'event': name, 'locale': locale, 'buyer': {'name': 'Zoë', 'email': 'zoe@example.org'},
        'tickets': [{'type': KIND, 'quantity': 1, 'price': 2001}]}, headers={'Idempotency-Key': secrets.token_hex(12)})


def bad_encoding(house, locale):
    """A name in another encoding, in a program's order."""
    body = b'{"event": "%s", "locale": "%s", "buyer": {"name": "Zo\xeb"}}' % (EVENT.encode(), locale.encode())
    return house.send(locale, 'POST', '/v1/orders', data=body, headers={'Content-Type': 'application/json'})


def bought(code):
    event, tickets, more = BUYING[code]
    return lambda house, locale: house.send(locale, 'POST', '/v1/orders', json={
        'event': event, 'locale': locale, 'buyer': {'name': 'Zoë', 'email': 'zoe@example.org'}, 'tickets': tickets,
        **more}, headers={'Idempotency-Key': secrets.token_hex(12)})


# Code: status, and who asks for it.
def device_revoked(house, locale):
    device, token = house.phone()
    command(house.shop, 'devices', 'revoke', device)
    return house.state(locale, token)


def device_expired(house, locale):
    device, token = house.phone()
    with sqlite3.connect(house.shop.database, timeout=30) as database:
        database.execute('UPDATE devices SET expires_at = ? WHERE id = ?', (now() - 1000, device))
    return house.state(locale, token)


CASES = {
    'event_cancelled': (409, lambda h, l: h.order(l, h.event('cancelled', status='cancelled'))),
    'event_past': (409, lambda h, l: h.order(l, h.event('over', startsAt=now() - YEAR, endsAt=now() - YEAR + 1000))),
    'empty_order': (422, lambda h, l: h.order(l, quantity=0)),
    'bad_quantity': (422, lambda h, l: h.order(l, quantity=-1)),
    'too_many': (422, lambda h, l: h.order(l, quantity=9)),
    'not_on_sale_yet': (409, lambda h, l: h.order(l, h.event('soon', tickets={'salesOpenAt': now() + YEAR // 8}))),
    'sales_closed': (409, lambda h, l: h.order(l, h.event('closed', tickets={'salesCloseAt': now() - 1000}))),
    'sold_out': (409, lambda h, l: h.order(l, h.event('full', tickets={'quota': 0}))),
    'only_left': (409, only_left),
    'too_many_person': (422, too_many_person),
    'bad_name': (422, lambda h, l: h.order(l, buyer={'name': '', 'email': 'zoe@example.org'})),
    'bad_email': (422, lambda h, l: links(h, l, json={'email': 'nobody', 'locale': l})),
    # A price in more places than its currency has in Stripe's hands.
    'bad_price': (422, bad_price),
    'missing_key': (400, lambda h, l: h.send(l, 'POST', '/v1/orders', json={
        'event': EVENT, 'locale': l, 'buyer': {'name': 'Zoë', 'email': 'zoe@example.org'},
        'tickets': [{'type': KIND, 'quantity': 1}]})),
    'bad_key': (400, lambda h, l: h.order(l, key='short')),
    'key_reused': (422, key_reused),
    'bad_request': (400, lambda h, l: links(h, l, data=b'[]', headers={'Content-Type': 'application/json'})),
    'body_too_large': (413, lambda h, l: h.send(l, 'POST', '/v1/orders', data=b' ' * 200_000,
                                                headers={'Content-Type': 'application/json'})),
    'unsupported_media_type': (415, lambda h, l: links(h, l, data=b'<a/>', headers={'Content-Type': 'text/xml'})),
    'not_found': (404, lambda h, l: h.send(l, 'GET', '/v1/orders/0000000000000000')),
    'method_not_allowed': (405, lambda h, l: h.send(l, 'DELETE', '/v1/orders')),
    'bad_encoding': (400, bad_encoding),
    'bad_signature': (400, lambda h, l: h.webhook(l, secret='whsec_other')),
    'wrong_mode': (400, lambda h, l: h.webhook(l, livemode=True)),
    'gate_key_wrong': (401, lambda h, l: h.scan(l, key='WRONG')),
    'bad_gate': (400, lambda h, l: h.scan(l, gate='')),
    'pairing_unknown': (404, lambda h, l: h.send(l, 'POST', f'/v1/scanner/pair?locale={l}', json={'code': 'A' * 32})),
    'device_unknown': (401, lambda h, l: h.state(l, 'nobody')),
    'device_revoked': (401, device_revoked),
    'device_expired': (401, device_expired),
    'bad_code': (400, lambda h, l: h.scan(l, code='hello')),
    'unknown_event': (404, lambda h, l: h.order(l, 'no-such-event')),
    'payment_failed': (503, payment_failed),
    'payment_unavailable': (503, payment_unavailable),
    'session_not_open': (409, session_not_open),
    'tickets_not_ready': (409, lambda h, l: h.rename(
        l, h.held()['url'].removeprefix(h.shop.base_url))),
    'tickets_void': (410, tickets_void),
    'order_not_paid': (409, lambda h, l: h.cancel(l, h.held()['url'].removeprefix(h.shop.base_url))),
    'already_refunded': (409, already_refunded),
    'too_many_requests': (429, too_many_requests),
    'unavailable': (503, unavailable),
    'ticket_used': (409, ticket_used),
    'cancel_not_offered': (403, cancel_not_offered),
    'cancel_too_late': (409, cancel_too_late),
    'unknown_ticket': (404, lambda h, l: h.rename(l, h.paid(), ticket=7)),
    'name_changed_meanwhile': (409, name_changed_meanwhile),
    'name_ticket_used': (409, name_ticket_used),
    'name_event_cancelled': (409, name_event_cancelled),
    'name_not_changeable': (409, name_not_changeable),
    'name_change_closed': (409, lambda h, l: h.rename(l, h.paid(h.event('closed-names', nameChangesEndAt=1)))),
    'name_changed_too_often': (409, name_changed_too_often),
    'mail_too_soon': (429, mail_too_soon),
    **{code: (422, bought(code)) for code in BUYING},
}


def codes_of_the_sources():
    """Every code that the programs can answer with, and the sentences that they name beside the code's own."""
    codes, sentences = set(), set()
    for path in (REPOSITORY / 'Sources').rglob('*.swift'):
        text = path.read_text()
        for code, sentence in re.findall(r'Problem\(\s*\d{3}, "(\w+)"(?:, message: "(\w+)")?', text):
            codes.add(code)
            sentences.add(sentence or code)
    refusals = (REPOSITORY / 'Sources/Core/HolderRefusal.swift').read_text()
    codes |= set(re.findall(r'case \w+ = "(\w+)"', refusals))
    device = (REPOSITORY / 'Sources/Core/ScannerDevice.swift').read_text()
    device = device[device.index('enum Refusal'):]
    codes |= {f'device_{name}' for name in re.findall(r'(?m)^    case (\w+)$', device[:device.index('  }')])}
    runner = (REPOSITORY / 'Sources/Runner/HTTP/ErrorAnswer.swift').read_text()
    table = runner[runner.index('var code: String'):runner.index('var pageName')]
    codes |= set(re.findall(r'"(\w+)"', table))
    return codes, sentences | codes


def sentences_of(house, locale):
    """Each sentence of refusals in a language, as a pattern; those with plurals have several forms."""
    strings = json.loads((house.shop.root / f'.bilten/catalog/strings/{locale}.json').read_text())
    return {key.removeprefix('errors.'): value for key, value in strings.items() if key.startswith('errors.')}


def pattern(text):
    parts = re.split(r'\{\w+\}', text)
    return '.+'.join(re.escape(part) for part in parts)


def texts(value):
    """All texts in a message, however it is nested."""
    if isinstance(value, str):
        return [value]
    return [text for part in (value.values() if isinstance(value, dict) else value) for text in texts(part)]


def plain(text):
    return re.sub(r'[\u2066-\u2069\u200e\u200f]', '', text)


def test_every_code_has_an_entry_and_a_sentence_in_each_language(house):
    codes, sentences = codes_of_the_sources()
    more = {sentence for found in MORE_SENTENCES.values() for sentence in found}
    assert codes | more == set(CASES)
    for locale in LOCALES:
        assert set(sentences_of(house, locale)) == sentences, locale


@pytest.mark.parametrize('code', CASES)
def test_a_refusal_says_why_in_each_language(house, code):
    status, ask = CASES[code]
    told = next((first for first, more in MORE_SENTENCES.items() if code in more), code)
    seen = set()
    for locale in LOCALES:
        answer = ask(house, locale)
        assert answer.status_code == status, f'{locale}: {answer.status_code} {answer.text[:300]}'
        error = answer.json()['error']
        assert error['code'] == told, error
        sentence = plain(error['message'])
        forms = texts(sentences_of(house, locale)[code])
        assert any(re.fullmatch(pattern(plain(form)), sentence) for form in forms), (locale, sentence, forms)
        assert '{' not in sentence
        seen.add(sentence)
    assert len(seen) == len(LOCALES), seen
