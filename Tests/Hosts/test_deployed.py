"""What deploy/ describes, started: the units' command lines in clean folders, nginx and lighttpd before them, and a sale
from the order to the gate through all of it."""

import json
import os
import re
import secrets
import shutil
import sqlite3
import subprocess
import types

import pytest
import requests

import hosts
from hosts import DEPLOY, EXECUTABLES, REPOSITORY, Server, Workers, environment, free_port, rendered
from payment_peer import PaymentPeer
from shop import EVENT, Shop
from units import Unit
from waiting import wait_for

FUNCTIONS = ('availability', 'documents', 'orders', 'validate', 'webhook')


@pytest.fixture(scope='module')
def shop_site(tmp_path_factory):
    """The example site with an event that can be bought, built as one would before copying it to a server."""
    root = tmp_path_factory.mktemp('deployed') / 'site'
    # Only its folder: it is never started.
    Shop(root)
    subprocess.run(
        [EXECUTABLES / 'bilten', 'build', '--root', root, '--base-url', 'https://tickets.example', '--compress'],
        check=True, capture_output=True, timeout=120, env=environment(HOME=root))
    return types.SimpleNamespace(root=root, public=root / 'public')


@pytest.fixture(scope='module')
def peer():
    peer = PaymentPeer().start()
    yield peer
    peer.stop()


class Machine:
    """The folders of a machine with Bilten on it, and its secrets."""

    def __init__(self, folder, site, peer):
        self.folder, self.site, self.peer = folder, site, peer
        self.data, self.etc, self.credentials = folder / 'data', folder / 'etc', folder / 'credentials'
        for place in (self.data, self.etc / 'secrets', self.credentials, folder / 'sockets'):
            place.mkdir(parents=True)
        key, public = key_pair(folder)
        self.gate_key = 'ABCD-EFGH-JKLM'
        self.webhook_secret = 'whsec_' + secrets.token_hex(16)
        for name, value in {
            'BILTEN_TICKET_KEY': key, 'BILTEN_TICKET_PUBLIC_KEY': public, 'BILTEN_LINK_KEY': secrets.token_hex(32),
            'BILTEN_GATE_KEY': self.gate_key, 'STRIPE_SECRET_KEY': 'sk_test_' + secrets.token_hex(12),
            'STRIPE_WEBHOOK_SECRET': self.webhook_secret, 'BILTEN_SMTP_PASSWORD': 'unused',
        }.items():
            file = self.etc / 'secrets' / name
            file.write_text(value + '\n')
            file.chmod(0o600)
        self.places = {
            '%d': self.credentials, '/etc/bilten': self.etc, '/usr/local/lib/bilten': EXECUTABLES,
            '/var/lib/bilten': self.data, '/srv/bilten': site.root, 'https://api.stripe.com': peer.base_url,
            'smtp://tickets%40tickets.example@mail.example:587': f'folder:{self.data}/mail',
        }

    def unit(self, name, instance=''):
        return Unit(name, instance, self.places)

    def run_outbox(self, base):
        """One tick of the timer, with the web server at `base` in the place of the name that leads to it."""
        unit = self.unit('bilten-outbox.service')
        done = subprocess.run(
            unit.command(), env=environment(**{**unit.environment(), 'BILTEN_INTERNAL_URL': base}), cwd='/', stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stdout + done.stderr

    def sell(self, base, gate_key=None):
        """From the order to the gate, through the web server at `base`."""
        gate_key = gate_key or self.gate_key
        http = requests.Session()
        http.trust_env = False
        left = http.get(f'{base}/v1/events/{EVENT}/availability', timeout=30)
        assert left.status_code == 200, left.text
        self.peer.send_webhooks_to(f'{base}/v1/webhooks/stripe', self.webhook_secret)
        placed = http.post(
            f'{base}/v1/orders', timeout=30, headers={'Idempotency-Key': secrets.token_hex(16), 'Accept': 'application/json'},
            json={'event': EVENT, 'locale': 'de', 'buyer': {'name': 'Ana', 'email': 'ana@example.org'},
                  'tickets': [{'type': 'standing', 'quantity': 2}]})
        assert placed.status_code == 201, placed.text
        order = placed.json()['order']
        assert order['pay_url'].startswith(self.peer.base_url), order
        self.peer.pay(order['pay_url'].rsplit('/', 1)[1])
        wait_for('the webhook', 30, lambda: self.query("SELECT count(*) FROM tickets")[0][0] == 2)
        self.run_outbox(base)
        # Where a runner has an outbox of its own, that one may have been faster, and be drawing the tickets.
        [mail] = wait_for('the mail', 60, lambda: list((self.data / 'mail').glob('*.eml')))
        text = mail.read_text(errors='replace')
        assert 'ana@example.org' in text and 'application/pdf' in text and 'text/calendar' in text
        ticket = self.query('SELECT id FROM tickets ORDER BY id LIMIT 1')[0][0]
        answers = [http.post(
            f'{base}/v1/orders/validate', timeout=30, headers={'Authorization': f'Bearer {gate_key}'},
            json={'code': ticket, 'gate': 'North', 'locale': 'de'}) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [200, 409], [answer.text for answer in answers]
        assert order['url'].startswith('https://tickets.example/')
        page = http.get(order['url'].replace('https://tickets.example', base), headers={'Accept': 'text/html'}, timeout=30)
        assert page.status_code == 200 and 'lang="de"' in page.text

    def query(self, sql):
        with sqlite3.connect(f'file:{self.data}/bilten.sqlite?mode=ro', uri=True) as database:
            return database.execute(sql).fetchall()


def key_pair(folder):
    """An Ed25519 key as Bilten keeps it: seed and public key in hexadecimal."""
    pem = folder / 'key.pem'
    subprocess.run(['openssl', 'genpkey', '-algorithm', 'ed25519', '-out', pem], check=True)
    private, public = (
        subprocess.run(['openssl', 'pkey', '-in', pem, '-outform', 'DER', *more], check=True, capture_output=True).stdout
        for more in ([], ['-pubout']))
    return private[-32:].hex(), public[-32:].hex()


# MARK: nginx

class DeployedNginx(hosts.Nginx):
    """nginx with the product's functions, each started by its unit's command line."""

    def __init__(self, site, machine):
        super().__init__(site)
        self.machine = machine
        self.tls_port = free_port()

    def launch(self):
        for function in FUNCTIONS:
            unit = self.machine.unit('bilten-function@.service', function)
            assert unit.all('StandardInput') == ['socket']
            [command] = unit.command()
            self.add(Workers(command, self.folder / f'{function}.sock', self.folder, 1, unit.environment()))
        super().launch()

    def places(self):
        return {'/run/bilten/': f'{self.folder}/'}


@pytest.fixture(scope='module')
def machine(tmp_path_factory, shop_site, peer):
    return Machine(tmp_path_factory.mktemp('machine'), shop_site, peer)


@pytest.fixture(scope='module')
def nginx(shop_site, machine):
    host = DeployedNginx(shop_site, machine).start()
    yield types.SimpleNamespace(base=f'http://127.0.0.1:{host.port}', host=host)
    host.stop()


def get(base, path, **headers):
    return requests.get(
        base + path, headers={name.replace('_', '-'): value for name, value in headers.items()}, allow_redirects=False,
        timeout=30)


def test_a_sale_through_nginx_and_the_units(nginx, machine):
    machine.sell(nginx.base)


def test_nginx_serves_pages(nginx):
    page = get(nginx.base, f'/de/events/{EVENT}')
    assert page.status_code == 200 and 'lang="de"' in page.text
    assert page.headers['Content-Type'] == 'text/html; charset=utf-8'
    assert page.headers['Cache-Control'] == 'no-cache'
    assert get(nginx.base, '/de/').status_code == 200
    assert get(nginx.base, f'/de/events/{EVENT}', If_None_Match=page.headers['ETag']).status_code == 304
    slash = get(nginx.base, f'/de/events/{EVENT}/?a=b')
    assert (slash.status_code, slash.headers['Location']) == (308, f'/de/events/{EVENT}?a=b')
    assert requests.post(nginx.base + '/de/', timeout=30).status_code == 405


def test_nginx_sends_what_was_compressed(nginx, shop_site):
    answer = requests.get(nginx.base + '/de/', headers={'Accept-Encoding': 'gzip'}, stream=True, timeout=30)
    assert answer.headers['Content-Encoding'] == 'gzip'
    assert answer.raw.read() == (shop_site.public / 'de/index.html.gz').read_bytes()


def test_nginx_lets_assets_be_kept(nginx, shop_site):
    asset = next(path for path in (shop_site.public / 'assets').iterdir() if re.search(r'\.[0-9a-f]{10}\.css$', path.name))
    answer = get(nginx.base, f'/assets/{asset.name}')
    assert answer.headers['Cache-Control'] == 'public, max-age=31536000, immutable'
    assert answer.headers['Content-Type'] == 'text/css; charset=utf-8'


def test_nginx_leads_home_in_the_visitor_s_language(nginx):
    for asked, place in (('ar-EG,en;q=0.5', '/ar/'), ('DE', '/de/')):
        answer = get(nginx.base, '/', Accept_Language=asked)
        assert (answer.status_code, answer.headers['Location'], answer.headers['Vary']) == (302, place, 'Accept-Language')
    assert get(nginx.base, '/', Accept_Language='ja').status_code == 200


def test_nginx_tells_of_errors_in_the_page_s_language(nginx):
    for path in ('/fr/nowhere', '/fr/.git/config'):
        page = get(nginx.base, path, Accept='text/html')
        assert page.status_code == 404 and 'lang="fr"' in page.text, path
    told = get(nginx.base, '/fr/nowhere', Accept='application/json')
    assert (told.status_code, told.json()['error']['code']) == (404, 'not_found')
    assert get(nginx.base, '/internal/schedule/outbox').status_code == 404
    assert get(nginx.base, '/bilten-error/unavailable').status_code == 404
    too_long = requests.post(nginx.base + '/v1/orders', data=b'x' * 100_000, timeout=30)
    assert too_long.status_code == 413


def test_nginx_tells_of_a_function_that_is_gone(nginx):
    """The sandbox's page has no worker here."""
    page = get(nginx.base, '/v1/sandbox-pay/some-id', Accept='text/html', Referer='https://tickets.example/it/events')
    assert page.status_code == 502 and 'lang="it"' in page.text
    told = get(nginx.base, '/v1/sandbox-pay/some-id')
    assert (told.status_code, told.json()['error']['code']) == (502, 'unavailable')


def test_nginx_limits_what_one_visitor_calls(shop_site, machine):
    """With the limits that stand in deploy/."""
    host = DeployedNginx(shop_site, machine)
    host.burst = None
    host.start()
    try:
        with requests.Session() as session:
            answers = [session.get(f'http://127.0.0.1:{host.port}/v1/events/{EVENT}/availability', timeout=30)
                       for _ in range(150)]
        codes = {answer.status_code for answer in answers}
        assert codes == {200, 429}
        page = session.get(f'http://127.0.0.1:{host.port}/en/', timeout=30)
        assert page.status_code == 200
    finally:
        host.stop()


def test_nginx_speaks_tls_and_leads_there(shop_site, machine):
    host = DeployedNginx(shop_site, machine)
    plain, host.listen = host.port, {
        'listen 443 ssl http2;': f'listen 127.0.0.1:{host.tls_port} ssl http2;',
        'listen 80;': f'listen 127.0.0.1:{host.port};',
    }
    host.start()
    try:
        answer = get(f'http://127.0.0.1:{plain}', '/en/?a=b')
        assert (answer.status_code, answer.headers['Location']) == (308, 'https://tickets.example/en/?a=b')
        done = subprocess.run(
            ['curl', '--silent', '--http2', '--dump-header', '-', '--output', '/dev/null', '--cacert', host.folder / 'fullchain.pem',
             '--resolve', f'tickets.example:{host.tls_port}:127.0.0.1', f'https://tickets.example:{host.tls_port}/en/'],
            capture_output=True, text=True, timeout=30)
        assert done.stdout.startswith('HTTP/2 200'), done.stdout + done.stderr
        assert 'strict-transport-security: max-age=31536000' in done.stdout.lower()
        old = subprocess.run(
            ['curl', '--silent', '--tls-max', '1.1', '--insecure', f'https://127.0.0.1:{host.tls_port}/en/'],
            capture_output=True, timeout=30)
        assert old.returncode == 35
    finally:
        host.stop()


# MARK: The runner as a service

@pytest.fixture(scope='module')
def service(tmp_path_factory, shop_site, peer):
    """bilten.service with what goes live, in a clean folder."""
    folder = tmp_path_factory.mktemp('service')
    machine = Machine(folder, shop_site, peer)
    port, status = free_port(), free_port()
    machine.places |= {
        '/usr/local/bin/bilten': EXECUTABLES / 'bilten', '/usr/local/share/bilten': REPOSITORY,
        '--port 8080': f'--port {port}', '--status-port 9180': f'--status-port {status}',
    }
    unit = machine.unit('bilten.service')
    server = Server(unit.command(), folder, 'bilten', env=environment(
        HOME=folder, BILTEN_STRIPE_API=peer.base_url, **unit.environment()))
    try:
        base = f'http://127.0.0.1:{port}'
        server.wait_until('bilten.service', lambda: answers(base + '/en/'))
        yield types.SimpleNamespace(base=base, port=port, status=f'http://127.0.0.1:{status}', machine=machine)
    finally:
        code = server.stop()
    assert code == 0


def answers(address):
    try:
        return requests.get(address, timeout=5).status_code == 200
    except requests.RequestException:
        return False


def test_the_service_is_alive_and_ready(service):
    assert get(service.status, '/healthz').status_code == 200
    ready = get(service.status, '/readyz')
    assert ready.status_code == 200, ready.text
    assert 'bilten_' in get(service.status, '/metrics').text


@pytest.fixture(scope='module')
def proxy(tmp_path_factory, service):
    """nginx as a plain proxy before the service."""
    folder = tmp_path_factory.mktemp('proxy')
    host = types.SimpleNamespace(folder=folder, parts=[], address=('127.0.0.1', free_port()))
    host.add = lambda part: host.parts.append(part) or part
    hosts.make_certificate(folder)
    (folder / 'bilten.conf').write_text(rendered(DEPLOY / 'nginx/bilten-proxy.conf', {
        'listen 80;': f'listen 127.0.0.1:{free_port()};',
        'listen 443 ssl http2;': f'listen 127.0.0.1:{host.address[1]};',
        '/etc/ssl/bilten': folder,
        '/var/log/nginx/bilten.log': folder / 'access.log',
        'server 127.0.0.1:8080;': f'server 127.0.0.1:{service.port};',
    }))
    hosts.start_nginx(host, 'bilten.conf')
    base = f'http://127.0.0.1:{host.address[1]}'
    host.parts[0].wait_until('nginx', lambda: answers(base + '/en/'))
    yield types.SimpleNamespace(base=base)
    host.parts[0].stop()


def test_a_sale_through_a_proxy_and_the_runner(proxy, service):
    """The runner's schedule sends the mail, or the outbox does that is called here: it is one mail."""
    made = service.machine.data / 'secrets/BILTEN_GATE_KEY'
    service.machine.sell(proxy.base, made.read_text().strip())


def test_nginx_gives_pages_the_same_headers_as_the_runner(nginx, service):
    """What browsers may do does not depend on who serves the page."""
    own = ('date', 'server', 'etag', 'last-modified', 'content-length', 'x-request-id', 'connection', 'accept-ranges',
           'transfer-encoding', 'vary', 'keep-alive')
    def shown(base, path):
        return {name.lower(): value for name, value in get(base, path, Accept_Encoding='identity').headers.items()
                if name.lower() not in own}
    for path in ('/en/', f'/en/events/{EVENT}', '/robots.txt', '/en/nowhere', f'/v1/events/{EVENT}/availability'):
        runner, other = shown(service.base, path), shown(nginx.base, path)
        # The payment provider of the tests is not Stripe.
        policies = [answer.pop('content-security-policy', '') for answer in (runner, other)]
        assert other == runner, path
        bare = [sorted(part for part in policy.split('; ') if not part.startswith('form-action')) for policy in policies]
        assert bare[0] == bare[1]


# MARK: The container

def test_the_container_s_command_serves_and_is_healthy(tmp_path, shop_site):
    """Its entry point, user data and health check in a clean folder that stands for the image."""
    from test_units import instructions
    found = dict(instructions()[-12:])
    port, status = free_port(), free_port()
    # It is built for another address.
    root = tmp_path / 'site'
    for name in ('content', 'templates'):
        shutil.copytree(shop_site.root / name, root / name)
    image = {'/usr/local/lib/bilten': EXECUTABLES, '/usr/local/share/bilten': REPOSITORY, '/site': root,
             '/data': tmp_path / 'data'}
    command = json.loads(found['ENTRYPOINT'])
    for old, new in image.items():
        command = [str(new) + word[len(old):] if word == old or word.startswith(old + '/') else word for word in command]
    command[command.index('--status-port') + 1] = str(status)
    command[command.index('--host') + 1] = '127.0.0.1'
    server = Server([*command, '--port', str(port)], tmp_path, 'container')
    check = json.loads(re.search(r'CMD (\[.*\])', found['HEALTHCHECK'])[1])
    check = [word.replace('127.0.0.1:9180', f'127.0.0.1:{status}') for word in check]
    try:
        server.wait_until('the container', lambda: subprocess.run(check, capture_output=True).returncode == 0)
        assert answers(f'http://127.0.0.1:{port}/en/')
    finally:
        assert server.stop() == 0


# MARK: lighttpd

@pytest.mark.parametrize('functions', ['bilten-workers.conf', 'bilten-cgi.conf'])
def test_a_sale_through_lighttpd(tmp_path, shop_site, peer, functions):
    machine = Machine(tmp_path / 'machine', shop_site, peer)
    folder = tmp_path / 'lighttpd'
    shutil.copytree(DEPLOY / 'lighttpd', folder)
    sockets = hosts.tempfile.mkdtemp(prefix='bilten-')
    port = free_port()
    (folder / 'bilten.conf').write_text(rendered(DEPLOY / 'lighttpd/bilten.conf', {
        '"/srv/bilten"': f'"{shop_site.root}"', '"/usr/local/lib/bilten"': f'"{EXECUTABLES}"',
        '"/run/bilten"': f'"{sockets}"', '"/etc/bilten/secrets"': f'"{machine.etc}/secrets"',
        '"/var/log/lighttpd/bilten.log"': f'"{folder}/lighttpd.errors"', '"0.0.0.0"': '"127.0.0.1"',
        'server.port = 80': f'server.port = {port}',
        'server.username = "bilten"\nserver.groupname = "bilten"\n': '',
        'include "bilten-workers.conf"': f'include "{functions}"',
    }))
    text = (folder / functions).read_text()
    for old, new in {'var.site + "/data/bilten.sqlite"': f'"{machine.data}/bilten.sqlite"',
                     '"BILTEN_PAYMENTS" => "stripe"': f'"BILTEN_PAYMENTS" => "stripe", "BILTEN_STRIPE_API" => "{peer.base_url}"'}.items():
        assert old in text
        text = text.replace(old, new)
    (folder / functions).write_text(text)
    server = Server([shutil.which('lighttpd') or '/usr/sbin/lighttpd', '-D', '-f', folder / 'bilten.conf'], folder, 'lighttpd')
    base = f'http://127.0.0.1:{port}'
    try:
        server.wait_until('lighttpd', lambda: answers(base + '/en/'))
        machine.sell(base)
        page = get(base, f'/ar/events/{EVENT}')
        assert page.status_code == 200 and 'dir="rtl"' in page.text
        assert page.headers['X-Content-Type-Options'] == 'nosniff'
        missing = get(base, '/fr/nowhere')
        assert missing.status_code == 404 and 'lang="fr"' in missing.text
        assert get(base, '/fr/.git/config').status_code in (403, 404)
    finally:
        server.stop()
        shutil.rmtree(sockets, ignore_errors=True)
