#!/usr/bin/env python3
"""S3 and CloudFront for tests, on 127.0.0.1 only: moto, with one request at a time, for by itself it looks at a condition
and stores without a lock in between.

    moto_peer.py PORT      port 0 takes a free one; prints "ready PORT"; SIGTERM ends it, and so does the end of
whoever started it

Any key and secret will do, signatures are not checked. A request with a path below /_test/ makes it fail:

    POST /_test/fail?count=N&status=503&code=SlowDown[&method=PUT][&after=1]
                            the next N requests (of that method) get this answer; with after=1 they are executed first
    POST /_test/delay?milliseconds=N    every request takes that much longer
    GET  /_test/requests    how many requests of each method came, as JSON
    POST /_test/forget      no failures, no delay, no counts
"""

import collections
import io
import json
import os
import signal
import sys
import threading
import time
import urllib.parse

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import make_server


class QuietHandler(MotoRequestHandler):
    protocol_version = 'HTTP/1.1'
    # Head and body of an answer are two writes; Nagle's wait between them would be all that is measured.
    disable_nagle_algorithm = True

    def log_request(self, *arguments):
        pass


class Failure:
    def __init__(self, query):
        self.left = int(query.get('count', '1'))
        self.status = int(query.get('status', '503'))
        self.code = query.get('code', 'SlowDown')
        self.method = query.get('method')
        self.after = query.get('after') == '1'

    def takes(self, method):
        if self.left <= 0 or self.method not in (None, method):
            return False
        self.left -= 1
        return True

    def answer(self, start):
        body = f'<?xml version="1.0" encoding="UTF-8"?><Error><Code>{self.code}</Code></Error>'.encode()
        start(f'{self.status} Failed', [('Content-Type', 'application/xml'), ('Content-Length', str(len(body)))])
        return [body]


class LockedMoto:
    def __init__(self):
        self.moto = DomainDispatcherApplication(create_backend_app)
        self.lock = threading.Lock()
        self.forget()

    def forget(self):
        self.failures, self.delay, self.requests = [], 0, collections.Counter()

    def __call__(self, environment, start):
        path, method = environment['PATH_INFO'], environment['REQUEST_METHOD']
        query = dict(urllib.parse.parse_qsl(environment.get('QUERY_STRING', '')))
        length = int(environment.get('CONTENT_LENGTH') or 0)
        # Outside of the lock: nobody waits for a slow sender.
        environment['wsgi.input'] = io.BytesIO(environment['wsgi.input'].read(length) if length else b'')
        if path.startswith('/_test/'):
            with self.lock:
                return self.command(path.removeprefix('/_test/'), query, start)
        time.sleep(self.delay)
        with self.lock:
            self.requests[method] += 1
            failure = next((each for each in self.failures if each.takes(method)), None)
            if failure and not failure.after:
                return failure.answer(start)
            if failure:
                b''.join(self.moto(environment, lambda *ignored: None))
                return failure.answer(start)
            return [b''.join(self.moto(environment, start))]

    def command(self, name, query, start):
        if name == 'fail':
            self.failures.append(Failure(query))
        elif name == 'delay':
            self.delay = int(query['milliseconds']) / 1000
        elif name == 'forget':
            self.forget()
        body = json.dumps(self.requests).encode()
        start('200 OK', [('Content-Type', 'application/json'), ('Content-Length', str(len(body)))])
        return [body]


def end_with(parent, server):
    while os.getppid() == parent:
        time.sleep(0.5)
    server.shutdown()


def main(port):
    server = make_server('127.0.0.1', port, LockedMoto(), threaded=True, request_handler=QuietHandler)
    server.daemon_threads = True
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *ignored: threading.Thread(target=server.shutdown).start())
    threading.Thread(target=end_with, args=(os.getppid(), server), daemon=True).start()
    print('ready', server.server_port, flush=True)
    server.serve_forever()


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(int(sys.argv[1]))
