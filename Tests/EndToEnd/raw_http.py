"""HTTP as bytes over a socket: what no client library would send, and what it would not show."""

import socket


class RawAnswer:
    def __init__(self, head, body):
        lines = head.decode('latin-1').split('\r\n')
        self.version, code, *_ = lines[0].split(' ')
        self.status = int(code)
        self.headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(':')
            self.headers.setdefault(name.lower(), []).append(value.strip())
        self.body = body

    def __repr__(self):
        return f'<{self.status} {self.headers} {self.body[:80]!r}>'

    def header(self, name):
        values = self.headers.get(name, [])
        return values[0] if len(values) == 1 else None


class RawClient:
    """One connection. `source` is the address it comes from; all of 127.0.0.0/8 is this machine."""

    def __init__(self, port, source=None, seconds=20, receive_buffer=None):
        self.socket = socket.socket()
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        if source:
            self.socket.bind((source, 0))
        self.socket.settimeout(seconds)
        self.socket.connect(('127.0.0.1', port))
        self.rest = b''

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        self.socket.sendall(data if isinstance(data, bytes) else data.encode())
        return self

    def read_answer(self, to_head=False):
        """The next answer, or None where the connection ends instead. AssertionError where it ends in the middle."""
        while b'\r\n\r\n' not in self.rest:
            if not self._more():
                assert not self.rest, f'half a head: {self.rest!r}'
                return None
        head, _, self.rest = self.rest.partition(b'\r\n\r\n')
        answer = RawAnswer(head, b'')
        if to_head or answer.status in (204, 304) or answer.status < 200:
            return answer
        length = int(answer.header('content-length'))
        while len(self.rest) < length:
            assert self._more(), f'half a body: {len(self.rest)} of {length}'
        answer.body, self.rest = self.rest[:length], self.rest[length:]
        return answer

    def read_all(self):
        """All answers until the connection ends."""
        answers = []
        while (answer := self.read_answer()) is not None:
            answers.append(answer)
        return answers

    def is_closed(self):
        """Whether the other side ends the connection without another word, within the time that is waited."""
        return not self.rest and not self._more()

    def _more(self):
        try:
            data = self.socket.recv(65536)
        except (ConnectionResetError, BrokenPipeError):
            return False
        self.rest += data
        return bool(data)


def ask(port, data, **options):
    """Sends the bytes on a connection of their own and returns all answers until the server ends it."""
    with RawClient(port, **options) as client:
        return client.send(data).read_all()
