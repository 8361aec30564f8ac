#!/usr/bin/env python3
"""A Stripe for tests, on 127.0.0.1 only: localstripe, and what it lacks for the sale of tickets.

    stripe_peer.py PORT            port 0 takes a free one; prints "ready PORT"; SIGTERM ends it

Added to localstripe 1.15.10: Checkout Sessions, PaymentIntents for the Payment Element with a small script in the place of
Stripe.js, the Idempotency-Key of API v1, refund events, webhooks that are repeated, delayed and sent again after a failure,
answers that get lost, and a clock that can be moved. Nothing is kept on disk.

    POST /_config/webhooks/ID   {"url": ..., "secret": "whsec_...", "events": [...] or null}
    POST /_test/pay/CS          the buyer pays: {"card": "pm_card_visa", "delayed": false}, pm_card_chargeCustomerFail;
                                a declined card answers 402 and leaves the session open; a delayed payment completes the
                                session unpaid, until it is settled
    POST /_test/pay/PI          the same for a PaymentIntent, which can be tried again after a declined card
    POST /_test/settle/CS       the delayed payment arrives, or not: {"succeed": true}; of a PaymentIntent too
    POST /_test/expire/CS       the buyer never pays
    POST /_test/refund/PI       somebody gives money back in the dashboard: {"amount": 700}, without it all that is left
    POST /_test/dispute/PI      the buyer's bank wants the money back; answers with the dispute
    POST /_test/decide/DP       the bank decides: {"won": true}
    POST /_test/clock           {"add": 3600} moves the clock by which sessions expire, and expires what is due
    POST /_test/faults          any of the fields of Faults below; answers with all of them
    GET  /_test/deliveries      every webhook call made: [[event id, type, status or error], ...]
    GET  /_test/requests        every POST to /v1/: [{"path", "key", "version", "form"}, ...]
    GET  /_element/stripe.js    the script; its card numbers are Stripe's: 4242… is paid, 4000000000000002 declined,
                                4000002500003155 has to be confirmed on another page
"""

import asyncio
import dataclasses
import hashlib
import hmac
import json
import pathlib
import random
import signal
import sys
import time
import traceback
import urllib.parse

import aiohttp
from aiohttp import web
from localstripe import resources, server, webhooks
from localstripe.errors import UserError

MINUTE = 60
DAY = 24 * 60 * MINUTE
# Stripe allows a little for clocks that differ.
CLOCK_SLACK_SECONDS = 5


@dataclasses.dataclass
class Faults:
    """What goes wrong next. Counters count down to 0."""

    dup: int = 0  # each event is delivered this many times more
    delay_ms: tuple = (0, 50)  # before a delivery: a random time between the two
    retries: int = 5  # after a delivery that was not answered with 2xx
    skip_first: int = 0  # deliveries that never leave
    api_500: int = 0  # POSTs answered with 500 before anything is executed
    api_500_kept: int = 0  # keys whose first POST is answered with 500, and every other one too
    api_409: int = 0  # POSTs answered as if their key were in use
    api_hang_after: int = 0  # POSTs executed, and then the connection is dropped
    no_script: int = 0  # 1: the script of the Payment Element can't be had


class Peer:
    """The state that localstripe does not have."""

    def __init__(self):
        self.base = ''
        self.faults = Faults()
        self.clock_offset = 0
        self.deliveries = []
        self.requests = []
        self.answers_by_key = {}
        self.tasks = set()

    def now(self):
        return int(time.time()) + self.clock_offset

    def schedule(self, event):
        for _ in range(1 + self.faults.dup):
            # The loop holds tasks weakly, so they are held here until they are done.
            task = asyncio.ensure_future(self.deliver(event))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    async def deliver(self, event):
        payload = json.dumps(event._export(), indent=2).encode()
        for hook in list(webhooks._webhooks.values()):
            if hook.events is not None and event.type not in hook.events:
                continue
            for attempt in range(self.faults.retries + 1):
                pause = random.uniform(*self.faults.delay_ms) / 1000
                await asyncio.sleep(pause * (attempt + 1))
                if self.faults.skip_first > 0:
                    self.faults.skip_first -= 1
                    continue
                outcome = await self.post(hook, payload)
                self.deliveries.append((event.id, event.type, outcome))
                if isinstance(outcome, int) and 200 <= outcome < 300:
                    break

    async def post(self, hook, payload):
        seconds = int(time.time())
        signed = b'%d.%s' % (seconds, payload)
        signature = hmac.new(hook.secret.encode(), signed, hashlib.sha256).hexdigest()
        headers = {
            'Content-Type': 'application/json; charset=utf-8',
            # Stripe sends a v0 as well in test mode; it must not be taken for a signature.
            'Stripe-Signature': f't={seconds},v1={signature},v0=00',
        }
        try:
            timeout = aiohttp.ClientTimeout(total=20)
            async with aiohttp.ClientSession(timeout=timeout) as session:
                async with session.post(hook.url, data=payload, headers=headers) as reply:
                    return reply.status
        except (aiohttp.ClientError, asyncio.TimeoutError) as error:
            return repr(error)


peer = Peer()


class CheckoutSession(resources.StripeObject):
    object = 'checkout.session'
    _id_prefix = 'cs_test_'

    def __init__(self, mode=None, line_items=None, success_url=None, cancel_url=None, expires_at=None,
                 client_reference_id=None, metadata=None, customer_email=None, payment_intent_data=None,
                 locale=None, **unknown):
        if unknown:
            raise UserError(400, 'Received unknown parameter: ' + ', '.join(unknown),
                            {'code': 'parameter_unknown'})
        if mode != 'payment' or not line_items or not success_url:
            raise UserError(400, 'Missing required param.', {'code': 'parameter_missing'})
        expires_at = int(expires_at) if expires_at else peer.now() + DAY
        earliest = peer.now() + 30 * MINUTE - CLOCK_SLACK_SECONDS
        if not earliest <= expires_at <= peer.now() + DAY + CLOCK_SLACK_SECONDS:
            raise UserError(400, 'The `expires_at` timestamp must be between 30 minutes and 24 hours from '
                                 'Checkout Session creation.')
        currencies = {line['price_data']['currency'] for line in line_items}
        amounts = [int(line['price_data']['unit_amount']) * int(line.get('quantity', 1)) for line in line_items]
        if len(currencies) != 1 or any(line['price_data']['currency'].lower() != line['price_data']['currency']
                                       for line in line_items):
            raise UserError(400, 'Line items must have one currency.', {'code': 'currency_mismatch'})

        # All exceptions must be raised before this point: the object is in the store from here.
        super().__init__()
        self.mode = mode
        self.client_reference_id = client_reference_id
        self.metadata = metadata or {}
        self.customer_email = customer_email
        self.locale = locale
        self.success_url = success_url
        self.cancel_url = cancel_url
        self.expires_at = expires_at
        self.amount_total = sum(amounts)
        self.currency = currencies.pop()
        self.status = 'open'
        self.payment_status = 'unpaid'
        self.payment_intent = None
        self.url = f'{peer.base}/pay/{self.id}'
        self._payment_intent_data = payment_intent_data or {}
        self._delayed_card = None

    @classmethod
    def _api_expire(cls, id):
        session = cls._api_retrieve(id)
        if session.status != 'open':
            raise UserError(400, 'Only Checkout Sessions with a status in ["open"] can be expired.')
        session.status = 'expired'
        session.url = None
        peer.schedule(resources.Event('checkout.session.expired', session))
        return session

    # localstripe writes every attribute without a leading underscore into the answer, methods too.

    def _pay(self, card, delayed):
        if self.status != 'open' or peer.now() >= self.expires_at:
            raise UserError(400, 'This Checkout Session is not open.')
        if delayed:
            self._delayed_card = card
        else:
            self._charge(card)
        self.status = 'complete'
        self.url = None
        peer.schedule(resources.Event('checkout.session.completed', self))

    def _settle(self, succeed):
        if self._delayed_card is None:
            raise UserError(400, 'This Checkout Session waits for no payment.')
        if succeed:
            self._charge(self._delayed_card)
        self._delayed_card = None
        outcome = 'succeeded' if succeed else 'failed'
        peer.schedule(resources.Event(f'checkout.session.async_payment_{outcome}', self))

    def _charge(self, card):
        """Raises UserError(402) for a declined card, leaving the session as it is but for its payment."""
        intent = resources.PaymentIntent._api_create(
            amount=self.amount_total, currency=self.currency, payment_method=card,
            metadata=self._payment_intent_data.get('metadata', {}))
        self.payment_intent = intent.id
        intent._confirm(on_failure_now=intent._report_failure)
        self.payment_status = 'paid' if intent.status == 'succeeded' else 'unpaid'


def add_element_rules():
    """PaymentIntents as the Payment Element uses them: localstripe knows neither another card nor a debit for one that failed."""
    cls = resources.PaymentIntent
    create, status = cls._api_create.__func__, cls.status.fget

    def create_element(cls, automatic_payment_methods=None, description=None, **data):
        if automatic_payment_methods not in (None, {'enabled': 'true'}, {'enabled': True}):
            raise UserError(400, 'Invalid automatic_payment_methods.', {'code': 'parameter_invalid'})
        intent = create(cls, **data)
        intent.description = description
        intent.cancellation_reason = None
        intent._is_debit = False
        return intent

    def status_with_debits(self):
        return 'processing' if getattr(self, '_is_debit', False) and not self._canceled else status(self)

    def cancel(cls, id, cancellation_reason=None):
        intent = cls._api_retrieve(id)
        if intent.status in ('succeeded', 'canceled', 'processing'):
            raise UserError(400, f'You cannot cancel this PaymentIntent because it has a status of {intent.status}.',
                            {'code': 'payment_intent_unexpected_state'})
        if cancellation_reason not in (None, 'duplicate', 'fraudulent', 'requested_by_customer', 'abandoned'):
            raise UserError(400, 'Invalid cancellation_reason.', {'code': 'parameter_invalid'})
        intent._canceled = True
        intent.next_action = None
        intent.cancellation_reason = cancellation_reason
        peer.schedule(resources.Event('payment_intent.canceled', intent))
        return intent

    def confirm_by(self, card):
        """Raises UserError(402) for a declined card; the intent can be tried again then."""
        if self.status not in ('requires_payment_method', 'requires_confirmation', 'requires_action'):
            raise UserError(400, f'This PaymentIntent has a status of {self.status}.',
                            {'code': 'payment_intent_unexpected_state'})
        resources.PaymentMethod._api_retrieve(card)
        self.payment_method, self.latest_charge, self.next_action = card, None, None
        self._confirm(on_failure_now=self._report_failure)

    def settle(self, succeed):
        if not self._is_debit:
            raise UserError(400, 'This PaymentIntent waits for no payment.')
        self._is_debit = False
        try:
            confirm_by(self, 'pm_card_visa' if succeed else 'pm_card_chargeCustomerFail')
        except UserError:
            assert not succeed

    cls._api_create = classmethod(create_element)
    cls._api_cancel = classmethod(cancel)
    cls.status = property(status_with_debits)
    cls.amount_received = property(lambda self: self.amount if self.status == 'succeeded' else 0)
    cls._confirm_by, cls._settle = confirm_by, settle


def of_secret(secret):
    intent = resources.PaymentIntent._api_retrieve(str(secret).split('_secret_')[0])
    if intent.client_secret != secret:
        raise UserError(401, 'Unauthorized')
    return intent


CANCEL = '/v1/payment_intents/{id}/cancel'
CARDS = {'4242424242424242': 'pm_card_visa', '4000000000000002': 'pm_card_chargeCustomerFail'}
CONFIRMED_CARD = '4000002500003155'
ELEMENT_FILES = {'stripe.js': 'text/javascript', 'frame.html': 'text/html', 'frame.js': 'text/javascript',
                 'bank.html': 'text/html', 'bank.js': 'text/javascript'}


async def element_file(request):
    name = request.match_info['name']
    if peer.faults.no_script or name not in ELEMENT_FILES:
        return web.Response(status=404)
    path = pathlib.Path(__file__).parent / 'element' / name
    return web.Response(text=path.read_text(), content_type=ELEMENT_FILES[name])


async def element_look(request):
    """What Stripe's script asks as soon as it has a secret; from the shop's own page, so the policy must let it."""
    intent = of_secret(request.query['client_secret'])
    return web.json_response({'amount': intent.amount, 'status': intent.status})


async def element_confirm(request):
    body = await json_of(request)
    if not str(body['key']).startswith('pk_test_'):
        raise UserError(401, 'Invalid API Key provided')
    intent = of_secret(body['client_secret'])
    if body['card'] == CONFIRMED_CARD:
        intent.next_action = {'type': 'redirect_to_url', 'redirect_to_url': {'return_url': body['return_url']}}
        intent.payment_method, intent.latest_charge = 'pm_card_visa', None
        return web.json_response({'status': intent.status, 'bank': f'/_element/bank.html?{urllib.parse.urlencode(body)}'})
    try:
        intent._confirm_by(CARDS[body['card']])
    except UserError as declined:
        return web.json_response({'error': {'type': 'card_error', 'code': 'card_declined', 'status': declined.code}})
    return web.json_response({'status': intent.status})


async def element_bank(request):
    """The card's owner confirms at the bank, or does not."""
    body = await json_of(request)
    intent = of_secret(body['client_secret'])
    intent.next_action = None
    if body['confirms']:
        intent._confirm_by('pm_card_visa')
    else:
        intent._authentication_failed, intent.payment_method = True, None
        peer.schedule(resources.Event('payment_intent.payment_failed', intent))
    return web.json_response({'status': intent.status})


class Dispute(resources.StripeObject):
    object = 'dispute'
    _id_prefix = 'dp_'

    def __init__(self, intent):
        if intent.latest_charge is None:
            raise UserError(400, 'This PaymentIntent has no charge to dispute.')
        super().__init__()
        self.amount = intent.amount
        self.currency = intent.currency
        self.charge = intent.latest_charge.id
        self.payment_intent = intent.id
        self.reason = 'fraudulent'
        self.status = 'needs_response'
        peer.schedule(resources.Event('charge.dispute.created', self))

    def _decide(self, won):
        self.status = 'won' if won else 'lost'
        peer.schedule(resources.Event('charge.dispute.closed', self))


def add_refund_rules():
    """localstripe lets a charge be refunded for ever, and tells nobody."""
    create = resources.Refund._api_create.__func__

    def create_checked(cls, reason=None, **data):
        intent = data.get('payment_intent')
        if intent:
            charge = resources.PaymentIntent._api_retrieve(intent).latest_charge
        else:
            charge = resources.Charge._api_retrieve(data.get('charge'))
        if charge is None:
            raise UserError(400, 'This PaymentIntent does not have a successful charge to refund.')
        refunded = sum(refund.amount for key, refund in resources.store.items()
                       if key.startswith('refund:') and refund.charge == charge.id)
        amount = int(data.get('amount') or charge.amount - refunded)
        if refunded == charge.amount:
            raise UserError(400, 'Charge has already been refunded.', {'code': 'charge_already_refunded'})
        if amount <= 0 or refunded + amount > charge.amount:
            raise UserError(400, 'Refund amount is greater than unrefunded amount on charge.')
        data['amount'] = amount
        refund = create(cls, **data)
        refund.reason = reason
        if charge.payment_intent:
            # Stripe copies a payment's metadata to its charge.
            charge.metadata = resources.PaymentIntent._api_retrieve(charge.payment_intent).metadata
        peer.schedule(resources.Event('refund.created', refund))
        peer.schedule(resources.Event('charge.refunded', charge))
        return refund

    resources.Refund._api_create = classmethod(create_checked)


def add_list_rules():
    """Stripe lists the newest first, and may leave out what was made before or after a time."""

    def list_all(cls, url, limit=None, starting_after=None, created=None, payment_intent=None, charge=None,
                 **unknown):
        if unknown:
            raise UserError(400, 'Received unknown parameter: ' + ', '.join(unknown), {'code': 'parameter_unknown'})
        found = resources.List(url, limit=limit, starting_after=starting_after)
        bounds = {name: int(value) for name, value in (created or {}).items()}
        found._list = [
            item for key, item in reversed(list(resources.store.items()))
            if key.startswith(cls.object + ':') and bounds.get('gte', 0) <= item.created
            and item.created < bounds.get('lt', 1 << 60)
            and (payment_intent is None or item.payment_intent == payment_intent)
            and (charge is None or item.charge == charge)]
        return found

    for cls in (CheckoutSession, Dispute, resources.Refund, resources.PaymentIntent):
        cls._api_list_all = classmethod(list_all)


async def json_of(request):
    return json.loads(await request.read() or b'{}')


async def control_pay(request):
    body = await json_of(request)
    if request.match_info['id'].startswith('pi_'):
        return server.json_response(pay_intent(request.match_info['id'], body)._export())
    session = CheckoutSession._api_retrieve(request.match_info['id'])
    session._pay(body.get('card', 'pm_card_visa'), body.get('delayed', False))
    return server.json_response(session._export())


def pay_intent(id, body):
    intent = resources.PaymentIntent._api_retrieve(id)
    if not body.get('delayed'):
        intent._confirm_by(body.get('card', 'pm_card_visa'))
    elif intent.status != 'requires_payment_method':
        raise UserError(400, f'This PaymentIntent has a status of {intent.status}.')
    else:
        intent._is_debit = True
        peer.schedule(resources.Event('payment_intent.processing', intent))
    return intent


async def control_settle(request):
    if request.match_info['id'].startswith('pi_'):
        intent = resources.PaymentIntent._api_retrieve(request.match_info['id'])
        intent._settle((await json_of(request)).get('succeed', True))
        return server.json_response(intent._export())
    session = CheckoutSession._api_retrieve(request.match_info['id'])
    session._settle((await json_of(request)).get('succeed', True))
    return server.json_response(session._export())


async def control_refund(request):
    body = await json_of(request)
    refund = resources.Refund._api_create(
        payment_intent=request.match_info['id'], **({'amount': body['amount']} if 'amount' in body else {}))
    return server.json_response(refund._export())


async def control_dispute(request):
    intent = resources.PaymentIntent._api_retrieve(request.match_info['id'])
    return server.json_response(Dispute(intent)._export())


async def control_decide(request):
    dispute = Dispute._api_retrieve(request.match_info['id'])
    dispute._decide((await json_of(request)).get('won', True))
    return server.json_response(dispute._export())


async def control_expire(request):
    return server.json_response(CheckoutSession._api_expire(request.match_info['id'])._export())


async def control_clock(request):
    peer.clock_offset += int((await json_of(request)).get('add', 0))
    due = [item for item in list(resources.store.values())
           if isinstance(item, CheckoutSession) and item.status == 'open' and item.expires_at <= peer.now()]
    for session in due:
        CheckoutSession._api_expire(session.id)
    return web.json_response({'now': peer.now(), 'expired': len(due)})


async def control_faults(request):
    for name, value in (await json_of(request)).items():
        if not hasattr(peer.faults, name):
            raise UserError(400, f'no fault is called {name}')
        setattr(peer.faults, name, value)
    return web.json_response(dataclasses.asdict(peer.faults))


async def control_deliveries(request):
    return web.json_response(peer.deliveries)


async def control_requests(request):
    return web.json_response(peer.requests)


def error(status, type, message, **more):
    return server.json_response({'error': {'type': type, 'message': message, **more}}, status=status)


async def execute(handler, request):
    try:
        return await handler(request)
    except UserError as user_error:
        return user_error.to_response()
    except Exception:
        # A fault of this server must be seen as one, and not leave its key in use for ever.
        traceback.print_exc()
        return error(500, 'api_error', 'the test server failed: see its standard error')


@web.middleware
async def idempotency(request, handler):
    """API v1: the first answer to a key is the answer for 24 hours, but for requests that were never executed."""
    if request.method != 'POST' or not request.path.startswith('/v1/'):
        return await handler(request)
    if request.match_info.route.resource.canonical == CANCEL:
        # localstripe's own is in its routes since it was imported.
        handler = server.api_extra(resources.PaymentIntent._api_cancel, CANCEL)
    body = await request.read()
    key = request.headers.get('Idempotency-Key')
    peer.requests.append({'path': request.path, 'key': key, 'version': request.headers.get('Stripe-Version'),
                          'form': urllib.parse.parse_qsl(body.decode(), keep_blank_values=True)})
    if peer.faults.api_500 > 0:
        peer.faults.api_500 -= 1
        return error(500, 'api_error', 'injected')
    if peer.faults.api_409 > 0:
        peer.faults.api_409 -= 1
        return error(409, 'idempotency_error', 'injected', code='idempotency_key_in_use')
    if key is None:
        return drop_if_told(request, await execute(handler, request))

    asked = (request.path, hashlib.sha256(body).digest())
    known = peer.answers_by_key.get(key)
    if known and peer.now() - known['at'] < DAY:
        if known['asked'] != asked:
            return error(400, 'idempotency_error', 'Keys for idempotent requests can only be used with the same '
                                                   'parameters they were first used with.')
        if known['answer'] is None:
            return error(409, 'idempotency_error', 'There is currently another in-progress request using this '
                                                   'Idempotency-Key.', code='idempotency_key_in_use')
        status, saved = known['answer']
        return web.Response(status=status, body=saved, content_type='application/json',
                            headers={'Idempotent-Replayed': 'true'})

    peer.answers_by_key[key] = {'at': peer.now(), 'asked': asked, 'answer': None}
    if peer.faults.api_500_kept > 0:
        peer.faults.api_500_kept -= 1
        answer = error(500, 'api_error', 'injected, and kept')
    else:
        answer = await execute(handler, request)
    if answer.status in (400, 401, 404):
        del peer.answers_by_key[key]
    else:
        peer.answers_by_key[key]['answer'] = (answer.status, answer.body)
    return drop_if_told(request, answer)


def drop_if_told(request, answer):
    if peer.faults.api_hang_after > 0:
        peer.faults.api_hang_after -= 1
        request.transport.abort()
    return answer


def configure():
    # localstripe keeps its store as a pickle in /tmp; a test server has nothing to remember.
    resources.Store.dump_to_disk = lambda self: None
    webhooks.schedule_webhook = resources.schedule_webhook = peer.schedule
    add_refund_rules()
    add_element_rules()
    add_list_rules()

    router = server.app.router
    sessions = '/v1/checkout/sessions'
    router.add_post(sessions, server.api_create(CheckoutSession, sessions))
    router.add_get(sessions, server.api_list_all(CheckoutSession, sessions))
    router.add_get(sessions + '/{id}', server.api_retrieve(CheckoutSession, sessions))
    router.add_post(sessions + '/{id}/expire', server.api_extra(CheckoutSession._api_expire, sessions))
    for path, handler in (('pay/{id}', control_pay), ('settle/{id}', control_settle),
                          ('expire/{id}', control_expire), ('refund/{id}', control_refund),
                          ('dispute/{id}', control_dispute), ('decide/{id}', control_decide),
                          ('clock', control_clock), ('faults', control_faults)):
        router.add_post('/_test/' + path, handler)
    router.add_get('/v1/disputes', server.api_list_all(Dispute, '/v1/disputes'))
    router.add_get('/_element/{name}', element_file)
    router.add_get('/_element/intents/look', element_look)
    router.add_post('/_element/confirm', element_confirm)
    router.add_post('/_element/bank', element_bank)
    router.add_get('/_test/deliveries', control_deliveries)
    router.add_get('/_test/requests', control_requests)

    # Behind the middleware that turns errors into answers, before the one that asks for a key.
    server.app.middlewares.insert(1, idempotency)
    key_of = server.get_api_key
    server.get_api_key = lambda request: 'control' if request.path.startswith(('/_test/', '/_element/')) else key_of(request)


async def main(port):
    configure()
    runner = web.AppRunner(server.app)
    await runner.setup()
    await web.TCPSite(runner, '127.0.0.1', port).start()
    port = runner.addresses[0][1]
    peer.base = f'http://127.0.0.1:{port}'
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    print('ready', port, flush=True)
    await stop.wait()
    for task in list(peer.tasks):
        task.cancel()
    await runner.cleanup()


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    asyncio.run(main(int(sys.argv[1])))
