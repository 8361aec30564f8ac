"""One exchange over HTTP/1.1, byte for byte: what libraries would correct is sent and shown as it is."""

import dataclasses
import socket
import time

TIMEOUT_SECONDS = 30


@dataclasses.dataclass(frozen=True)
class Request:
    method: str
    # Everything behind the host: path and query as they stand in the request line.
    target: str
    headers: tuple = ()
    body: bytes = b''
    # In chunks of so many bytes.
    chunk_bytes: int = 0
    # What is said in Content-Length, where it is not the truth.
    length: int = None
    # The answer is read in steps of so many bytes, with a pause after each.
    read_bytes: int = 0
    # Sent after the head, before the body.
    pause_seconds: float = 0

    def head(self, host):
        lines = [f'{self.method} {self.target} HTTP/1.1', f'Host: {host}', 'Connection: close']
        lines += [f'{name}: {value}' for name, value in self.headers]
        if self.chunk_bytes:
            lines.append('Transfer-Encoding: chunked')
        elif self.body or self.length is not None or self.method in ('POST', 'PUT', 'PATCH'):
            lines.append(f'Content-Length: {len(self.body) if self.length is None else self.length}')
        return ('\r\n'.join(lines) + '\r\n\r\n').encode()

    def payload(self):
        if not self.chunk_bytes:
            return self.body
        parts = [self.body[start:start + self.chunk_bytes] for start in range(0, len(self.body), self.chunk_bytes)]
        return b''.join(b'%x\r\n%s\r\n' % (len(part), part) for part in parts) + b'0\r\n\r\n'


@dataclasses.dataclass(frozen=True)
class Answer:
    status: int
    reason: str
    # In order, as they were written.
    headers: tuple
    body: bytes

    def all(self, name):
        return [value for key, value in self.headers if key.lower() == name.lower()]

    def header(self, name):
        return ', '.join(self.all(name)) or None


def exchange(address, request, host='localhost'):
    """The answer to a request. OSError where the server closes without one."""
    with socket.create_connection(address, timeout=TIMEOUT_SECONDS) as connection:
        connection.sendall(request.head(host))
        if request.pause_seconds:
            time.sleep(request.pause_seconds)
        try:
            connection.sendall(request.payload())
            if request.length is not None and request.length > len(request.body):
                # No more will come.
                connection.shutdown(socket.SHUT_WR)
        except (BrokenPipeError, ConnectionResetError):
            # It was refused before it was read; the answer may be there all the same.
            pass
        return parse(receive(connection, request.read_bytes), request.method)


def receive(connection, read_bytes):
    received, deadline = [], time.monotonic() + TIMEOUT_SECONDS
    while time.monotonic() < deadline:
        try:
            part = connection.recv(read_bytes or 65536)
        except ConnectionResetError:
            break
        if not part:
            break
        received.append(part)
        if read_bytes:
            time.sleep(0.005)
    return b''.join(received)


def parse(data, method):
    while True:
        head, found, body = data.partition(b'\r\n\r\n')
        if not found:
            raise OSError(f'no answer: {data[:200]!r}')
        lines = head.decode('latin-1').split('\r\n')
        _, status, reason = (lines[0].split(' ', 2) + [''])[:3]
        if not status.startswith('1'):
            break
        data = body
    headers = tuple(tuple(part.strip() for part in line.split(':', 1)) for line in lines[1:])
    answer = Answer(int(status), reason, headers, b'')
    if 'chunked' in (answer.header('Transfer-Encoding') or '').lower():
        body = dechunk(body)
    elif answer.header('Content-Length') is not None and method != 'HEAD' and answer.status != 304:
        assert len(body) == int(answer.header('Content-Length')), (len(body), answer)
    return dataclasses.replace(answer, body=body)


def dechunk(data):
    parts = []
    while True:
        size, found, data = data.partition(b'\r\n')
        assert found, 'the last chunk is missing'
        count = int(size.split(b';')[0], 16)
        if not count:
            return b''.join(parts)
        parts.append(data[:count])
        assert data[count:count + 2] == b'\r\n', 'a chunk is cut off'
        data = data[count + 2:]
