"""The table: a request, and what every host has to answer.

Where a host answers otherwise and may, `differs` says so and why: {host or a part of its name: (reason, changes)}.
"""

import dataclasses
import zlib

from exchange import Request

CONFORMANCE = '/v1/conformance/'
RECORDER = '/v1/recorder/'
ID = 'conformance-0123456789'
EVERY_BYTE = bytes(range(256)) * 40
MEGABYTES = (bytes(range(251)) * 13000)[:3 << 20]


@dataclasses.dataclass(frozen=True)
class Expect:
    # One status, or those that will do.
    status: tuple = (200,)
    # Of the answer's JSON: by path, such as 'headers.x-test'; None where it must not be there.
    json: dict = dataclasses.field(default_factory=dict)
    # By name: all values in order; None where it must not be there.
    headers: dict = dataclasses.field(default_factory=dict)
    body: bytes = None
    # What must stand in the host's log afterwards.
    logged: str = ''
    # The server may close without an answer.
    may_close: bool = False


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    request: Request
    expect: Expect
    differs: dict = dataclasses.field(default_factory=dict)
    # A worker is lost to it, and the host may need a moment to replace it.
    breaks: bool = False

    def for_host(self, host):
        expected = self.expect
        for part, (_, changes) in self.differs.items():
            if part in host.name:
                expected = dataclasses.replace(expected, **changes)
        return expected


def get(target, *headers, **more):
    return Request('GET', target, headers, **more)


def post(target, body, *headers, method='POST', **more):
    return Request(method, target, headers, body, **more)


def echo(rest='', *headers, **more):
    return get(CONFORMANCE + 'echo' + rest, *headers, **more)


def recorded(rest='', *headers, **more):
    return get(RECORDER + 'shown' + rest, *headers, **more)


def answering(text, method='GET'):
    """What the recorder answers, word for word. In digits, as some hosts refuse control characters in a query."""
    return Request(method, RECORDER + 'answer?hex=' + text.encode().hex())


def header(name, value):
    return get(f'{CONFORMANCE}header?name={name.encode().hex()}&value={value.encode().hex()}')


def variables(**expected):
    return Expect(json={f'variables.{name}': value for name, value in expected.items()})


def ok(**json):
    return Expect(json=json)


def big(number):
    return (bytes(range(251)) * (number // 251 + 1))[:number]


FAILED = (500, 502, 503)

META = [
    Case('GATEWAY_INTERFACE tells the revision', recorded(), variables(GATEWAY_INTERFACE='CGI/1.1')),
    Case('REQUEST_METHOD is the method', post(RECORDER + 'shown', b'', method='PUT'), variables(REQUEST_METHOD='PUT')),
    Case('SCRIPT_NAME and PATH_INFO are the path', recorded(), variables(**{'SCRIPT_NAME+PATH_INFO': RECORDER + 'shown'})),
    Case('QUERY_STRING is the query', recorded('?a=1&b=%C3%BC+x'), variables(QUERY_STRING='a=1&b=%C3%BC+x')),
    Case('QUERY_STRING is there without a query', recorded(), variables(QUERY_STRING='')),
    Case('REMOTE_ADDR is the client', recorded(), variables(REMOTE_ADDR='127.0.0.1')),
    Case('SERVER_NAME is set', recorded(), variables(SERVER_NAME=any)),
    Case('SERVER_PORT is a number', recorded(), variables(SERVER_PORT=int)),
    Case('SERVER_PROTOCOL is the version', recorded(), variables(SERVER_PROTOCOL='HTTP/1.1')),
    Case('SERVER_SOFTWARE is set', recorded(), variables(SERVER_SOFTWARE=any)),
    Case('CONTENT_TYPE is the body\'s', post(RECORDER + 'shown', b'{}', ('Content-Type', 'application/json')),
         variables(CONTENT_TYPE='application/json', CONTENT_LENGTH='2')),
    Case('CONTENT_LENGTH is that of a body without chunks',
         post(RECORDER + 'shown', b'x' * 1000, chunk_bytes=300), Expect(json={
             'variables.CONTENT_LENGTH': '1000', 'bodyBytes': 1000, 'variables.HTTP_TRANSFER_ENCODING': None}),
         differs={'nginx': ('nginx hands on that there were chunks, and the body without them', {'json': {
             'variables.CONTENT_LENGTH': '1000', 'bodyBytes': 1000}})}),
    Case('there is no CONTENT_LENGTH without a body', recorded(), variables(CONTENT_LENGTH=None),
         differs={'lighttpd': ('lighttpd says 0', {'json': {'variables.CONTENT_LENGTH': '0'}})}),
    Case('headers become HTTP_ variables', recorded('', ('X-Some-Thing', 'a value')),
         variables(HTTP_X_SOME_THING='a value')),
    Case('a Proxy header is no HTTP_PROXY', recorded('', ('Proxy', 'http://evil.example:1')), variables(HTTP_PROXY=None)),
    Case('a header can\'t stand in for a setting', recorded('', ('BILTEN-SCHEDULED', '1')),
         variables(BILTEN_SCHEDULED=None)),
    Case('a header with underscores is dropped', recorded('', ('X_Request_Id', 'smuggled-0123')),
         Expect(json={'variables.HTTP_X_REQUEST_ID': lambda value: 'smuggled' not in (value or '')}),
         differs={'lighttpd': ('lighttpd takes it for the one with hyphens: no proxy before it may vouch by a header', {
             'json': {}})}),
]

REQUESTS = [
    Case('GET reaches the handler', echo(), ok(method='GET', path=CONFORMANCE + 'echo', bodyBytes=0)),
    Case('POST reaches the handler', post(CONFORMANCE + 'echo', b'abc'), ok(method='POST', bodyBytes=3)),
    Case('PUT reaches the handler', post(CONFORMANCE + 'echo', b'abc', method='PUT'), ok(method='PUT', bodyBytes=3)),
    Case('PATCH reaches the handler', post(CONFORMANCE + 'echo', b'', method='PATCH'), ok(method='PATCH')),
    Case('DELETE reaches the handler', Request('DELETE', CONFORMANCE + 'echo'), ok(method='DELETE')),
    Case('HEAD is answered without a body', Request('HEAD', CONFORMANCE + 'bytes?count=1234'),
         Expect(body=b'', headers={'Content-Type': ['application/octet-stream'], 'Content-Length': ['1234']})),
    Case('an empty body is empty', post(CONFORMANCE + 'echo', b''), ok(bodyBytes=0, bodySum=1)),
    Case('a binary body arrives byte for byte', post(CONFORMANCE + 'raw', EVERY_BYTE),
         Expect(body=EVERY_BYTE, headers={'Content-Type': ['application/x-raw']})),
    Case('a body of 3 MiB arrives whole', post(CONFORMANCE + 'echo', MEGABYTES),
         ok(bodyBytes=len(MEGABYTES), bodySum=zlib.adler32(MEGABYTES))),
    Case('a body in chunks arrives whole', post(CONFORMANCE + 'echo', MEGABYTES[:100_000], chunk_bytes=7777),
         ok(bodyBytes=100_000, bodySum=zlib.adler32(MEGABYTES[:100_000]))),
    Case('a body in chunks of one byte arrives whole', post(CONFORMANCE + 'echo', b'abcdefgh', chunk_bytes=1),
         ok(bodyBytes=8, bodySum=zlib.adler32(b'abcdefgh'))),
    Case('a body that comes late arrives whole', post(CONFORMANCE + 'echo', b'late', pause_seconds=0.3), ok(bodyBytes=4)),
    Case('a body shorter than was told is not handled', post(CONFORMANCE + 'echo', b'abc', length=10),
         Expect(status=(400, 408), may_close=True)),
    Case('a body beyond the limit is refused', post(CONFORMANCE + 'echo', b'x', length=9 << 20),
         Expect(status=(413,), may_close=True)),
    Case('a length that is no number is refused', get(CONFORMANCE + 'echo', ('Content-Length', 'ten')),
         Expect(status=(400,), may_close=True)),
    Case('a length and chunks at once are refused', post(
        CONFORMANCE + 'echo', b'abc', ('Content-Length', '30'), chunk_bytes=2), Expect(status=(400,), may_close=True),
        differs={'lighttpd': ('lighttpd believes the chunks and closes, as RFC 9112 allows', {'status': (200, 400)})}),
    Case('two lengths are refused', get(CONFORMANCE + 'echo', ('Content-Length', '0'), ('Content-Length', '5')),
         Expect(status=(400,), may_close=True)),
    Case('a query is passed as it was sent', echo('?a=%2f&b=+&&c&=%C3%BC'), ok(query='a=%2f&b=+&&c&=%C3%BC'),
         differs={'lighttpd': ('lighttpd writes escapes in capitals', {'json': {'query': 'a=%2F&b=+&&c&=%C3%BC'}})}),
    Case('a query may hold question marks', echo('?a=b?c'), ok(query='a=b?c')),
    Case('no query is an empty one', echo(), ok(query='')),
    Case('a path is decoded', echo('/a%20b%2Dc'), ok(path=CONFORMANCE + 'echo/a b-c')),
    Case('a path may hold any language', echo('/%D8%AD%D9%81%D9%84'), ok(path=CONFORMANCE + 'echo/حفل')),
    Case('a plus in a path is a plus', echo('/a+b'), ok(path=CONFORMANCE + 'echo/a+b')),
    Case('a hidden slash does not split a path', echo('/a%2Fb'), Expect(status=(404,)),
         differs={'nginx': ('nginx decodes it, and the function gets three segments', {
                      'status': (200,), 'json': {'path': CONFORMANCE + 'echo/a/b'}}),
                  'lighttpd': ('lighttpd refuses it', {'status': (400,)})}),
    Case('a path does not climb', get('/v1/conformance/../conformance/echo'), Expect(status=(400, 404)),
         differs={'nginx': ('nginx resolves it first', {'status': (200,), 'json': {'path': CONFORMANCE + 'echo'}})}),
    Case('a broken escape is refused', echo('/%zz'), Expect(status=(400,)),
         differs={'lighttpd': ('lighttpd takes it for what it is', {'status': (200, 400)})}),
    Case('header names come in lower case', echo('', ('X-Test', 'yes')), ok(**{'headers.x-test': 'yes'})),
    Case('a header given twice is one list', echo('', ('X-Test', 'a'), ('X-Test', 'b')),
         ok(**{'headers.x-test': lambda value: value.replace(' ', '') == 'a,b'}),
         differs={'nginx': ('nginx before 1.23 hands on both, of which the last stands', {
             'json': {'headers.x-test': 'b'}})}),
    Case('header values keep their characters', echo('', ('X-Test', 'a "b"; c=d, e')),
         ok(**{'headers.x-test': 'a "b"; c=d, e'})),
    Case('cookies come as one header', echo('', ('Cookie', 'a=1'), ('Cookie', 'b=2')), ok(**{'headers.cookie': 'a=1; b=2'}),
         differs={'nginx': ('as above; clients send one (RFC 6265), and HTTP/2\'s are put together', {
                      'json': {'headers.cookie': 'b=2'}}),
                  'lighttpd': ('lighttpd sets a comma', {'json': {
             'headers.cookie': lambda value: value in ('a=1; b=2', 'a=1, b=2')}})}),
    Case('the media type is a header too', post(CONFORMANCE + 'echo', b'{}', ('Content-Type', 'application/json; charset=utf-8')),
         ok(**{'headers.content-type': 'application/json; charset=utf-8'})),
    Case('Proxy never reaches the handler', echo('', ('Proxy', 'http://evil.example:1')), ok(**{'headers.proxy': None})),
    Case('an empty header is empty', echo('', ('X-Test', '')), ok(**{'headers.x-test': lambda value: value in (None, '')})),
    Case('a long header arrives whole', echo('', ('X-Test', 'x' * 7000)), ok(**{'headers.x-test': 'x' * 7000})),
    Case('headers beyond the limit are refused', echo('', *[(f'X-Test-{n}', 'x' * 7000) for n in range(8)]),
         Expect(status=(400, 413, 431), may_close=True)),
    Case('a request id goes through', echo('', ('X-Request-Id', ID)),
         Expect(json={'requestID': ID}, headers={'X-Request-Id': [ID]}),
         differs={'lighttpd': ('lighttpd does not tell it', {'headers': {}})}),
    Case('no visitor looks like the clock', echo('', ('BILTEN_SCHEDULED', '1'), ('Bilten-Scheduled', '1')),
         ok(isScheduled=False)),
    Case('the client\'s address is known', echo(), ok(remoteAddress='127.0.0.1')),
    Case('nothing of the client becomes a setting', echo('', ('Proxy', 'http://evil.example:1')),
         ok(**{'environment.HTTP_PROXY': None, 'environment.http_proxy': None})),
]

ANSWERS = [
    Case('201 stays 201', get(CONFORMANCE + 'page?code=201'),
         Expect(status=(201,), headers={'Content-Type': ['text/html; charset=utf-8'], 'Cache-Control': ['no-store']})),
    Case('204 has no body', get(CONFORMANCE + 'status?code=204'), Expect(status=(204,), body=b'', headers={'X-Case': ['status']})),
    Case('304 has no body', get(CONFORMANCE + 'status?code=304'), Expect(status=(304,), body=b'', headers={'X-Case': ['status']})),
    Case('404 of a function stays as it is', get(CONFORMANCE + 'page?code=404', ('Accept', 'text/html')),
         Expect(status=(404,), body='<!DOCTYPE html><title>ü</title>'.encode())),
    Case('422 stays 422', get(CONFORMANCE + 'page?code=422'), Expect(status=(422,))),
    Case('503 of a function stays as it is', get(CONFORMANCE + 'page?code=503', ('Accept', 'text/html')),
         Expect(status=(503,), body='<!DOCTYPE html><title>ü</title>'.encode())),
    Case('two cookies stay two', get(CONFORMANCE + 'cookies'),
         Expect(headers={'Set-Cookie': ['a=1; Path=/', 'b=2; Path=/; HttpOnly'], 'X-Other': ['3']})),
    Case('a redirect to another site is passed on', get(CONFORMANCE + 'location?code=303&to=https://pay.example/x?y=1'),
         Expect(status=(303,), headers={'Location': ['https://pay.example/x?y=1']})),
    Case('a redirect on this site is passed on', get(CONFORMANCE + 'location?code=303&to=/en/events'),
         Expect(status=(303,), headers={'Location': [lambda value: value.endswith('/en/events')]})),
    Case('every byte goes through', get(CONFORMANCE + 'bytes?count=100000'),
         Expect(body=big(100_000), headers={'Content-Type': ['application/octet-stream']})),
    Case('an answer of 4 MB arrives whole', get(CONFORMANCE + 'bytes?count=4000000'), Expect(body=big(4_000_000))),
    Case('a slow reader gets all of it', get(CONFORMANCE + 'bytes?count=1000000', read_bytes=20_000),
         Expect(body=big(1_000_000))),
    Case('an empty answer is empty', get(CONFORMANCE + 'bytes?count=0'), Expect(body=b'')),
    Case('lines on standard error are logged', get(CONFORMANCE + 'lines?count=2'),
         Expect(body=b'told', logged='conformance line 1')),
    Case('a header that would break the answer apart is never sent',
         header('X-Echo', 'a\r\nX-Smuggled: yes'), Expect(status=FAILED, headers={'X-Smuggled': None})),
    Case('a bare line feed in a header is never sent',
         header('X-Echo', 'a\nX-Smuggled: yes'), Expect(status=FAILED, headers={'X-Smuggled': None})),
    Case('a name that is none is never sent', header('X Y:', '1'), Expect(status=FAILED)),
    Case('text in any language goes through a header', header('X-Echo', 'hé'),
         Expect(headers={'X-Echo': ['h\u00c3\u00a9']})),
    Case('an error is told in one line and not to the visitor', get(CONFORMANCE + 'throw'),
         Expect(status=(500,), body=lambda body: b'Thrown' not in body and b'internal' in body, logged='Thrown')),
    Case('a process that ends without an answer is told of', get(CONFORMANCE + 'exit?code=3'), Expect(status=FAILED), breaks=True),
    Case('a process that ends well without an answer is told of', get(CONFORMANCE + 'exit?code=0'), Expect(status=FAILED), breaks=True),
    Case('a process that is killed is told of', get(CONFORMANCE + 'kill'), Expect(status=FAILED), breaks=True),
    Case('what takes too long is cut off', get(CONFORMANCE + 'sleep?ms=3500'), Expect(status=(502, 504)),
         differs={'lighttpd': ('lighttpd waits as long as a client would', {'status': (200,)})}, breaks=True),
    Case('a slow answer comes', get(CONFORMANCE + 'sleep?ms=700'), Expect(body=b'slept')),
    Case('a status may have a reason', answering('Status: 404 Not Found\r\nContent-Type: text/plain\r\n\r\nno'),
         Expect(status=(404,), body=b'no')),
    Case('a Location without a status is a redirect', answering('Location: https://pay.example/\r\n\r\n'),
         Expect(status=(302,), headers={'Location': ['https://pay.example/']})),
    Case('lines may end with a line feed alone', answering('Status: 201\nContent-Type: text/plain\n\nyes'),
         Expect(status=(201,), body=b'yes')),
    Case('an answer without headers is none', answering('just text, and no headers'), Expect(status=FAILED),
         differs={'lighttpd': ('lighttpd sends it as it is', {'status': (200, *FAILED)})}),
]

CASES = META + REQUESTS + ANSWERS
