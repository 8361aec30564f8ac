"""Clients that send what no browser would, or send and read so slowly that others might not be served."""

import re
import resource
import threading
import time

import pytest

from buying import order, pay_in_sandbox
from raw_http import RawClient, ask
from waiting import wait_for

PAGE = 'GET /en/ HTTP/1.1\r\nHost: a.example\r\n'


@pytest.fixture(scope='module')
def port(shop):
    return shop.port


REFUSED = {
    'no version': ('GET /en/\r\n\r\n', 505),
    'a version to come': ('GET /en/ HTTP/2.0\r\nHost: a\r\n\r\n', 505),
    'no method': (' /en/ HTTP/1.1\r\nHost: a\r\n\r\n', 400),
    'nonsense': ('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', 400),
    'no host': ('GET /en/ HTTP/1.1\r\n\r\n', 400),
    'two hosts': (PAGE + 'Host: b.example\r\n\r\n', 400),
    'the same host twice': (PAGE + 'host: a.example\r\n\r\n', 400),
    'an empty host': ('GET /en/ HTTP/1.1\r\nHost:\r\n\r\n', 400),
    'a host with a path': ('GET /en/ HTTP/1.1\r\nHost: a.example/x\r\n\r\n', 400),
    'a host with a user': ('GET /en/ HTTP/1.1\r\nHost: me@a.example\r\n\r\n', 400),
    'authority as target': ('CONNECT a.example:443 HTTP/1.1\r\nHost: a.example\r\n\r\n', 501),
    'a tunnel by GET': ('GET a.example:443 HTTP/1.1\r\nHost: a.example\r\n\r\n', 400),
    'another host in the target': ('GET http://b.example/en/ HTTP/1.1\r\nHost: a.example\r\n\r\n', 400),
    'another scheme in the target': ('GET ftp://a.example/en/ HTTP/1.1\r\nHost: a.example\r\n\r\n', 400),
    'a fragment': ('GET /en/#x HTTP/1.1\r\nHost: a\r\n\r\n', 400),
    'a space in the target': ('GET /en/ x HTTP/1.1\r\nHost: a\r\n\r\n', 400),
    'NUL in the target': ('GET /en/\0 HTTP/1.1\r\nHost: a\r\n\r\n', 400),
    'NUL in a header': (PAGE + 'X-A: b\0c\r\n\r\n', 400),
    'CR in a header': (PAGE + 'X-A: b\rX-B: c\r\n\r\n', 400),
    'a line that ends with LF': (PAGE + 'X-A: b\nX-B: c\r\n\r\n', 400),
    'a head that ends with LF': ('GET /en/ HTTP/1.1\nHost: a\n\n', 505),
    'a line without a colon': (PAGE + 'X-A\r\n\r\n', 400),
    'a header without a name': (PAGE + ': b\r\n\r\n', 400),
    'a space before the colon': (PAGE + 'X-A : b\r\n\r\n', 400),
    'a space before the name': ('GET /en/ HTTP/1.1\r\n Host: a\r\n\r\n', 400),
    'a folded line': (PAGE + 'X-A: b\r\n c\r\n\r\n', 400),
    'a name with brackets': (PAGE + 'X(A): b\r\n\r\n', 400),
    'trace': ('TRACE /en/ HTTP/1.1\r\nHost: a\r\n\r\n', 501),
    'another expectation': (PAGE + 'Expect: 200-ok\r\n\r\n', 417),
    'a header that is too long': (PAGE + 'X-A: ' + 'b' * 40_000 + '\r\n\r\n', 431),
    'headers that are too long together': (PAGE + ''.join(f'X-{n}: {"b" * 4000}\r\n' for n in range(10)) + '\r\n', 431),
    'too many headers': (PAGE + ''.join(f'X-{n}: b\r\n' for n in range(120)) + '\r\n', 431),
    'a target that is too long': (f'GET /{"x" * 9000} HTTP/1.1\r\nHost: a\r\n\r\n', 414),
}


@pytest.mark.parametrize('name', REFUSED)
def test_what_is_no_request_is_refused_and_ends_the_connection(port, name):
    request, status = REFUSED[name]
    answers = ask(port, request.encode('latin-1') + b'GET /en/ HTTP/1.1\r\nHost: a\r\n\r\n')
    assert [answer.status for answer in answers] == [status]
    assert answers[0].header('connection') == 'close'
    assert answers[0].header('x-content-type-options') == 'nosniff'


# Where two servers in a row would see another end of the first request, the second could be told a request that the
# first one never saw: here, that of /smuggled.
SMUGGLED = 'GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n'
POST = 'POST /v1/orders/validate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n'
SMUGGLING = {
    'length and chunks': POST + f'Content-Length: {len(SMUGGLED) + 5}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'chunks and length': POST + 'Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n',
    'two lengths': POST + 'Content-Length: 0\r\nContent-Length: 40\r\n\r\n',
    'two equal lengths': POST + 'Content-Length: 0\r\nContent-Length: 0\r\n\r\n',
    'a list of lengths': POST + 'Content-Length: 0, 0\r\n\r\n',
    'a length with a sign': POST + 'Content-Length: +0\r\n\r\n',
    'a negative length': POST + 'Content-Length: -1\r\n\r\n',
    'a length in hexadecimal': POST + 'Content-Length: 0x0\r\n\r\n',
    'an endless length': POST + f'Content-Length: {"9" * 40}\r\n\r\n',
    'an empty length': POST + 'Content-Length:\r\n\r\n',
    'a length before a colon with a space': POST + 'Content-Length : 40\r\n\r\n',
    'another coding': POST + 'Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n',
    'a coding that looks like chunked': POST + 'Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n',
    'chunked in quotes': POST + 'Transfer-Encoding: "chunked"\r\n\r\n0\r\n\r\n',
    'chunked twice': POST + 'Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'identity': POST + 'Transfer-Encoding: identity\r\n\r\n',
    'chunked behind a tab': POST + 'Transfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n',
    'a folded coding': POST + 'Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n',
    'chunks in HTTP/1.0': POST.replace('1.1', '1.0', 1) + 'Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'a chunk with a sign': POST + 'Transfer-Encoding: chunked\r\n\r\n+0\r\n\r\n',
    'a chunk with 0x': POST + 'Transfer-Encoding: chunked\r\n\r\n0x0\r\n\r\n',
    'a chunk too long to count': POST + 'Transfer-Encoding: chunked\r\n\r\n' + 'f' * 20 + '\r\n',
    'a chunk that ends with LF': POST + 'Transfer-Encoding: chunked\r\n\r\n1\na\n0\n\n',
    'a chunk longer than said': POST + 'Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n',
}


@pytest.mark.parametrize('name', SMUGGLING)
def test_no_request_can_hide_in_another(port, name):
    answers = ask(port, (SMUGGLING[name] + SMUGGLED).encode('latin-1'))
    assert [answer.status // 100 for answer in answers] in ([4], [5]), answers
    assert all(answer.status != 404 for answer in answers), 'the hidden request was answered'
    assert answers[-1].header('connection') == 'close'


def test_chunk_extensions_and_trailers_are_passed_over(port):
    body = POST + 'Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n2;name="a b";x\r\n{}\r\n0\r\nX-Trailer: a\r\n\r\n'
    answers = ask(port, body)
    assert [answer.status for answer in answers] == [400]
    assert b'bad_request' in answers[0].body


def test_pipelined_requests_are_answered_in_their_order(port):
    requests = ''.join(f'GET /{path} HTTP/1.1\r\nHost: a\r\n\r\n' for path in ('en/', 'nothing', 'ar/', 'en/', 'de/'))
    with RawClient(port) as client:
        client.send(requests)
        assert [client.read_answer().status for _ in range(5)] == [200, 404, 200, 200, 200]
        client.send(PAGE + '\r\n')
        assert client.read_answer().status == 200


def test_what_comes_before_a_bad_request_is_answered(port):
    answers = ask(port, PAGE + '\r\n' + PAGE + 'X-A : b\r\n\r\n')
    assert [answer.status for answer in answers] == [200, 400]


def test_what_comes_behind_the_last_request_is_not_answered(port):
    answers = ask(port, PAGE + 'Connection: close\r\n\r\n' + PAGE + '\r\n')
    assert [answer.status for answer in answers] == [200]
    answers = ask(port, PAGE + 'Connection: keep-alive, Close\r\n\r\n' + PAGE + '\r\n')
    assert [answer.status for answer in answers] == [200]


def test_http_1_0_gets_one_answer(port):
    answers = ask(port, 'GET /en/ HTTP/1.0\r\n\r\n' + 'GET /en/ HTTP/1.0\r\n\r\n')
    assert [answer.status for answer in answers] == [200]
    assert answers[0].header('connection') == 'close'


def test_a_request_for_another_protocol_is_answered_in_this_one(port):
    answers = ask(port, PAGE + 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQ\r\n\r\n')
    assert [answer.status for answer in answers] == [200]


def test_the_target_may_name_the_host(port):
    answers = ask(port, 'GET http://a.example/en/ HTTP/1.1\r\nHost: A.example\r\nConnection: close\r\n\r\n')
    assert [answer.status for answer in answers] == [200]


def test_a_body_that_is_waited_for_is_asked_for(port):
    with RawClient(port) as client:
        client.send(POST + 'Content-Length: 2\r\nExpect: 100-continue\r\n\r\n')
        assert client.read_answer().status == 100
        client.send('{}')
        assert client.read_answer().status == 400


def test_a_body_that_is_too_long_is_not_asked_for(port):
    with RawClient(port) as client:
        client.send(POST + 'Content-Length: 100000\r\nExpect: 100-continue\r\n\r\n')
        assert client.read_answer().status == 413
        assert client.is_closed()


def test_a_long_body_is_refused_and_its_sender_sees_why(port):
    with RawClient(port) as client:
        client.send(POST + 'Transfer-Encoding: chunked\r\n\r\n')
        for _ in range(68):
            client.send('400\r\n' + 'a' * 1024 + '\r\n')
        answer = client.read_answer()
        assert answer.status == 413
        assert answer.header('connection') == 'close'
        assert client.is_closed()


def test_no_header_tells_what_serves(port):
    answer, = ask(port, PAGE + 'Connection: close\r\n\r\n')
    assert 'server' not in answer.headers and 'x-powered-by' not in answer.headers


def test_a_client_may_close_its_half_behind_its_request(port):
    import socket
    with RawClient(port) as client:
        client.send(PAGE + '\r\n')
        client.socket.shutdown(socket.SHUT_WR)
        assert client.read_answer().status == 200
        assert client.is_closed()


def slow_connections(port, count):
    """So many connections from 16 addresses, each with the beginning of another kind of request."""
    beginnings = [
        'GET /en/ HTTP/1.1\r\nHost: a\r\nX-A: ', POST + 'Content-Length: 100\r\n\r\n{', '', 'G',
        POST + 'Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n',
    ]
    return [
        RawClient(port, source=f'127.0.1.{number % 16 + 1}', seconds=60).send(beginnings[number % len(beginnings)])
        for number in range(count)]


def test_1000_slow_clients_do_not_keep_buyers_out(new_shop, address):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 8192)), hard))
    shop = new_shop().start()
    slow = slow_connections(shop.port, 1000)
    stop = threading.Event()

    def drip():
        while not stop.is_set():
            for client in slow:
                try:
                    client.send('a')
                except OSError:
                    pass  # Closed by the server, as it should be after a while.
            stop.wait(1)

    dripping = threading.Thread(target=drip)
    dripping.start()
    try:
        longest = 0
        for number in range(10):
            start = time.monotonic()
            assert shop.get('/en/').status_code == 200
            placed = order(shop, 'en', f'{number}.{address}', quantity=1)
            pay_in_sandbox(shop, placed)
            page = shop.get(placed['url'].removeprefix(shop.base_url))
            assert page.status_code == 200 and page.json()['order']['state'] == 'paid', page.text
            longest = max(longest, time.monotonic() - start)
        print(f'the longest of ten sales beside 1,000 slow clients took {longest:.2f} s')
        # Whoever has not sent a whole request by then is sent away, however busily it drips.
        wait_for('the slow ones to be sent away', 90, lambda: open_connections(shop) < 50, pause=1)
    finally:
        stop.set()
        dripping.join()
        for client in slow:
            client.socket.close()


def open_connections(shop):
    """Established connections of the shop's port, as the system counts them."""
    count = 0
    for line in open('/proc/net/tcp').read().splitlines()[1:]:
        _, local, _, state, *_ = line.split()
        count += local.endswith(f':{shop.port:04X}') and state == '01'
    return count


def test_one_address_can_not_take_all_connections(new_shop):
    shop = new_shop().start()
    clients = [RawClient(shop.port, source='127.0.2.1') for _ in range(400)]
    try:
        wait_for('connections beyond the limit to be closed', 30, lambda: open_connections(shop) <= 260)
        assert shop.get('/en/').status_code == 200
    finally:
        for client in clients:
            client.socket.close()


def test_who_does_not_read_is_not_waited_for(new_shop):
    """Answers that nobody reads do not pile up: the server stops reading requests long before."""
    shop = new_shop().start()
    with RawClient(shop.port, receive_buffer=4096) as client:
        client.socket.settimeout(3)
        sent = 0
        try:
            for _ in range(200_000):
                sent += client.socket.send((PAGE + '\r\n').encode())
        except TimeoutError:
            pass
        assert sent < 64 * 1024 * 1024
        memory = int(re.search(r'VmRSS:\s+(\d+) kB', open(f'/proc/{shop.pid}/status').read())[1])
        assert memory < 300 * 1024, f'{memory} kB'
        assert shop.get('/en/').status_code == 200
