"""How long it takes from saving a text until the new page is served, with each generator's own server."""

import http.client
import pathlib
import re
import signal
import socket
import statistics
import subprocess
import time
import urllib.request

import measure

START_SECONDS = 900
SAVE_SECONDS = 300
POLL_SECONDS = 0.002


def bilten(executable, root, repository, log):
    port = _free_port()
    command = [executable, 'serve', '--root', root, '--data', root / 'data', '--functions', repository / 'functions',
               '--bin', executable.parent, '--port', str(port)]
    return Server(command, f'http://localhost:{port}', log)


def hugo(executable, root, log):
    port = _free_port()
    command = [executable, 'server', '--source', root, '--port', str(port), '--bind', '127.0.0.1', '--baseURL',
               f'http://127.0.0.1:{port}/', '--appendPort=false', '--noBuildLock']
    return Server(command, f'http://127.0.0.1:{port}', log)


class Server:
    """Runs while it is used as a context."""

    def __init__(self, command, address, log):
        self.command, self.address, self.log = command, address, log

    def __enter__(self):
        self._output = open(self.log, 'ab')
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.DEVNULL, stdout=self._output, stderr=subprocess.STDOUT)
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._output.close()

    def seconds_until(self, path, text, limit):
        """Asks again and again until the page holds the text."""
        begin = time.perf_counter()
        while True:
            try:
                if text in self._get(path):
                    return time.perf_counter() - begin
            except (OSError, http.client.HTTPException):
                if self.process.poll() is not None:
                    raise measure.Failed(f'the server ended with {self.process.returncode}; see {self.log}') from None
            if time.perf_counter() - begin > limit:
                raise measure.Failed(f'{path} was not served with {text!r} within {limit} s; see {self.log}')
            time.sleep(POLL_SECONDS)

    def edits(self, path, source, rounds=5):
        """Seconds from saving an event's text to the page served, and to its new title on the page: medians of rounds.

        The page is asked for before each edit, because Hugo builds first what was looked at.
        """
        source = pathlib.Path(source)
        original = source.read_text()
        bodies, titles = [], []
        try:
            for number in range(rounds):
                for seconds, text in (
                        (bodies, original + f'\nwordy{number}x{time.time_ns()}\n'),
                        (titles, re.sub('(?m)^title: .*', f'title: "titled{number}x{time.time_ns()}"', original))):
                    mark = re.search(r'(wordy|titled)\d+x\d+', text)[0]
                    self._get(path)
                    # An editor's save is whole before the next one comes.
                    time.sleep(0.5)
                    begin = time.perf_counter()
                    source.write_text(text)
                    self.seconds_until(path, mark, SAVE_SECONDS)
                    seconds.append(time.perf_counter() - begin)
        finally:
            source.write_text(original)
        return statistics.median(bodies), statistics.median(titles)

    def _get(self, path):
        with urllib.request.urlopen(self.address + path, timeout=60) as answer:
            return answer.read().decode()


def _free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]
