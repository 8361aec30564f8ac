"""A shop to test: `bilten serve` in a temporary folder, with a copy of the example site."""

import datetime
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess

import requests

from waiting import wait_for

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
# Where the executables are; `swift build` puts them there.
EXECUTABLES = pathlib.Path(os.environ.get('BILTEN_BIN') or REPOSITORY / '.build/debug')
# The event that the tests sell. Its copy is moved ahead, so that the tests outlive the date in content/.
EVENT = 'courtyard-jazz'
EVENT_IN_DAYS = 200
# An event on several dates, moved ahead as well: the first of them comes this many days from now.
SERIES = 'tide-walk'
SERIES_IN_DAYS = 230
START_SECONDS = 120
STOP_SECONDS = 15
LOG_TAIL_LINES = 40


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


class Shop:
    """One `bilten serve`; it can be stopped, killed and started again on the same data and the same port.

    `settings` are environment variables, such as STRIPE_SECRET_KEY; of the environment that the tests run in, only PATH
    reaches the server. `arguments` go to `bilten serve` behind all others.
    """

    # What the first shop made of pictures and fonts: the others have the same ones and need not make them again.
    _made_assets = None

    def __init__(self, folder, settings=None, arguments=()):
        self.root = pathlib.Path(folder)
        self.data = self.root / 'data'
        self.mail_folder = self.data / 'mail'
        self.database = self.data / 'bilten.sqlite'
        # Standard error, where the server logs a line of JSON for each request. It grows over restarts.
        self.log = self.root / 'serve.log'
        self.port = free_port()
        # Not 127.0.0.1: browsers let only "localhost" use a camera without TLS.
        self.base_url = f'http://localhost:{self.port}'
        self.settings = dict(settings or {})
        self.arguments = tuple(arguments)
        self.process = None
        self._http = requests.Session()
        self._http.trust_env = False
        self._copy_site()

    # MARK: The process

    @property
    def pid(self):
        return self.process.pid

    @property
    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def start(self):
        """Returns once the home page answers. AssertionError with the end of the log if that does not come."""
        assert not self.is_running, 'the shop is running already'
        executable = EXECUTABLES / 'bilten'
        assert executable.exists(), f'{executable} is not built; BILTEN_BIN may name another folder'
        environment = {'PATH': os.environ['PATH'], 'HOME': str(self.root), 'LANG': 'C.UTF-8', **self.settings}
        command = [executable, 'serve', '--root', self.root, '--data', self.data,
                   '--functions', REPOSITORY / 'functions', '--bin', EXECUTABLES,
                   '--port', str(self.port), '--no-watch', *self.arguments]
        with open(self.log, 'ab') as log, open(self.root / 'serve.out', 'ab') as out:
            self.process = subprocess.Popen(
                self.launched(command), cwd=self.root, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=log)
        try:
            wait_for('the home page', START_SECONDS, self._answers)
        except BaseException as error:
            self._signal(signal.SIGKILL)
            raise AssertionError(f'the shop does not start: {error}\n{self.log_tail()}') from error
        Shop._made_assets = Shop._made_assets or self.root / '.bilten/cache'
        return self

    def launched(self, command):
        """For shops that are started in a world of their own, in this very process."""
        return command

    def stop(self):
        """Asks the server to end, as an operator does. AssertionError where it had died, hangs or ends badly."""
        assert self.process is not None, 'the shop was never started'
        died = self.process.poll()
        assert died is None, f'the shop died with {died}\n{self.log_tail()}'
        if not self._signal(signal.SIGTERM):
            self._signal(signal.SIGKILL)
            raise AssertionError(f'the shop did not end within {STOP_SECONDS} s of SIGTERM\n{self.log_tail()}')
        code = self.process.returncode
        assert code == 0, f'the shop ended with {code}\n{self.log_tail()}'

    def kill9(self):
        """What a power cut does to the server. Functions that are running live on until they are done."""
        self._signal(signal.SIGKILL)

    def restart(self):
        """Starts again on the same data; stops before, where it is running."""
        if self.is_running:
            self.stop()
        return self.start()

    def _signal(self, number):
        """False where the process outlives the signal."""
        if self.is_running:
            self.process.send_signal(number)
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _answers(self):
        code = self.process.poll()
        if code is not None:
            raise AssertionError(f'it ended with {code}')
        try:
            return self.get('/en/', timeout=2).status_code == 200
        except requests.RequestException:
            return False

    # MARK: HTTP

    def request(self, method, path, **options):
        """Follows no redirect, unless told. `options` are those of `requests`."""
        options = {'timeout': 30, 'allow_redirects': False, **options}
        return self._http.request(method, self.base_url + path, **options)

    def get(self, path, **options):
        return self.request('GET', path, **options)

    def post(self, path, **options):
        return self.request('POST', path, **options)

    # MARK: What it wrote

    @property
    def gate_key(self):
        return (self.data / 'secrets/BILTEN_GATE_KEY').read_text().strip()

    def text(self, locale, key, **values):
        """A localized text as the visitor reads it. Plurals are not taken: their forms are the Swift tests' affair."""
        text = json.loads((self.root / f'.bilten/catalog/strings/{locale}.json').read_text())[key]
        return re.sub(r'\{(\w+)\}', lambda found: str(values[found[1]]), text)

    def event(self, locale, event=EVENT):
        """The event's texts as the functions read them: title, venueName, ticketNames, path…"""
        return self.catalog_event(event)['texts'][locale]

    def catalog_event(self, event=EVENT):
        """What the functions know of an event, or of one date of a series."""
        return json.loads((self.root / f'.bilten/catalog/events/{event}.json').read_text())

    def log_lines(self, start=0):
        """The log from a byte position on, as dictionaries; a line that is no JSON stands under "message"."""
        lines = []
        for line in self.log.read_bytes()[start:].decode(errors='replace').splitlines():
            try:
                lines.append(json.loads(line))
            except ValueError:
                lines.append({'level': 'error', 'message': line})
        return lines

    def log_tail(self):
        lines = self.log.read_text(errors='replace').splitlines() if self.log.exists() else []
        return '\n'.join(['--- the end of the log:', *lines[-LOG_TAIL_LINES:]])

    def _copy_site(self):
        self.root.mkdir(parents=True, exist_ok=True)
        for name in ('content', 'templates'):
            shutil.copytree(REPOSITORY / name, self.root / name)
        if Shop._made_assets and Shop._made_assets.is_dir():
            shutil.copytree(Shop._made_assets, self.root / '.bilten/cache')
        self._move_ahead_series()
        day = datetime.date.today() + datetime.timedelta(days=EVENT_IN_DAYS)
        facts = self.root / f'content/events/{EVENT}/event.yml'
        moved, count = re.subn(r'(?m)^(starts|ends|doors): \d{4}-\d\d-\d\d', rf'\1: {day}', facts.read_text())
        assert count == 3, f'{facts} has no longer the three times that are moved ahead'
        facts.write_text(moved)

    def _move_ahead_series(self):
        """All dates by the same number of days, so that they stay apart."""
        facts = self.root / f'content/events/{SERIES}/event.yml'
        pattern = r'(?m)^( +(?:- )?(?:starts|ends|doors): )(\d{4}-\d\d-\d\d)'
        days = [datetime.date.fromisoformat(day) for _, day in re.findall(pattern, facts.read_text())]
        assert len(set(days)) >= 3, f'{facts} has no longer three dates'
        shift = datetime.date.today() + datetime.timedelta(days=SERIES_IN_DAYS) - min(days)
        facts.write_text(re.sub(
            pattern, lambda found: found[1] + str(datetime.date.fromisoformat(found[2]) + shift), facts.read_text()))
