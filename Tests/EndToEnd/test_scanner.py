"""The scanner as the staff at a door use it: with a camera and without, with a server and without, in real Chromium."""

import json

import pytest
from axe_playwright_python.sync_playwright import Axe

from scanning import Camera, Codes, Phone, add_device, buy, command, rows
from shop import EVENT, SERIES
from visitor import AXE_RULES, SCREENSHOTS, plain
from waiting import wait_for

MAIN, SIDE = 'Main gate', 'باب الحديقة'


@pytest.fixture
def door(new_shop):
    """A shop of one's own, which may be stopped."""
    return new_shop().start()


@pytest.fixture
def phone(playwright, tmp_path):
    """Makes phones; what their pages throw fails the test."""
    made = []

    def make(shop, **options):
        made.append(Phone(playwright, shop, tmp_path / f'phone-{len(made)}', **options).start())
        return made[-1]

    yield make
    for one in made:
        one.stop()
    complaints = [complaint for one in made for complaint in one.complaints]
    assert not complaints, '\n'.join(complaints)


def check_ins(shop):
    return dict(rows(shop, 'SELECT ticket, gate FROM check_ins'))


def scans(shop):
    return rows(shop, 'SELECT ticket, gate, outcome, is_let_in FROM scans ORDER BY received_at')


def expect_accessible(phone):
    answer = Axe().run(phone.page, options={'runOnly': AXE_RULES, 'resultTypes': ['violations']})
    faults = [f"{fault['id']}: {node['html'][:200]}" for fault in answer.response['violations'] for node in fault['nodes']]
    assert not faults, '\n'.join(faults)


def shoot(phone, name):
    if SCREENSHOTS:
        phone.page.screenshot(path=f'{SCREENSHOTS}/{name}.png')


def test_the_camera_admits_a_ticket_once_and_refuses_a_made_up_one(door, phone, address, tmp_path):
    ticket, other = buy(door, address)
    codes, camera = Codes(door), Camera(tmp_path / 'camera')
    camera.show(codes.code(ticket))
    scanner = phone(door, camera=camera).pair(add_device(door, 'Ana', MAIN, SIDE))
    # The link's secret stays in no history.
    assert scanner.page.url == door.base_url + '/scanner/en'
    scanner.page.locator('[data-start]').click()
    assert scanner.verdict() == 'admitted'
    assert check_ins(door) == {ticket: MAIN}
    # Held up on and on, it is one scan.
    scanner.page.wait_for_timeout(2500)
    assert scanner.page.locator('[data-verdict]').get_attribute('data-shown') == 'admitted'
    assert len(scans(door)) == 1

    scanner.page.locator('[data-stop]').click()
    camera.show(codes.code(other, forged=True))
    scanner.page.locator('[data-start]').click()
    assert scanner.verdict('forged') == 'forged'
    assert check_ins(door) == {ticket: MAIN}

    # Read again after it was out of sight: refused, with when and where.
    scanner.page.locator('[data-stop]').click()
    camera.show(codes.code(ticket))
    scanner.page.locator('[data-start]').click()
    assert scanner.verdict('used') == 'used'
    assert MAIN in scanner.words


@pytest.mark.parametrize('locale', ['en', 'ar'])
def test_every_state_is_told_in_words_and_can_be_used_by_all(door, phone, address, locale):
    ticket, used, renamed, refunded = buy(door, address, 4)
    codes = Codes(door)
    scanner = phone(door, locale=locale).pair(add_device(door, 'Ana', MAIN))
    assert scanner.page.url.endswith(f'/scanner/{locale}')
    html = scanner.page.locator('html')
    assert html.get_attribute('dir') == ('rtl' if locale == 'ar' else 'ltr')
    shoot(scanner, f'scanner-ready-{locale}')
    expect_accessible(scanner)
    assert scanner.type(codes.code(used)) == 'admitted'
    given = {
        'admitted': codes.code(ticket),
        'used': codes.code(used),
        'forged': codes.code(ticket, forged=True),
        'wrong-event': codes.code(ticket, event=SERIES),
        'not-a-ticket': 'https://example.org/',
        'unknown': codes.code('0123456789ABCDEF'),
    }
    for state, code in given.items():
        assert scanner.type(code) == state
        title = plain(scanner.page.locator('[data-verdict] [data-title]').inner_text())
        key = state.replace('-', '_')
        assert title == plain(door.text(locale, f'scan.{key}.title'))
        shoot(scanner, f'scanner-{state}-{locale}')
        expect_accessible(scanner)
    # The server has a key that this phone was not told of: it is asked, and knows better.
    assert scanner.type(codes.code(ticket, key=codes.unknown_key())) == 'forged'


def test_without_a_server_it_loads_admits_and_sends_everything_later(door, phone, address):
    ticket, other = buy(door, address)
    codes = Codes(door)
    scanner = phone(door).pair(add_device(door, 'Ana', MAIN))
    door.stop()
    scanner.page.reload()
    scanner.page.locator('[data-scan]').wait_for()
    assert scanner.type(codes.code(ticket)) == 'unconfirmed'
    shoot(scanner, 'scanner-unconfirmed-en')
    expect_accessible(scanner)
    # It remembers whom it has let in, and what a signature says needs nobody.
    assert scanner.type(codes.code(ticket)) == 'used'
    assert scanner.type(codes.code(other, forged=True)) == 'forged'
    assert scanner.type('0123-4567-89AB-CDEF') == 'unchecked'
    assert scanner.waiting == 3
    # Nothing of that is only in memory.
    scanner.page.reload()
    scanner.page.locator('[data-scan]').wait_for()
    assert scanner.waiting == 3
    assert scanner.type(codes.code(ticket)) == 'used'
    door.start()
    scanner.wait_until_sent()
    assert check_ins(door) == {ticket: MAIN}
    assert sorted(outcome for _, _, outcome, _ in scans(door)) == ['admitted', 'used', 'used']
    # Sent once more, nothing changes: the queue is empty for good.
    scanner.page.reload()
    scanner.page.locator('[data-scan]').wait_for()
    assert scanner.waiting == 0
    assert len(scans(door)) == 3


def test_two_phones_that_admit_one_ticket_without_a_server_make_one_double_entry(door, phone, address):
    ticket, _ = buy(door, address)
    code = Codes(door).code(ticket)
    phones = [phone(door).pair(add_device(door, gate, gate)) for gate in (MAIN, SIDE)]
    door.stop()
    for one in phones:
        assert one.type(code) == 'unconfirmed'
    door.start()
    for one in phones:
        one.wait_until_sent()
    assert check_ins(door) == {ticket: MAIN}
    doubts = [json.loads(line) for line in command(door, 'devices', 'doubts', EVENT, '--json').splitlines()]
    assert [doubt['outcome'] for doubt in doubts] == ['double_entry']
    assert {doubts[0]['gate'], doubts[0]['other_gate']} == {MAIN, SIDE}
    assert doubts[0]['at'] and doubts[0]['other_at']
    log = command(door, 'audit', '--action', 'double_entry')
    assert MAIN in log and SIDE in log


def test_a_phone_that_dies_while_it_sends_loses_nothing_and_doubles_nothing(door, phone, address):
    ticket, _ = buy(door, address)
    code = Codes(door).code(ticket)
    scanner = phone(door).pair(add_device(door, 'Ana', MAIN))
    # The server hears of the scan, and the phone never of the answer.
    held = []
    scanner.page.route('**/v1/orders/validate', lambda route: (route.fetch(), held.append(route)))
    assert scanner.type(code) == 'unconfirmed'
    wait_for('the request', 10, lambda: held)
    scanner.kill()
    assert [row[0] for row in rows(door, 'SELECT ticket FROM check_ins')] == [ticket]
    scanner.start()
    scanner.page.goto('/scanner/en')
    scanner.page.locator('[data-scan]').wait_for()
    scanner.wait_until_sent()
    assert scans(door) == [(ticket, MAIN, 'admitted', 1)]
    assert command(door, 'devices', 'doubts', EVENT) == ''


def test_a_revoked_phone_forgets_all_and_is_refused(door, phone, address):
    ticket, _ = buy(door, address)
    device = add_device(door, 'Ana', MAIN)
    scanner = phone(door).pair(device)
    # The link works once.
    again = door.post('/v1/scanner/pair', json={'code': device['code']}, headers={'Accept': 'application/json'})
    assert again.status_code == 404 and again.json()['error']['code'] == 'pairing_unknown'
    token = scanner.page.evaluate('''() => new Promise(resolve => {
      const opening = indexedDB.open("scanner");
      opening.onsuccess = () => {
        const asking = opening.result.transaction("settings").objectStore("settings").get("device");
        asking.onsuccess = () => resolve(asking.result.token);
      };
    })''')
    assert door.get('/v1/scanner/state', headers={'Authorization': f'Bearer {token}'}).status_code == 200
    assert token not in ''.join(map(str, rows(door, 'SELECT * FROM devices')))
    command(door, 'devices', 'revoke', device['id'])
    scanner.page.locator('#code').fill(Codes(door).code(ticket))
    scanner.page.locator('#code').press('Enter')
    scanner.page.locator('[data-setup]').wait_for()
    assert door.text('en', 'errors.device_revoked') in scanner.page.locator('[data-setup-note]').inner_text()
    assert check_ins(door) == {}
    left = scanner.page.evaluate('''() => new Promise(resolve => {
      const opening = indexedDB.open("scanner");
      opening.onsuccess = () => {
        const asking = opening.result.transaction("settings").objectStore("settings").getAllKeys();
        asking.onsuccess = () => resolve(asking.result);
      };
    })''')
    assert left == []
    refused = door.get('/v1/scanner/state', headers={'Authorization': f'Bearer {token}', 'Accept': 'application/json'})
    assert refused.status_code == 401 and refused.json()['error']['code'] == 'device_revoked'
    unknown = door.get('/v1/scanner/state', headers={'Authorization': 'Bearer nobody', 'Accept': 'application/json'})
    assert unknown.status_code == 401 and unknown.json()['error']['code'] == 'device_unknown'


def test_it_can_be_used_with_the_keyboard_alone(door, phone, address):
    ticket, _ = buy(door, address)
    scanner = phone(door)
    scanner.page.goto('/scanner/en')
    code = add_device(door, 'Ana', MAIN)['code']
    for selector, text in (('#pair-code', code), ('#code', Codes(door).code(ticket))):
        scanner.page.locator(selector).wait_for()
        for _ in range(30):
            if scanner.page.locator(f'{selector}:focus').count():
                break
            scanner.page.keyboard.press('Tab')
        assert scanner.page.locator(f'{selector}:focus').count() == 1
        scanner.page.keyboard.insert_text(text)
        scanner.page.keyboard.press('Enter')
    assert scanner.verdict() == 'admitted'
