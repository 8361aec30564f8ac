"""A small site behind `bilten serve`, which follows its sources."""

import pathlib
import signal
import subprocess

import requests

from shop import EXECUTABLES, REPOSITORY, free_port
from small_site import SmallSite
from waiting import wait_for

START_SECONDS = 40
STOP_SECONDS = 20


class LiveSite:
    """`small` may be edited while the server runs."""

    def __init__(self, small: SmallSite):
        self.small = small
        self.port = free_port()
        # By this name only the server takes a browser for one of this machine.
        self.base_url = f'http://localhost:{self.port}'
        self.log = pathlib.Path(small.root) / 'serve.log'
        self.process = None
        self._http = requests.Session()
        self._http.trust_env = False

    def start(self):
        """Returns once the home page answers."""
        command = self.small.command(
            'serve', '--data', str(self.small.root / 'data'), '--functions', str(REPOSITORY / 'functions'), '--bin',
            str(EXECUTABLES), '--port', str(self.port), now=None)
        with open(self.log, 'ab') as log:
            self.process = self.small.start(command, stdout=log, stderr=log)
        wait_for('the home page', START_SECONDS, self._answers)
        return self

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def get(self, path, **options):
        return self._http.get(self.base_url + path, timeout=10, **options)

    def _answers(self):
        assert self.process.poll() is None, f'the server ended\n{self.log.read_text()[-3000:]}'
        try:
            return self.get('/en/').status_code == 200
        except requests.RequestException:
            return False
