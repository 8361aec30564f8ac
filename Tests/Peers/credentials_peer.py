#!/usr/bin/env python3
"""Where programs in containers and machines of Amazon's get their credentials, on 127.0.0.1 only.

    credentials_peer.py PORT      port 0 takes a free one; prints "ready PORT"; SIGTERM ends it

/container wants the token sesame. The machine's service wants the token that a PUT has given (IMDSv2). Each answer has
another key: container-1, machine-2 and so on. All of them end at 2026-11-30T01:00:00Z.
"""

import http.server
import json
import signal
import sys
import threading

ROLE = '/latest/meta-data/iam/security-credentials/'


class Service(http.server.BaseHTTPRequestHandler):
    count = 0

    def answer(self, status, body=b''):
        self.send_response(status)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def give(self, name):
        Service.count += 1
        self.answer(200, json.dumps({
            'Code': 'Success', 'AccessKeyId': f'{name}-{Service.count}', 'SecretAccessKey': 'secret', 'Token': 'token',
            'Expiration': '2026-11-30T01:00:00Z'}).encode())

    def do_PUT(self):
        wants = self.headers.get('X-aws-ec2-metadata-token-ttl-seconds') == '21600'
        self.answer(200 if wants and self.path == '/latest/api/token' else 400, b'open')

    def do_GET(self):
        if self.path == '/container':
            return self.give('container') if self.headers.get('Authorization') == 'sesame' else self.answer(401)
        if self.headers.get('X-aws-ec2-metadata-token') != 'open':
            return self.answer(401)
        if self.path == ROLE:
            return self.answer(200, b'shop role\n')
        return self.give('machine') if self.path == ROLE + 'shop%20role' else self.answer(404)

    def log_message(self, *arguments):
        pass


def main(port):
    server = http.server.ThreadingHTTPServer(('127.0.0.1', port), Service)
    signal.signal(signal.SIGTERM, lambda *ignored: threading.Thread(target=server.shutdown).start())
    print('ready', server.server_port, flush=True)
    server.serve_forever()


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(int(sys.argv[1]))
