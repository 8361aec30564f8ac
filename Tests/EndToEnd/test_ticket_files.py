"""The tickets as PDF and the event for calendars: on the order's page, by HTTP, and in the mail."""

import email.utils
import re
import subprocess
import urllib.parse

import icalendar
import pytest

from buying import BUYERS, order, pay_in_sandbox
from mails import wait_for_mail
from shop import EVENT
from waiting import wait_for

LOCALES = ('en', 'ar', 'de', 'es', 'fr', 'it')
PAGE = {'Accept': 'text/html'}


def path_of(shop, placed):
    return placed['url'].removeprefix(shop.base_url)


def beside(path, name):
    page, _, query = path.partition('?')
    return f'{page}/{name}?{query}'


@pytest.fixture(scope='module')
def paid(shop):
    """The path of a paid order's page, by language."""
    paths = {}
    for locale in ('en', 'ar'):
        placed = order(shop, locale, f'files.{locale}@example.org')
        pay_in_sandbox(shop, placed)
        path = path_of(shop, placed)
        wait_for('the tickets', 30, lambda: 'data-order="paid"' in shop.get(path, headers=PAGE).text)
        paths[locale] = path
    return paths


def run(*command, data=None):
    done = subprocess.run(command, input=data, capture_output=True, check=True, timeout=60)
    assert done.stderr == b'', done.stderr
    return done.stdout


def plain(text):
    return re.sub('[\u200e\u200f\u202a-\u202e\u2066-\u2069]', '', text)


def is_turned_around(words):
    """poppler puts letters together by their places, and so confuses a lam with the alef in it, a letter with its vowel."""
    return re.search('ل[اأإآ]|[\u064b-\u0652]', words)


def file_name(answer):
    """As a browser reads it."""
    return email.utils.collapse_rfc2231_value(email.message_from_string(
        f'Content-Disposition: {answer.headers["content-disposition"]}\n\n').get_filename())


@pytest.mark.parametrize('locale', LOCALES)
def test_the_orders_page_links_both_in_its_language(shop, paid, locale):
    path = f'{paid["en"]}&locale={locale}'
    page = shop.get(path, headers=PAGE).text
    for name, kind, words in (('tickets.pdf', 'application/pdf', 'order.pdf'),
                              ('event.ics', 'text/calendar', 'event.calendar_add')):
        link = re.search(rf'<a class="[a-z]+" href="([^"]+)" type="{kind}">([^<]+)</a>', page)
        assert link and link[1].replace('&amp;', '&') == beside(path, name)
        assert link[2] == shop.text(locale, words)
        answer = shop.get(beside(path, name), headers=PAGE)
        assert (answer.status_code, answer.headers['content-type'].split(';')[0]) == (200, kind)
        assert answer.headers['content-language'] == locale
        assert answer.headers['cache-control'] == 'no-store' and answer.headers['referrer-policy'] == 'no-referrer'
        title = shop.event(locale)['title']
        assert file_name(answer) == (f'{title}.ics' if name == 'event.ics' else
                                     shop.text(locale, 'ticket.file', event=title) + '.pdf')


@pytest.mark.parametrize('locale', ('en', 'ar'))
def test_each_page_holds_a_ticket_whose_code_is_that_of_the_orders_page(shop, paid, locale, tmp_path):
    path = paid[locale]
    (tmp_path / 'tickets.pdf').write_bytes(shop.get(beside(path, 'tickets.pdf')).content)
    facts = run('pdfinfo', tmp_path / 'tickets.pdf').decode()
    assert re.search(r'^Pages: +2$', facts, re.M)
    assert re.search(r'^Title: +(.*)$', facts, re.M)[1] == shop.text(
        locale, 'ticket.file', event=shop.event(locale)['title'])
    text = plain(run('pdftotext', '-enc', 'UTF-8', tmp_path / 'tickets.pdf', '-').decode())
    event = shop.event(locale)
    wanted = [event['title'], BUYERS[locale], event['ticketNames']['standing'], event['venueName'], event['address'],
              event['organizerName']]
    found = [words for words in wanted if plain(words) in text]
    assert [words for words in wanted if words not in found and not is_turned_around(words)] == [], text
    assert {event['title'], BUYERS[locale]} <= set(found)
    page = shop.get(path, headers=PAGE).text
    typed = set(re.findall(r'<bdi class="code" dir="ltr">((?:\w{4}-){3}\w{4})</bdi>', page))
    assert len(typed) == 2 and all(code in text for code in typed)
    run('pdftoppm', '-r', '96', '-gray', tmp_path / 'tickets.pdf', tmp_path / 'page')
    pictures = sorted(tmp_path.glob('page*.pgm'))
    codes = run('zbarimg', '--nodbus', '-q', '--raw', '-Sdisable', '-Sqrcode.enable', *pictures).decode().split()
    assert len(set(codes)) == 2
    for code in codes:
        answer = shop.post('/v1/orders/validate',
                           headers={'Authorization': f'Bearer {shop.gate_key}', 'Accept': 'application/json'},
                           json={'code': code, 'gate': 'Main'})
        assert answer.status_code == 200, answer.text
        assert answer.json()['state'] == 'admitted' and answer.json()['code'] in typed, answer.text


def test_the_same_order_is_the_same_bytes_also_of_another_process(new_shop):
    shop = new_shop().start()
    placed = order(shop, 'ar', 'same@example.org')
    pay_in_sandbox(shop, placed)
    path = beside(path_of(shop, placed), 'tickets.pdf')
    wait_for('the tickets', 30, lambda: shop.get(path).status_code == 200)
    first = shop.get(path).content
    assert first.startswith(b'%PDF-') and shop.get(path).content == first
    shop.restart()
    assert shop.get(path).content == first


@pytest.mark.parametrize('locale', ('en', 'ar'))
def test_calendars_read_the_event(shop, paid, locale):
    data = shop.get(beside(paid[locale], 'event.ics')).content
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar['METHOD'] == 'PUBLISH'
    [entry] = calendar.walk('VEVENT')
    assert not entry.errors
    texts, facts = shop.event(locale), shop.catalog_event()
    assert str(entry['SUMMARY']) == texts['title']
    assert str(entry['URL']) == shop.base_url + texts['path']
    assert int(entry.decoded('DTSTART').timestamp() * 1000) == facts['startsAt']
    assert int(entry.decoded('DTEND').timestamp() * 1000) == facts['endsAt']
    assert str(entry['DTSTART'].params['TZID']) == facts['timeZone']
    for part in (texts['venueName'], texts['address'], texts['city']):
        assert part in str(entry['LOCATION'])
    # Whoever sees the calendar must not see the tickets.
    secret = urllib.parse.parse_qs(paid[locale].partition('?')[2])['secret'][0]
    assert secret.encode() not in data.replace(b'\r\n ', b'')
    # The site's own entry is the same one, so that no calendar shows the event twice.
    own = icalendar.Calendar.from_ical(shop.get(f'/{locale}/events/{EVENT}.ics').content)
    assert str(own.walk('VEVENT')[0]['UID']) == str(entry['UID'])


@pytest.mark.parametrize('locale', LOCALES)
@pytest.mark.parametrize('name', ('tickets.pdf', 'event.ics'))
def test_an_order_that_is_not_paid_has_no_files(shop, locale, name):
    path = beside(path_of(shop, order(shop, 'en', 'unpaid@example.org')), name) + f'&locale={locale}'
    answer = shop.get(path, headers={'Accept': 'application/json'})
    assert answer.status_code == 409
    assert answer.json()['error']['code'] == 'tickets_not_ready'
    assert answer.json()['error']['message'] == shop.text(locale, 'errors.tickets_not_ready')
    page = shop.get(path, headers=PAGE)
    assert page.status_code == 409 and shop.text(locale, 'errors.tickets_not_ready') in page.text
    assert f'lang="{locale}"' in page.text


@pytest.mark.parametrize('query', ('', '?', '?secret=', '?secret=%00', '?secret=%FF', '?secret=0000000000000000000000000A',
                                   '?secret=' + 'A' * 3000, '?secret=../..', '?locale=en'))
@pytest.mark.parametrize('name', ('tickets.pdf', 'event.ics'))
def test_without_the_secret_there_is_nothing(shop, paid, query, name):
    path = paid['en'].partition('?')[0]
    own = shop.get(f'{path}{query}', headers={'Accept': 'application/json'})
    answer = shop.get(f'{path}/{name}{query}', headers={'Accept': 'application/json'})
    assert (answer.status_code, answer.json()) == (own.status_code, own.json())
    assert answer.status_code == 404
    unknown = shop.get(f'/v1/orders/{"0" * 16}/{name}{query}', headers={'Accept': 'application/json'})
    assert (unknown.status_code, unknown.json()) == (404, own.json())


def test_one_orders_secret_opens_no_other(shop, paid):
    path, query = paid['en'].partition('?')[0], paid['ar'].partition('?')[2]
    assert shop.get(f'{path}/tickets.pdf?{query}').status_code == 404


@pytest.mark.parametrize('locale', ('en', 'ar'))
def test_the_mail_brings_both(shop, locale, address):
    placed = order(shop, locale, address)
    pay_in_sandbox(shop, placed)
    mail = wait_for_mail(shop, address)
    assert mail.get_content_type() == 'multipart/mixed'
    texts = [part for part in mail.walk() if part.get_content_maintype() == 'text' and not part.get_filename()]
    assert all(shop.text(locale, 'mail.tickets.attached') in part.get_content() for part in texts) and len(texts) == 2
    title = shop.event(locale)['title']
    pdf, calendar = list(mail.iter_attachments())
    assert (pdf.get_content_type(), pdf.get_filename()) == (
        'application/pdf', shop.text(locale, 'ticket.file', event=title) + '.pdf')
    assert (calendar.get_content_type(), calendar.get_filename()) == ('text/calendar', f'{title}.ics')
    assert calendar.get_param('method') == 'PUBLISH'
    path = path_of(shop, placed)
    assert pdf.get_payload(decode=True) == shop.get(beside(path, 'tickets.pdf')).content
    assert calendar.get_payload(decode=True) == shop.get(beside(path, 'event.ics')).content
