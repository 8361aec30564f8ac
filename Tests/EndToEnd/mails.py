"""The mails that a shop wrote into its folder."""

import email
import email.policy

from waiting import wait_for

# The outbox is looked at every five seconds.
MAIL_SECONDS = 30


def mails_to(shop, address):
    """All mails to `address`, parsed."""
    found = []
    for path in shop.mail_folder.glob('*.eml'):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        if address in [mailbox.addr_spec for mailbox in message['To'].addresses]:
            found.append(message)
    return found


def wait_for_mail(shop, address):
    """The one mail to `address`."""
    found = wait_for(f'a mail to {address}', MAIL_SECONDS, lambda: mails_to(shop, address), pause=0.25)
    assert len(found) == 1, [message['Subject'] for message in found]
    return found[0]
