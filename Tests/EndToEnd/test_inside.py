"""What operators see: metrics that Prometheus can read, readiness, and a log that gives nobody away."""

import json
import re
import secrets

import pytest
import requests
from prometheus_client.parser import text_string_to_metric_families

from buying import BUYERS, order, pay_in_sandbox
from mails import wait_for_mail
from shop import free_port


@pytest.fixture
def watched_shop(new_shop):
    port = free_port()
    shop = new_shop(settings={'BILTEN_STATUS_PORT': str(port)}).start()
    shop.status_url = f'http://127.0.0.1:{port}'
    return shop


def families(shop):
    answer = requests.get(shop.status_url + '/metrics', timeout=10)
    assert answer.status_code == 200
    return {family.name: family for family in text_string_to_metric_families(answer.text)}


def test_prometheus_reads_the_metrics(watched_shop, address):
    shop = watched_shop
    placed = order(shop, 'en', address)
    pay_in_sandbox(shop, placed)
    for _ in range(3):
        assert shop.get('/en/').status_code == 200
    assert shop.get('/nothing').status_code == 404
    found = families(shop)
    assert {'bilten_build_info', 'bilten_http_requests', 'bilten_function_workers', 'bilten_function_starts',
            'process_resident_memory_bytes'} <= set(found)
    for family in found.values():
        assert family.documentation and family.type in ('counter', 'gauge', 'histogram'), family.name

    def sample(name, **labels):
        family = found[name.removesuffix('_total').removesuffix('_count').removesuffix('_bucket')]
        return sum(s.value for s in family.samples if s.name == name and labels.items() <= s.labels.items())

    assert sample('bilten_http_requests_total', route='/v1/orders', method='POST', status='2xx') == 1
    assert sample('bilten_http_requests_total', route='files', status='2xx') >= 3
    assert sample('bilten_http_requests_total', route='none', status='4xx') >= 1
    # A histogram's buckets grow, and the last one holds all.
    durations = found['bilten_http_request_duration_seconds']
    routes = {s.labels['route'] for s in durations.samples}
    assert '/v1/orders' in routes
    for route in routes:
        buckets = [s.value for s in durations.samples if s.name.endswith('_bucket') and s.labels['route'] == route]
        assert buckets == sorted(buckets)
        assert buckets[-1] == sample('bilten_http_request_duration_seconds_count', route=route)
    before = sum(len(family.samples) for family in found.values())
    for number in range(50):
        shop.get(f'/made-up/{number}')
        shop.request(f'MADEUP{number}', '/en/')
    found = families(shop)
    after = sum(len(family.samples) for family in found.values())
    assert after - before <= 5, 'what a client makes up becomes a series'


def test_the_log_of_a_whole_sale_gives_nobody_away(watched_shop, address):
    shop = watched_shop
    request_id = 'sale-' + secrets.token_hex(8)
    placed = order(shop, 'en', address)
    pay_in_sandbox(shop, placed)
    mail = wait_for_mail(shop, address)
    page = placed['url'].removeprefix(shop.base_url)
    assert shop.get(page, headers={'X-Request-Id': request_id}).status_code == 200
    tickets = shop.get(page, headers={'Accept': 'text/html'}).text
    code = re.search(r'class="ticket-code".*?class="code"[^>]*>([^<]+)<', tickets, re.S)[1]
    for _ in range(2):
        answer = shop.post(
            '/v1/orders/validate', json={'code': code, 'gate': 'North'},
            headers={'Authorization': f'Bearer {shop.gate_key}'})
        assert answer.status_code in (200, 409), answer.text
    shop.post('/v1/orders/validate', json={'code': 'nonsense', 'gate': 'North'}, headers={'Authorization': 'Bearer no'})
    shop.get(f'/v1/orders/{placed["id"]}?secret=wrong')
    log = shop.log.read_text()
    secret = re.search(r'secret=([^&]+)', placed['url'])[1]
    private = {
        'name': BUYERS['en'], 'first name': 'Zoë', 'mail address': address, 'mailbox': address.split('@')[0],
        'secret of the order': secret, 'id of the order': placed['id'], 'ticket': code, 'gate key': shop.gate_key,
        'address': '127.0.0.1', 'IPv6 address': '::1', 'subject': str(mail['Subject']), 'browser': 'python-requests',
    }
    assert [what for what, text in private.items() if text in log] == []
    lines = [json.loads(line) for line in log.splitlines()]
    for line in lines:
        assert {'time', 'level', 'message'} <= line.keys()
        if line['message'] == 'request':
            assert {'method', 'place', 'status', 'microseconds', 'request_id'} <= line.keys()
    named = [line for line in lines if line.get('request_id') == request_id]
    assert [line['place'] for line in named if line['message'] == 'request'] == ['GET /v1/orders/{id}']


def test_the_log_can_be_quieter(new_shop):
    shop = new_shop(settings={'BILTEN_LOG_LEVEL': 'warning', 'BILTEN_STOR': 'x'}).start()
    assert shop.get('/en/').status_code == 200
    lines = shop.log_lines()
    assert all(line['level'] in ('warning', 'error') for line in lines)
    assert any('did you mean `BILTEN_STORE`' in line['message'] for line in lines)


def test_the_process_is_well_and_the_site_does_not_tell(watched_shop):
    assert requests.get(watched_shop.status_url + '/healthz', timeout=10).json() == {'ok': True}
    ready = requests.get(watched_shop.status_url + '/readyz', timeout=20)
    assert ready.json()['draining'] is False
    assert ready.json()['ready'] == (ready.status_code == 200) == all(check['ok'] for check in ready.json()['checks'])
    for path in ('/healthz', '/readyz', '/metrics'):
        assert watched_shop.get(path).status_code == 404
