#!/usr/bin/env python3
"""An https server for tests on the loopback addresses: answers every request with its method, path and body.

    https_peer.py PORT CERTIFICATE KEY      port 0 takes a free one; prints "ready PORT"; SIGTERM ends it
"""

import http.server
import ssl
import sys
import threading


class Echo(http.server.BaseHTTPRequestHandler):
    def answer(self):
        body = self.rfile.read(int(self.headers.get('Content-Length') or 0))
        reply = f'{self.command} {self.path} '.encode() + body
        self.send_response(200)
        self.send_header('Content-Length', str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    do_GET = do_POST = answer

    def log_message(self, *arguments):
        pass


if __name__ == '__main__':
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    port, certificate, key = sys.argv[1:]
    # The second address is one that the certificate doesn't name.
    server = http.server.ThreadingHTTPServer(('127.0.0.1', int(port)), Echo)
    other = http.server.ThreadingHTTPServer(('127.0.0.2', server.server_port), Echo)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    for each in (server, other):
        each.socket = tls.wrap_socket(each.socket, server_side=True)
    threading.Thread(target=other.serve_forever, daemon=True).start()
    print('ready', server.server_port, flush=True)
    server.serve_forever()
