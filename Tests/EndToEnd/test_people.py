"""What becomes of tickets after the sale: another holder, the mail once more, and orders that are found again."""

import html
import json
import re
import secrets
import sqlite3
import subprocess

import icalendar
import PIL.Image
import pytest
import zxingcpp

from buying import BUYERS, order, pay_in_sandbox
from mails import mails_to
from shop import EVENT, EXECUTABLES
from waiting import wait_for

LOCALES = ('en', 'ar', 'de', 'es', 'fr', 'it')
PAGE = {'Accept': 'text/html'}
JSON = {'Accept': 'application/json'}
# Letters of both directions, a bracket and a full stop, which stand on the wrong side where directions are lost.
MIXED = 'Zoë (Jr.) عبد الرحمن'


@pytest.fixture
def bought(shop, address):
    """The path of the page of a paid order of two tickets."""
    return buy(shop, address)


def buy(shop, address, locale='en'):
    placed = order(shop, locale, address)
    pay_in_sandbox(shop, placed)
    path = placed['url'].removeprefix(shop.base_url)
    wait_for('the tickets', 30, lambda: 'data-order="paid"' in shop.get(path, headers=PAGE).text)
    return path


def tickets(page):
    """Holder and short code of each ticket."""
    return list(zip((html.unescape(name) for name in re.findall(r'ticket-holder"><bdi>([^<]*)<', page)),
                    re.findall(r'ticket-code.*?dir="ltr">([^<]*)<', page)))


def rename(shop, path, name, ticket=1, revision=0, **headers):
    return shop.post(path, headers={**PAGE, **headers}, data={
        'action': 'rename', 'ticket': ticket, 'revision': revision, 'name': name})


def scan(shop, code, locale='en'):
    return shop.post('/v1/orders/validate', headers={'Authorization': f'Bearer {shop.gate_key}', **JSON},
                     json={'code': code, 'gate': 'Main', 'locale': locale}).json()


def codes_in_pdf(shop, path, folder):
    page, _, query = path.partition('?')
    (folder / 'tickets.pdf').write_bytes(shop.get(f'{page}/tickets.pdf?{query}').content)
    subprocess.run(['pdftoppm', '-gray', '-r', '200', folder / 'tickets.pdf', folder / 'page'], check=True)
    read = subprocess.run(['zbarimg', '--nodbus', '-q', '--raw', '-Sdisable', '-Sqrcode.enable',
                           *sorted(folder.glob('page*.pgm'))], capture_output=True, check=True)
    text = subprocess.run(['pdftotext', '-raw', folder / 'tickets.pdf', '-'], capture_output=True, check=True)
    return read.stdout.decode().split(), text.stdout.decode()


def wait_for_mails(shop, address, count):
    return wait_for(f'{count} mails', 40, lambda: (lambda found: found if len(found) >= count else None)(
        mails_to(shop, address)), pause=0.25)


def test_a_new_holder_gets_a_new_code_and_the_old_ones_die(shop, bought, address, tmp_path):
    wait_for_mails(shop, address, 1)
    before = tickets(shop.get(bought, headers=PAGE).text)
    assert [name for name, _ in before] == [BUYERS['en']] * 2
    old_codes, _ = codes_in_pdf(shop, bought, tmp_path)
    answer = rename(shop, bought, MIXED)
    assert answer.status_code == 303, answer.text
    page = shop.get(answer.headers['location'], headers=PAGE).text
    assert shop.text('en', 'order.done.renamed') in html.unescape(page)
    after = tickets(page)
    assert after[0] == before[0] and after[1][0] == MIXED and after[1][1] != before[1][1]
    new_folder = tmp_path / 'new'
    new_folder.mkdir()
    new_codes, text = codes_in_pdf(shop, bought, new_folder)
    assert len(set(old_codes) - set(new_codes)) == 1 and len(new_codes) == 2
    assert after[1][1] in text and 'Zoë' in text

    [old], [new] = set(old_codes) - set(new_codes), set(new_codes) - set(old_codes)
    for dead in (old, before[1][1]):
        for locale in LOCALES:
            verdict = scan(shop, dead, locale)
            assert (verdict['state'], verdict['error']['code']) == ('replaced', 'replaced')
            assert verdict['text'] == shop.text(locale, 'scan.replaced.text')
            assert MIXED not in json.dumps(verdict, ensure_ascii=False)
    verdict = scan(shop, new)
    assert (verdict['state'], verdict['holder'], verdict['code']) == ('admitted', MIXED, after[1][1])
    assert scan(shop, after[1][1])['state'] == 'used'

    mails = wait_for_mails(shop, address, 2)
    assert len({mail['Message-ID'] for mail in mails}) == 2
    [renamed] = [mail for mail in mails if 'renamed' in mail['Message-ID']]
    words = shop.text('en', 'mail.tickets.renamed', event='').split('.')[1]
    assert MIXED in renamed.get_body().get_content() and words in renamed.get_body(['plain']).get_content()
    assert [part.get_content_type() for part in renamed.iter_attachments()] == ['application/pdf', 'text/calendar']


def test_the_form_of_the_page_does_it_without_javascript(shop, bought, visit):
    visitor = visit(shop, javascript=False)
    visitor.page.goto(f'{bought}&locale=ar')
    visitor.page.locator('#ticket-0 summary').click()
    visitor.type_into('#name-0', 'نور Nour')
    with visitor.page.expect_navigation():
        visitor.page.keyboard.press('Enter')
    visitor.expect_language('ar')
    assert visitor.page.locator('#done').inner_text() == shop.text('ar', 'order.done.renamed')
    assert visitor.page.locator('.ticket-holder').first.inner_text() == 'نور Nour'
    # What can't be a name is told at its field.
    visitor.page.locator('#ticket-1 summary').click()
    visitor.type_into('#name-1', ' ')
    with visitor.page.expect_navigation():
        visitor.page.keyboard.press('Enter')
    assert visitor.page.locator('#error-1').inner_text() == shop.text('ar', 'errors.bad_name')
    assert visitor.page.evaluate('document.activeElement.id') == 'name-1'
    visitor.page.locator('.order-state form button').first.click()
    assert shop.text('ar', 'order.done.resent', email='')[:20] in visitor.page.locator('#done').inner_text()


@pytest.mark.parametrize('locale', LOCALES)
def test_what_can_not_be_changed_says_why(shop, bought, locale):
    def refused(data, status, code, path=bought):
        answer = shop.post(f'{path}&locale={locale}', headers=JSON, json=data)
        assert (answer.status_code, answer.json()['error']['code']) == (status, code), answer.text
        if code != 'mail_too_soon':
            assert answer.json()['error']['message'] == shop.text(locale, f'errors.{code}')
        else:
            assert answer.json()['error']['message'].startswith(shop.text(locale, 'errors.mail_too_soon', time='')[:12])
        page = shop.post(f'{path}&locale={locale}', headers=PAGE, data=data)
        assert page.status_code == status and answer.json()['error']['message'] in re.sub(
            '<bdi[^>]*>|</bdi>|[\u2068\u2069]', '', html.unescape(page.text)) or code == 'mail_too_soon'

    name = {'action': 'rename', 'name': 'Mona', 'ticket': 0, 'revision': 0}
    refused({**name, 'name': '\n'}, 422, 'bad_name')
    refused({**name, 'ticket': 7}, 404, 'unknown_ticket')
    refused({**name, 'revision': 3}, 409, 'name_changed_meanwhile')
    refused({**name, 'revision': -1}, 400, 'bad_request')
    refused({'action': 'fly'}, 400, 'bad_request')
    resend = {'action': 'resend', 'number': 0}
    assert shop.post(bought, headers=PAGE, data=resend).status_code == 303
    refused({**resend, 'number': 1}, 429, 'mail_too_soon')
    code = tickets(shop.get(bought, headers=PAGE).text)[0][1]
    assert scan(shop, code)['state'] == 'admitted'
    refused(name, 409, 'name_ticket_used')
    unpaid = order(shop, 'en', 'unpaid@example.org')['url'].removeprefix(shop.base_url)
    refused(name, 409, 'tickets_not_ready', unpaid)
    refused(resend, 409, 'tickets_not_ready', unpaid)


def test_without_the_secret_nothing_can_be_changed(shop, bought):
    path = bought.partition('?')[0]
    for query in ('', '?secret=', '?secret=' + '0' * 26):
        answer = rename(shop, path + query, 'Eve')
        assert answer.status_code == 404
        assert shop.post(path + query, headers=JSON, json={'action': 'resend', 'number': 0}).status_code == 404
    assert 'Eve' not in shop.get(bought, headers=PAGE).text


def test_a_wish_that_comes_twice_is_one_change_and_one_mail(shop, bought, address):
    for _ in range(2):
        assert rename(shop, bought, 'Mona').status_code == 303
        assert shop.post(bought, headers=PAGE, data={'action': 'resend', 'number': 0}).status_code == 303
    wait_for_mails(shop, address, 3)
    ids = [mail['Message-ID'].partition('.')[0].strip('<') for mail in wait_for_mails(shop, address, 3)]
    assert sorted(ids) == ['mail-again', 'mail-renamed', 'mail-tickets']


def test_links_go_to_the_address_alone_and_the_answer_tells_nothing(shop, address):
    paths = [buy(shop, address), buy(shop, address)]
    stranger = f'stranger.{secrets.token_hex(4)}@example.org'
    answers = {}
    for who in (address.upper().replace('EXAMPLE.ORG', 'Example.org'), stranger):
        answer = shop.post('/v1/orders/links', headers=PAGE, data={'email': who, 'locale': 'de'})
        page = shop.get(answer.headers['location'], headers=PAGE)
        answers[who] = (answer.status_code, answer.headers['location'], answer.text, page.text)
        assert shop.post('/v1/orders/links', headers=JSON, json={'email': who}).status_code == 202
    assert len(set(answers.values())) == 1
    [sent] = [mail for mail in wait_for_mails(shop, address, 3) if 'mail-links' in mail['Message-ID']]
    for part in ('plain', 'html'):
        text = html.unescape(sent.get_body([part]).get_content())
        assert all(shop.base_url + path in text for path in paths)
    assert mails_to(shop, stranger) == []
    assert not list(sent.iter_attachments())
    wrong = shop.post('/v1/orders/links', headers=PAGE, data={'email': 'nobody', 'locale': 'ar'})
    assert wrong.status_code == 422 and shop.text('ar', 'errors.bad_email') in wrong.text


def test_an_order_that_is_not_found_leads_to_where_orders_are_found(shop):
    page = shop.get('/v1/orders/0000000000000000?secret=x&locale=fr', headers=PAGE)
    assert page.status_code == 404 and 'href="/v1/orders/links?locale=fr"' in page.text
    form = shop.get('/v1/orders/links?locale=fr', headers=PAGE)
    assert form.status_code == 200 and shop.text('fr', 'links.title') in html.unescape(form.text)


def test_nothing_of_people_is_in_the_log(shop, bought, address):
    start = shop.log.stat().st_size
    rename(shop, bought, 'Secretname')
    shop.post('/v1/orders/links', headers=PAGE, data={'email': address})
    wait_for_mails(shop, address, 3)
    log = shop.log.read_bytes()[start:].decode()
    assert 'mail about a changed name' in log
    for word in ('Secretname', address, bought.partition('secret=')[2], bought.split('/')[3].partition('?')[0]):
        assert word not in log


def test_codes_of_an_earlier_key_are_taken(new_shop, address):
    shop = new_shop().start()
    path = buy(shop, address)
    old = tickets_codes(shop, path)
    def keys(*words):
        return subprocess.run([EXECUTABLES / 'bilten', 'keys', *words, '--root', shop.root], capture_output=True,
                              text=True, check=True).stdout
    assert len(keys().splitlines()) == 1 and 'already' in keys('make')
    keys('rotate')
    assert len(keys().splitlines()) == 2
    shop.restart()
    new = tickets_codes(shop, path)
    assert len(set(old) & set(new)) == 0
    assert scan(shop, old[0])['state'] == 'admitted' and scan(shop, new[0])['state'] == 'used'
    assert scan(shop, new[1])['state'] == 'admitted'
    (shop.data / 'secrets/BILTEN_TICKET_PUBLIC_KEY').write_text(keys().split()[2])
    shop.restart()
    assert scan(shop, old[0])['state'] == 'forged'


def tickets_codes(shop, path):
    import pathlib
    import tempfile
    with tempfile.TemporaryDirectory() as folder:
        return codes_in_pdf(shop, path, pathlib.Path(folder))[0]


@pytest.mark.parametrize('rule, code', (('8000h', 'name_change_closed'), ('never', 'name_not_changeable')))
def test_names_can_be_changed_until_the_organizer_says_and_reminders_be_declined(new_shop, address, rule, code):
    shop = new_shop()
    facts = shop.root / f'content/events/{EVENT}/event.yml'
    facts.write_text(facts.read_text() + f'name_changes: {rule}\nreminder: 1d\n')
    shop.start()
    path = buy(shop, address)
    page = shop.get(path, headers=PAGE).text
    assert 'class="rename"' not in page
    answer = shop.post(path, headers=JSON, json={'action': 'rename', 'ticket': 0, 'revision': 0, 'name': 'Mona'})
    assert (answer.status_code, answer.json()['error']['code']) == (409, code)

    def is_wanted():
        page = shop.get(path, headers=PAGE).text
        assert 'id="reminders"' in page
        return shop.text('en', 'order.reminders.stop') in page

    assert is_wanted()
    # A form, and the ways in which mail programs ask (RFC 8058).
    wishes = ({'data': {'action': 'reminders', 'wanted': 'no'}}, {'data': {'List-Unsubscribe': 'One-Click'}},
              {'files': {'List-Unsubscribe': (None, 'One-Click')}})
    for wish in wishes:
        shop.get(path)
        assert is_wanted()
        assert shop.post(path, headers=PAGE, **wish).status_code == 303
        assert not is_wanted()
        assert shop.post(path, headers=PAGE, data={'action': 'reminders', 'wanted': 'yes'}).status_code == 303


def person(shop, *words, status=0):
    done = subprocess.run([EXECUTABLES / 'bilten', 'person', *words, '--root', shop.root], capture_output=True, text=True)
    assert done.returncode == status, done.stderr
    return done.stdout


def test_a_persons_data_are_given_out_and_erased_and_the_books_still_add_up(new_shop, address):
    shop = new_shop().start()
    path = buy(shop, address)
    other = buy(shop, 'other@example.org')
    rename(shop, path, MIXED)
    wait_for_mails(shop, address, 2)
    data = json.loads(person(shop, 'export', address.upper().replace('EXAMPLE.ORG', 'example.org')))
    [entry] = data['orders']
    assert (entry['name'], entry['email'], entry['total']) == (BUYERS['en'], address, 4800)
    assert [ticket['holder'] for ticket in entry['tickets']] == [BUYERS['en'], MIXED]
    assert len(entry['payments']) == 1 and {mail['state'] for mail in entry['mails']} == {'sent'}
    before = shop.get(f'/v1/events/{EVENT}/availability').json()

    assert 'erased from 0 orders\n1 more waits' in person(shop, 'erase', address)
    assert BUYERS['en'] in html.unescape(shop.get(path, headers=PAGE).text)
    assert person(shop, 'erase', address, '--force') == 'erased from 1 order\n'
    person(shop, 'erase', address, status=1)
    assert json.loads(person(shop, 'export', address))['orders'] == []
    page = html.unescape(shop.get(path, headers=PAGE).text)
    assert BUYERS['en'] not in page and address not in page and MIXED not in page
    assert BUYERS['en'] in html.unescape(shop.get(other, headers=PAGE).text)
    assert shop.get(f'/v1/events/{EVENT}/availability').json() == before
    # The ticket is still one; nobody knows whose.
    verdict = scan(shop, tickets(page)[0][1])
    assert (verdict['state'], verdict['holder']) == ('admitted', '—')
    shop.stop()
    # As docs/operations.md tells; the log would keep it for a while.
    with sqlite3.connect(shop.database) as database:
        database.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    database.close()
    left = shop.database.read_bytes()
    assert address.encode() not in left and MIXED.encode() not in left


def test_an_event_that_is_cancelled_is_told_to_calendars_and_its_names_stay(new_shop, address):
    shop = new_shop().start()
    path = buy(shop, address)
    page, _, query = path.partition('?')

    def entry():
        [found] = icalendar.Calendar.from_ical(shop.get(f'{page}/event.ics?{query}').content).walk('VEVENT')
        assert not found.errors
        return found

    before = entry()
    assert before['STATUS'] == 'CONFIRMED' and 'SEQUENCE' not in before
    facts = shop.root / f'content/events/{EVENT}/event.yml'
    facts.write_text(re.sub('(?m)^status: scheduled', 'status: cancelled', facts.read_text()))
    shop.restart()
    after = entry()
    assert (after['STATUS'], int(after['SEQUENCE']), after['UID']) == ('CANCELLED', 1, before['UID'])
    answer = shop.post(path, headers=JSON, json={'action': 'rename', 'ticket': 0, 'revision': 0, 'name': 'Mona'})
    assert (answer.status_code, answer.json()['error']['code']) == (409, 'name_event_cancelled')


def test_a_code_is_read_where_it_is_two_centimetres_wide_on_a_screen(shop, bought, browser, tmp_path):
    """76 dots on a screen of 96 dots to the inch, in two decoders of others."""
    page = shop.get(bought, headers=PAGE).text
    # Version 5: 37 modules, and four of quiet at each side.
    pictures = re.findall(r'<svg viewBox="0 0 45 45".*?</svg>', page)
    assert len(pictures) == 2
    view = browser.new_page(viewport={'width': 400, 'height': 200})
    for number, svg in enumerate(pictures):
        # With its quiet zone, so that the code itself has 76.
        side = 76 * 45 / 37
        view.set_content(f'<body style="margin:9.4px"><div style="inline-size:{side}px">{svg}</div>')
        picture = tmp_path / f'code-{number}.png'
        view.screenshot(path=picture)
        read = subprocess.run(['zbarimg', '--nodbus', '-q', '--raw', '-Sdisable', '-Sqrcode.enable', picture],
                              capture_output=True, check=True).stdout.decode().strip()
        [found] = zxingcpp.read_barcodes(PIL.Image.open(picture))
        assert read == found.text and len(read) <= 150
        assert scan(shop, read)['state'] == 'admitted'
    view.close()
