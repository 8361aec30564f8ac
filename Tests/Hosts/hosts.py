"""Everything that can run a function: our runner, nginx and lighttpd, each with workers and with a process a call.

The servers run with the configurations of deploy/, in which only places and ports are changed. The functions beside the
product's are `conformance` (Tests/ConformanceFunction) and `recorder`, which shares no code with Bilten.
"""

import getpass
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
# Not by a link, which web servers may be told not to follow.
EXECUTABLES = pathlib.Path(os.environ.get('BILTEN_BIN') or REPOSITORY / '.build/debug').resolve()
DEPLOY = REPOSITORY / 'deploy'
FUNCTIONS = ('conformance', 'recorder')
START_SECONDS = 60
STOP_SECONDS = 15

sys.path.append(str(REPOSITORY / 'Tests/EndToEnd'))
from small_site import SmallSite  # noqa: E402
from waiting import wait_for  # noqa: E402


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


def rendered(path, changes):
    """A configuration with some texts replaced, each of which must be there."""
    text = path.read_text()
    for old, new in changes.items():
        assert old in text, f'{path} has no {old!r}'
        text = text.replace(old, str(new))
    return text


def style_sources(site):
    """The catalog of a site, where servers find what the policy of pages names; without sheets where none was built."""
    catalog = site.root / '.bilten/catalog'
    if not catalog.exists():
        catalog.mkdir(parents=True)
        (catalog / 'style-sources.nginx').write_text('map $host $bilten_style_sources { default "\'self\'"; }\n')
        (catalog / 'style-sources.lighttpd').write_text('var.bilten_style_sources = "\'self\'"\n')
    return catalog


def environment(**more):
    return {'PATH': os.environ['PATH'], 'LANG': 'C.UTF-8', **{name: str(value) for name, value in more.items()}}


class Server:
    """A process that is started, and asked to end; its outputs go to one file."""

    def __init__(self, command, folder, name, **options):
        self.log = folder / f'{name}.log'
        with open(self.log, 'ab') as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder, **{
                'stdin': subprocess.DEVNULL, 'env': environment(HOME=folder), **options})

    def wait_until(self, what, attempt):
        def alive_and_ready():
            code = self.process.poll()
            assert code is None, f'{what}: ended with {code}\n{self.log.read_text(errors="replace")[-3000:]}'
            return attempt()
        wait_for(what, START_SECONDS, alive_and_ready)

    def stop(self, number=signal.SIGTERM):
        """The exit code; AssertionError where it does not end."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        try:
            return self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f'{self.log.stem} did not end\n{self.log.read_text(errors="replace")[-3000:]}') from None


class Workers:
    """What systemd does with a socket unit: holds the listening socket, and keeps processes that have it as descriptor 0."""

    def __init__(self, executable, path, folder, count=2, variables=None):
        self.command, self.folder, self.variables = [str(executable)], folder, variables or {}
        self.log = folder / f'{path.stem}.stderr'
        self.listening = socket.socket(socket.AF_UNIX)
        self.listening.bind(str(path))
        self.listening.listen(64)
        self.is_stopping = False
        self.processes = [None] * count
        self.threads = [threading.Thread(target=self._keep, args=(number,)) for number in range(count)]
        for thread in self.threads:
            thread.start()

    def _keep(self, number):
        # A bound, lest a program that can't start is started for ever.
        for _ in range(500):
            if self.is_stopping:
                return
            with open(self.log, 'ab') as log:
                process = subprocess.Popen(
                    self.command, stdin=self.listening, stdout=log, stderr=log, cwd=self.folder,
                    env=environment(HOME=self.folder, **self.variables))
            self.processes[number] = process
            if self.is_stopping:
                process.terminate()
            process.wait()
            time.sleep(0.05)

    def stop(self):
        self.is_stopping = True
        deadline = time.monotonic() + STOP_SECONDS
        for thread, process in zip(self.threads, self.processes):
            if process is not None and process.poll() is None:
                process.terminate()
            thread.join(max(0, deadline - time.monotonic()))
        left = [process for process in self.processes if process is not None and process.poll() is None]
        for process in left:
            process.kill()
        self.listening.close()
        assert not left, f'{self.command} outlives SIGTERM'


class Host:
    """One host with its functions. `is_warm`: a process serves many requests."""

    name = ''
    is_warm = False

    def __init__(self, site):
        # Not pytest's folder: the path of a socket has 107 bytes at most.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='bilten-'))
        self.site = site
        self.port = free_port()
        self.address = ('127.0.0.1', self.port)
        self.parts = []
        self.bin = self.folder / 'bin'
        self.bin.mkdir()
        shutil.copy(EXECUTABLES / 'conformance', self.bin)
        shutil.copy(REPOSITORY / 'Tests/Hosts/recorder', self.bin)

    def start(self):
        try:
            self.launch()
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self):
        try:
            for part in reversed(self.parts):
                part.stop()
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)

    def launch(self):
        raise NotImplementedError

    def listens(self):
        try:
            socket.create_connection(self.address, timeout=2).close()
            return True
        except OSError:
            return False

    def logs(self):
        """All that the server and the functions have told."""
        files = [part.log for part in self.parts if part.log.exists()]
        return '\n'.join(file.read_text(errors='replace') for file in files + sorted(self.folder.glob('*.errors')))

    def add(self, part):
        self.parts.append(part)
        return part


class Runner(Host):
    mode = 'warm'

    def launch(self):
        for function in FUNCTIONS:
            text = (REPOSITORY / 'Tests/ConformanceFunction/function.yml').read_text().replace('conformance', function)
            file = self.folder / 'functions' / function / 'function.yml'
            file.parent.mkdir(parents=True)
            file.write_text(f'{text}mode: {self.mode}\n')
        server = self.add(Server(
            [EXECUTABLES / 'bilten', 'serve', '--root', self.site.root, '--data', self.folder / 'data',
             '--functions', self.folder / 'functions', '--bin', self.bin, '--port', str(self.port), '--no-watch'],
            self.folder, 'bilten'))
        server.wait_until('bilten serve', self.listens)


class WarmRunner(Runner):
    name = 'bilten-warm'
    is_warm = True


class CGIRunner(Runner):
    name = 'bilten-cgi'
    mode = 'cgi'


class Nginx(Host):
    """`call`: which of the snippets calls the functions."""

    call = 'bilten-call.conf'
    # One visitor makes all the calls. None: as it stands in deploy/.
    burst = 4000
    listen = None

    def launch(self):
        style_sources(self.site)
        make_certificate(self.folder)
        snippets = self.folder / 'snippets'
        snippets.mkdir()
        for file in (DEPLOY / 'nginx/snippets').iterdir():
            shutil.copy(file, snippets)
        burst = {'burst=40': f'burst={self.burst}'} if self.burst else {}
        (snippets / 'bilten-call.conf').write_text(
            rendered(DEPLOY / 'nginx/snippets' / self.call, {**self.places(), **burst}))
        (snippets / 'bilten-own.conf').write_text('\n'.join(own_location(function) for function in FUNCTIONS))
        (self.folder / 'bilten.conf').write_text(rendered(DEPLOY / 'nginx/bilten.conf', {
            **(self.listen or {
                'listen 80;': f'listen 127.0.0.1:{free_port()};',
                'listen 443 ssl http2;': f'listen 127.0.0.1:{self.port};',
            }),
            '/etc/ssl/bilten': self.folder,
            '/srv/bilten/': f'{self.site.root}/',
            '/var/log/nginx/bilten.log': self.folder / 'access.log',
        }))
        start_nginx(self, 'bilten.conf')
        self.parts[-1].wait_until('nginx', self.listens)

    def places(self):
        return {}


def own_location(function):
    return f'''location ~ ^/v1/{function}/ {{
    set $bilten_function {function};
    client_max_body_size 8m;
    fastcgi_read_timeout 2s;
    include snippets/bilten-call.conf;
}}'''


def make_certificate(folder):
    subprocess.run(
        ['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2',
         '-subj', '/CN=tickets.example', '-addext', 'subjectAltName=DNS:tickets.example,DNS:localhost',
         '-keyout', folder / 'privkey.pem', '-out', folder / 'fullchain.pem'],
        check=True, capture_output=True)


def start_nginx(host, configuration):
    places = '\n'.join(f'{kind}_temp_path {host.folder}/{kind};' for kind in (
        'client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'))
    user = f'user {getpass.getuser()};' if os.geteuid() == 0 else ''
    (host.folder / 'nginx.conf').write_text(f'''daemon off;
pid {host.folder}/nginx.pid;
error_log {host.folder}/nginx.errors info;
worker_processes 1;
{user}
events {{ worker_connections 512; }}
http {{
{places}
include {configuration};
}}
''')
    host.add(Server(
        [shutil.which('nginx') or '/usr/sbin/nginx', '-p', host.folder, '-e', host.folder / 'nginx.errors',
         '-c', host.folder / 'nginx.conf'], host.folder, 'nginx'))


class NginxFastCGI(Nginx):
    name = 'nginx-fastcgi'
    is_warm = True

    def launch(self):
        for function in FUNCTIONS:
            self.add(Workers(self.bin / function, self.folder / f'{function}.sock', self.folder))
        super().launch()

    def places(self):
        return {'/run/bilten/': f'{self.folder}/'}


class NginxCGI(Nginx):
    name = 'nginx-fcgiwrap'
    call = 'bilten-call-cgi.conf'

    def launch(self):
        self.add(Workers('/usr/sbin/fcgiwrap', self.folder / 'fcgiwrap.sock', self.folder, count=4))
        super().launch()

    def places(self):
        return {'/run/fcgiwrap.socket': self.folder / 'fcgiwrap.sock', '/usr/local/lib/bilten': self.bin}


class Lighttpd(Host):
    functions = 'bilten-workers.conf'

    def launch(self):
        style_sources(self.site)
        for file in (DEPLOY / 'lighttpd').iterdir():
            shutil.copy(file, self.folder)
        (self.folder / 'bilten.conf').write_text(rendered(DEPLOY / 'lighttpd/bilten.conf', {
            '"/srv/bilten"': f'"{self.site.root}"',
            '"/usr/local/lib/bilten"': f'"{self.bin}"',
            '"/run/bilten"': f'"{self.folder}"',
            '"/var/log/lighttpd/bilten.log"': f'"{self.folder}/lighttpd.errors"',
            '"0.0.0.0"': '"127.0.0.1"',
            'server.port = 80': f'server.port = {self.port}',
            'server.username = "bilten"\nserver.groupname = "bilten"\n': '',
            'server.max-request-size = 256': 'server.max-request-size = 8192',
            'include "bilten-workers.conf"': self.own(),
        }))
        server = self.add(Server(
            [shutil.which('lighttpd') or '/usr/sbin/lighttpd', '-D', '-f', self.folder / 'bilten.conf'],
            self.folder, 'lighttpd'))
        server.wait_until('lighttpd', self.listens)

    def own(self):
        raise NotImplementedError


class LighttpdFastCGI(Lighttpd):
    name = 'lighttpd-fastcgi'
    is_warm = True

    def own(self):
        """With its own way to start workers."""
        return '\n'.join(f'''$HTTP["url"] =~ "^/v1/{function}/" {{
  fastcgi.server = ( "/" => (( "bin-path" => var.bin + "/{function}", "socket" => var.run + "/{function}.sock",
    "check-local" => "disable", "fix-root-scriptname" => "enable", "disable-time" => 0, "max-procs" => 2 )) )
}}''' for function in FUNCTIONS)


class LighttpdCGI(Lighttpd):
    name = 'lighttpd-cgi'

    def own(self):
        return '\n'.join(f'''$HTTP["url"] =~ "^/v1/{function}/" {{
  alias.url = ( "/v1/{function}" => var.bin + "/{function}" )
  cgi.assign = ( "" => "" )
}}''' for function in FUNCTIONS)


HOSTS = (WarmRunner, CGIRunner, NginxFastCGI, NginxCGI, LighttpdFastCGI, LighttpdCGI)


def build_site(folder):
    """A small site, built with compressed files beside the pages."""
    site = SmallSite(folder)
    site.build('--compress')
    return site
