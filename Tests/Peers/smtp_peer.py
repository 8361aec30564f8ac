#!/usr/bin/env python3
"""A mail server for tests, on 127.0.0.1 only: STARTTLS, then a login, then messages into a folder.

    smtp_peer.py PORT FOLDER CERTIFICATE KEY [USER PASSWORD]      port 0 takes a free one; prints "ready PORT"; SIGTERM
                                                                  ends it; user and password are bilten and secret

Each message becomes one .eml file, its envelope in two lines above it: X-Env-From and X-Env-To.
Recipients that fail: tempfail@ (451), reject@ (550), slow@ (answered after 5 s). Faults of the message as a whole, told
by the recipient too: lost@ (taken, but the connection is dropped instead of the reply), full@ (452 after the message),
late@ (taken, but the first time the reply comes after 60 s only).
"""

import asyncio
import os
import signal
import ssl
import sys
import time
import uuid

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

REFUSED_RECIPIENTS = {
    'tempfail': '451 4.3.0 try again later',
    'reject': '550 5.1.1 no such user',
}


class Mailroom:
    """What aiosmtpd asks when a recipient or a message arrives."""

    def __init__(self, folder):
        self.folder = folder
        self.late = set()

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split('@')[0]
        if name in REFUSED_RECIPIENTS:
            return REFUSED_RECIPIENTS[name]
        if name == 'slow':
            await asyncio.sleep(5)
        envelope.rcpt_tos.append(address)
        return '250 2.1.5 recipient taken'

    async def handle_DATA(self, server, session, envelope):
        names = {address.split('@')[0] for address in envelope.rcpt_tos}
        if 'full' in names:
            return '452 4.2.2 the mailbox is full'
        self.store(envelope)
        if 'late' in names and not self.late:
            self.late = names
            await asyncio.sleep(60)
        if 'lost' in names:
            server.transport.abort()
        return '250 2.0.0 queued'

    def store(self, envelope):
        head = f'X-Env-From: {envelope.mail_from}\r\nX-Env-To: {",".join(envelope.rcpt_tos)}\r\n'
        path = os.path.join(self.folder, f'{time.time():.6f}-{uuid.uuid4().hex[:6]}.eml')
        with open(path + '.tmp', 'wb') as file:
            file.write(head.encode() + envelope.original_content)
        os.rename(path + '.tmp', path)


def authenticator(user, password):
    def check(server, session, envelope, mechanism, data):
        good = (isinstance(data, LoginPassword)
                and data.login == user.encode() and data.password == password.encode())
        # Not handled: aiosmtpd answers 535 itself.
        return AuthResult(success=good, handled=good)
    return check


async def main(port, folder, certificate, key, user='bilten', password='secret'):
    os.makedirs(folder, exist_ok=True)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    mailroom = Mailroom(folder)
    loop = asyncio.get_running_loop()

    def session():
        return SMTP(mailroom, hostname='localhost', tls_context=tls, require_starttls=True, auth_required=True,
                    authenticator=authenticator(user, password), enable_SMTPUTF8=True, data_size_limit=10_000_000,
                    loop=loop)

    server = await loop.create_server(session, '127.0.0.1', port)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    print('ready', server.sockets[0].getsockname()[1], flush=True)
    await stop.wait()
    server.close()


if __name__ == '__main__':
    if len(sys.argv) not in (5, 7):
        sys.exit(__doc__)
    asyncio.run(main(int(sys.argv[1]), *sys.argv[2:]))
