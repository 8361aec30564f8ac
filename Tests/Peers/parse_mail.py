#!/usr/bin/env python3
"""Reads messages with Python's own mail parser, and prints what it understood as a JSON list.

    parse_mail.py FILE...
"""

import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys


def parsed(raw):
    message = email.message_from_bytes(raw, policy=email.policy.SMTP)
    # The newer parser puts a space between neighbouring encoded words of a name (RFC 2047, section 6.2, has none there),
    # so the name is read by the older one.
    name, address = email.utils.parseaddr(email.message_from_bytes(raw)['From'].replace('\r\n', ''))
    values = [value for name in message.keys() for value in message.get_all(name)]
    withoutLineEnds = raw.replace(b'\r\n', b'')
    return {
        'names': message.keys(),
        'fromName': str(email.header.make_header(email.header.decode_header(name))),
        'fromAddress': address,
        'to': [address.addr_spec for address in message['To'].addresses],
        'subject': str(message['Subject']),
        'date': int(message['Date'].datetime.timestamp()),
        'messageID': message['Message-ID'].strip(),
        'language': message['Content-Language'],
        'listUnsubscribe': message['List-Unsubscribe'],
        'type': message.get_content_type(),
        'parts': [{
            'type': part.get_content_type(),
            'charset': part.get_content_charset(),
            'encoding': part['Content-Transfer-Encoding'],
            'disposition': part.get_content_disposition(),
            'name': part.get_filename(),
            'method': part.get_param('method'),
            'content': content(part),
        } for part in message.walk() if not part.is_multipart()],
        'defects': [repr(defect) for part in message.walk() for defect in part.defects]
                   + [repr(defect) for value in values for defect in getattr(value, 'defects', ())],
        'longestLine': max(len(line) for line in raw.split(b'\r\n')),
        'bareLineEnds': withoutLineEnds.count(b'\n') + withoutLineEnds.count(b'\r'),
        'isASCII': raw.isascii(),
    }


def content(part):
    """Text with plain line ends; a file as base64."""
    if part.get_content_disposition() == 'attachment':
        return base64.b64encode(part.get_payload(decode=True)).decode()
    return part.get_content().replace('\r\n', '\n')


def read(path):
    with open(path, 'rb') as file:
        return file.read()


if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    json.dump([parsed(read(path)) for path in sys.argv[1:]], sys.stdout)
