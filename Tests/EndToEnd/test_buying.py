"""Limits, prices, taxes, fees, promo codes and questions, through the built programs and in a browser."""

import csv
import io
import json
import re
import secrets
import sqlite3
import threading

import brotli
import pytest

from command import run
from visitor import DESKTOP, PHONE

LOCALES = ('en', 'ar', 'de', 'es', 'fr', 'it')
# Sold in euros with fees, codes and a hidden ticket; in dinars with questions; at a price that buyers choose; with a
# tax on top; with a least number.
CODES, ASKING, CHOOSING, TAXED, LEAST = (
    'granada-guitar-week', 'desert-observatory', 'letterpress-sunday', 'nile-strings', 'puppet-matinee')
CODE, OPENING_CODE = 'AZAHAR-10', 'CASA-ABIERTA'


def address():
    return f'{secrets.token_hex(6)}@example.org'


def place(shop, event, tickets, locale='en', email=None, **more):
    body = {'event': event, 'locale': locale, 'buyer': {'name': 'Zoë O’Brien', 'email': email or address()},
            'tickets': tickets, **more}
    return shop.post('/v1/orders', json=body, headers={
        'Idempotency-Key': secrets.token_hex(16), 'Accept': 'application/json', 'Accept-Language': locale})


def some(kind, quantity, **more):
    return [{'type': kind, 'quantity': quantity, **more}]


def guests(quantity):
    return [{'supper': 'fish'}] * quantity


ANSWERED = {'answers': {'bus': True}}
REFUSALS = {
    'too_few': (LEAST, some('class', 9), {}),
    'too_many_order': (CODES, some('evening', 6) + some('week-pass', 4) + some('masterclass', 1), {}),
    'price_too_low': (CHOOSING, some('supporter', 1, price=499), {}),
    'price_too_high': (CHOOSING, some('supporter', 1, price=10001), {}),
    'bad_promo_code': (CODES, some('evening', 1), {'code': 'AZAHAR-11'}),
    'promo_code_no_effect': (CODES, some('masterclass', 1), {'code': CODE}),
    'promo_code_few_left': (CODES, some('evening', 5), {'code': CODE}),
    'unknown_ticket_type': (CODES, some('rehearsal', 1), {}),
    'answer_missing': (ASKING, some('adult', 1, answers=guests(1)), {}),
    'answer_bad_choice': (ASKING, some('adult', 1, answers=[{'supper': 'stones'}]), ANSWERED),
    'answer_bad_number': (ASKING, some('child', 1, answers=[{'supper': 'fish', 'age': 'six'}]), ANSWERED),
    'answer_bad_date': (ASKING, some('adult', 1, answers=guests(1)), {'answers': {'bus': True, 'arrival': 'soon'}}),
    'answer_too_long': (ASKING, some('adult', 1, answers=guests(1)), {'answers': {'bus': True, 'wishes': 'x' * 2001}}),
    'answer_bad_text': (
        ASKING, some('adult', 1, answers=guests(1)), {'answers': {'bus': True, 'wishes': 'a\u202eb'}}),
}


def counts(shop):
    with sqlite3.connect(f'file:{shop.database}?mode=ro', uri=True) as database:
        return [database.execute(f'SELECT count(*) FROM {table}').fetchone()
                for table in ('orders', 'order_fees', 'order_answers', 'order_persons', 'promo_codes')]


@pytest.mark.parametrize('locale', LOCALES)
@pytest.mark.parametrize('code', REFUSALS)
def test_refusals_have_a_code_and_a_sentence_and_store_nothing(shop, code, locale):
    event, tickets, more = REFUSALS[code]
    before = counts(shop)
    answer = place(shop, event, tickets, locale, **more)
    assert (answer.status_code, answer.json()['error']['code']) == (422, code), answer.text
    sentence = answer.json()['error']['message']
    assert sentence.endswith('.') and '{' not in sentence
    assert any('\u0600' <= letter <= '\u06ff' for letter in sentence) == (locale == 'ar')
    assert counts(shop) == before


def test_a_person_has_no_more_than_the_limit_over_all_orders(shop):
    name = secrets.token_hex(6)
    for email in (f'{name}@example.org', f'{name.upper()}+jazz@Example.org'):
        assert place(shop, CODES, some('evening', 6), email=email).status_code == 201
    answer = place(shop, CODES, some('evening', 1), email=f'{name}+more@example.org')
    assert (answer.status_code, answer.json()['error']['code']) == (422, 'too_many_person')
    assert place(shop, CODES, some('evening', 1), email=address()).status_code == 201


def test_a_used_up_code_is_answered_like_an_unknown_one(shop):
    """Four buyers at once want the last uses of a code: its limit for one person, so that others can buy on."""
    email = address()
    assert place(shop, CODES, some('evening', 2), email=email, code=CODE.lower()).status_code == 201
    answers = []

    def buy():
        answers.append(place(shop, CODES, some('evening', 1), email=email, code=CODE))

    buyers = [threading.Thread(target=buy) for _ in range(4)]
    for buyer in buyers:
        buyer.start()
    for buyer in buyers:
        buyer.join(60)
    assert sorted(answer.status_code for answer in answers) == [201, 201, 422, 422]
    used_up = [answer.json() for answer in answers if answer.status_code == 422]
    assert used_up == [place(shop, CODES, some('evening', 1), code='NO-SUCH-CODE').json()] * 2
    placed = [answer.json()['order'] for answer in answers if answer.status_code == 201]
    assert {(line['price'], line['discount'], line['code']) for order in placed for line in order['tickets']} == {
        (1620, 180, CODE)}


def test_taxes_and_fees_are_told_and_frozen(shop):
    order = place(shop, TAXED, some('floor', 3)).json()['order']
    assert order['total'] == {'amount': 177_840, 'currency': 'EGP'}
    assert order['taxes'] == [{'percent': '14', 'included': False, 'amount': 21_840}]
    order = place(shop, CODES, some('evening', 2) + some('masterclass', 1)).json()['order']
    # 36.00 + 95.00, three times 0.50, and 1.5 % of 131.00.
    assert order['fees'] == [{'fee': 'booking', 'amount': 150}, {'fee': 'service', 'amount': 197}]
    assert order['total']['amount'] == 13_447
    # Within 36.00, 1.50 and 1.97 are 6.25, 0.26 and 0.34 of 21 %; within 95.00 are 8.64 of 10 %.
    assert order['taxes'] == [{'percent': '21', 'included': True, 'amount': 685},
                              {'percent': '10', 'included': True, 'amount': 864}]


def test_operators_export_what_was_asked_and_what_it_cost(shop):
    email = address()
    place(shop, ASKING, some('child', 2, answers=[{'supper': 'fish', 'age': 7}, {'supper': 'fish', 'age': 9}]),
          email=email, answers={'bus': True})
    order = json.loads(run(shop, 'orders', 'export', '--email', email, '--format', 'json'))
    told = {(answer['question'], answer.get('ticket'), answer['value']) for answer in order['answers']}
    assert told == {('bus', None, 'yes'), ('supper', 1, 'fish'), ('age', 1, '7'), ('supper', 2, 'fish'), ('age', 2, '9')}
    email = address()
    assert place(shop, CODES, some('evening', 2) + some('masterclass', 1), email=email, code=CODE).status_code == 201
    rows = list(csv.DictReader(io.StringIO(run(shop, 'orders', 'export', '--email', email).removeprefix('\ufeff'), newline='')))
    assert [(row['ticket type'], row['promo code'], row['quantity']) for row in rows] == [
        ('evening', CODE, '2'), ('masterclass', '', '1')]
    # What is the whole order's stands once.
    assert rows[0]['fees of the order'] and not rows[1]['fees of the order']
    assert rows[0]['tax'] and float(rows[0]['discount']) > 0 and float(rows[1]['discount']) == 0


@pytest.mark.parametrize('event, tickets, more', [
    (TAXED, some('floor', 3) + some('student', 1), {}), (CODES, some('evening', 3), {'code': CODE}),
    (CHOOSING, some('supporter', 2, price=1234), {}), (ASKING, some('child', 1, answers=[{'supper': 'fish', 'age': 7}]), ANSWERED),
], ids=['tax-on-top', 'fees-and-code', 'chosen-price', 'three-decimals'])
def test_stripe_is_asked_for_the_total_to_the_last_unit(stripe_shop, payment_peer, event, tickets, more):
    order = place(stripe_shop, event, tickets, **more).json()['order']
    forms = [dict(sent['form']) for sent in payment_peer.requests()]
    form = next(form for form in forms if form.get('client_reference_id') == order['id'])
    amounts = [(int(form[f'line_items[{number}][price_data][unit_amount]']), int(form[f'line_items[{number}][quantity]']))
               for number in range(9) if f'line_items[{number}][quantity]' in form]
    assert sum(amount * quantity for amount, quantity in amounts) == order['total']['amount']


def test_hidden_tickets_and_codes_stand_in_no_file_that_is_published(shop):
    for path in (shop.root / 'public').rglob('*'):
        if path.is_file():
            content = path.read_bytes()
            for secret in (CODE, OPENING_CODE, 'quantity.rehearsal', 'Open rehearsal'):
                assert secret.encode() not in content, (secret, path)
    answer = shop.get(f'/v1/events/{CODES}/availability')
    assert 'rehearsal' not in answer.text and CODE not in answer.text
    for path in (f'/events/{CODES}/codes.yml', '/codes.yml', f'/content/events/{CODES}/codes.yml'):
        assert shop.get(path).status_code == 404


# MARK: In a browser


@pytest.mark.parametrize('javascript', [False, True], ids=['without-javascript', 'with-javascript'])
@pytest.mark.parametrize('locale', ['en', 'ar'])
def test_a_code_opens_a_hidden_ticket(shop, visit, locale, javascript):
    buyer = visit(shop, javascript=javascript)
    page = buyer.page
    page.goto(f'/{locale}/events/{CODES}')
    page.locator('.code-entry summary').click()
    page.locator(f'#code-{CODES}').fill(OPENING_CODE.lower())
    page.locator('.buy [type=submit]').click()
    page.wait_for_url('**/v1/checkout?*')
    assert page.locator('.errors').count() == 0
    if javascript:
        buyer.expect_accessible()
    page.locator('#quantity-rehearsal').fill('2')
    page.locator('.choice [type=submit]').click()
    page.wait_for_url('**quantity.rehearsal=2*')
    name = shop.event(locale, CODES)['ticketNames']['rehearsal']
    assert buyer.text('.lines tbody th >> nth=0').startswith(name)
    buyer.shot(f'checkout-hidden-{locale}')
    page.locator('#name').fill('Zoë')
    page.locator('#email').fill(address())
    page.locator('.checkout [type=submit]').click()
    page.wait_for_url('**/v1/sandbox-pay/*')
    # 60.00, twice 0.50, and 1.5 % of 60.00.
    assert '61.90' in page.content()


@pytest.mark.parametrize('locale', ['en', 'ar'])
def test_questions_are_asked_and_their_faults_stand_beside_them(shop, visit, locale):
    """The browser's own checks are left out, as they are the same questions' `required`."""
    buyer = visit(shop, viewport=PHONE)
    page = buyer.page
    page.goto(f'/v1/checkout?event={ASKING}&locale={locale}&quantity.adult=1&quantity.child=1')
    buyer.expect_language(locale)
    page.locator('#name').fill('Zoë')
    mail = address()
    page.locator('#email').fill(mail)
    page.locator('[name="answer.wishes"]').fill('قرب النافذة, please')
    page.locator('[name="answer.supper.child.1"]').select_option('fish')
    page.locator('[name="answer.allergies.adult.1"]').nth(1).check()
    page.locator('[name="answer.age.child.1"]').fill('sieben')
    page.locator('form.checkout').evaluate('form => { form.noValidate = true; }')
    page.locator('.checkout [type=submit]').click()
    missing, number = shop.text(locale, 'errors.answer_missing'), shop.text(locale, 'errors.answer_bad_number')
    for name, sentence in (('bus', missing), ('supper.adult.1', missing), ('age.child.1', number)):
        assert buyer.text(f'[id="answer.{name}-error"]') == sentence
        assert page.locator(f'.errors a[href="#answer.{name}"]').count() == 1
        assert page.locator(f'[id="answer.{name}"]').get_attribute('aria-describedby').startswith(f'answer.{name}-error')
    assert page.locator('[id$="-error"]').count() == 3
    assert page.locator('[name="answer.wishes"]').input_value() == 'قرب النافذة, please'
    assert page.locator('[name="answer.supper.child.1"]').input_value() == 'fish'
    assert page.locator('[name="answer.allergies.adult.1"]').nth(1).is_checked()
    for viewport in (PHONE, DESKTOP):
        page.set_viewport_size(viewport)
        buyer.expect_accessible()
        buyer.expect_no_sideways_scroll()
        buyer.shot(f'checkout-questions-{locale}-{viewport["width"]}')
    page.locator('[name="answer.bus"][value=no]').check()
    page.locator('[name="answer.supper.adult.1"]').select_option('vegetables')
    page.locator('[name="answer.age.child.1"]').fill('٧')
    page.locator('.checkout [type=submit]').click()
    page.wait_for_url('**/v1/sandbox-pay/*')
    with sqlite3.connect(f'file:{shop.database}?mode=ro', uri=True) as database:
        rows = database.execute(
            'SELECT a.question, a.ticket, a.value FROM order_answers a JOIN orders o ON o.id = a.order_id '
            'WHERE o.buyer_email = ? ORDER BY a.ticket, a.position', [mail]).fetchall()
    assert rows == [('bus', -1, 'no'), ('wishes', -1, 'قرب النافذة, please'), ('supper', 0, 'vegetables'),
                    ('allergies', 0, 'milk'), ('supper', 1, 'fish'), ('age', 1, '7')]
    page.locator('form[action*="action=pay"] button').click()
    page.wait_for_url('**/v1/orders/*')
    answers = [buyer.text(f'.answer >> nth={number}') for number in range(6)]
    assert answers[1] == 'قرب النافذة, please' and answers[0] == shop.text(locale, 'checkout.no')
    buyer.expect_accessible()
    buyer.shot(f'order-answers-{locale}')
    assert 'قرب' not in shop.log.read_text(errors='replace') and mail not in shop.log.read_text(errors='replace')


def test_a_price_is_chosen_and_checked_without_javascript(shop, visit):
    buyer = visit(shop, javascript=False)
    page = buyer.page
    page.goto(f'/en/events/{CHOOSING}')
    assert page.locator('#price-supporter').input_value() == '15.00'
    page.locator('#quantity-place').fill('0')
    page.locator('#quantity-supporter').fill('2')
    page.locator('#price-supporter').fill('4,00')
    page.locator('.buy [type=submit]').click()
    page.wait_for_url('**/v1/checkout?*')
    assert '5.00' in buyer.text('#price-error-supporter')
    page.locator('[id="price.supporter"]').fill('7,5')
    page.locator('.choice [type=submit]').click()
    page.wait_for_url('**price.supporter=7%2C5*')
    assert page.locator('.errors').count() == 0
    assert buyer.text('.lines tfoot td >> nth=1') == '€15.00'
    buyer.shot('checkout-chosen-price')


def test_a_choice_survives_a_reload_and_the_way_back(shop, visit):
    buyer = visit(shop)
    page = buyer.page
    page.goto(f'/en/events/{CODES}')
    page.locator('#quantity-evening').fill('3')
    page.locator('#quantity-week-pass').fill('1')
    page.reload()
    assert page.locator('#quantity-evening').input_value() == '3'
    page.locator('.buy [type=submit]').click()
    page.wait_for_url('**/v1/checkout?*')
    total = buyer.text('.lines tfoot td >> nth=1')
    page.reload()
    assert buyer.text('.lines tfoot td >> nth=1') == total == '€142.07'
    page.locator('.slip .back').click()
    page.wait_for_url(f'**/en/events/{CODES}')
    assert page.locator('#quantity-week-pass').input_value() == '1'
    assert page.evaluate('JSON.stringify(Object.entries(localStorage))').count('cart:') == 1
    page.go_back()
    page.locator('#name').fill('Zoë')
    page.locator('#email').fill(address())
    page.locator('.checkout [type=submit]').click()
    page.wait_for_url('**/v1/sandbox-pay/*')
    page.goto(f'/en/events/{CODES}')
    assert page.locator('#quantity-evening').input_value() == '0', 'what was ordered is not chosen any more'


def test_the_event_page_stays_light(site):
    """HTML and styles of an event with everything, as Brotli: at most 8 KB."""
    page = (site.public / f'en/events/{CODES}.html').read_bytes()
    assert len(brotli.compress(page, quality=11)) < 8192
    assert re.search(rb'data-cart="granada-guitar-week"', page)
