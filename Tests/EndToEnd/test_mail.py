"""Mails through a real mail server: what must arrive arrives once, and what does not arrive is kept with its reason."""

import json
import os
import pathlib
import signal
import sqlite3
import subprocess

import pytest

from buying import order, pay_in_sandbox
from mail_peer import MailPeer
from shop import EXECUTABLES
from waiting import wait_for

SECONDS = 60


@pytest.fixture(scope='module')
def mail_peer(tmp_path_factory):
    peer = MailPeer(tmp_path_factory.mktemp('mail-peer')).start()
    yield peer
    peer.stop()


@pytest.fixture
def mail_shop(new_shop, mail_peer):
    return new_shop(settings=mail_peer.settings).start()


def bilten(shop, *words, status=0, **options):
    done = subprocess.run([EXECUTABLES / 'bilten', *words, '--root', shop.root], capture_output=True, text=True, **options)
    assert done.returncode == status, done.stderr
    return done.stdout


def buy(shop, address):
    """The cause of the mail that brings the tickets."""
    placed = order(shop, 'en', address, quantity=1)
    pay_in_sandbox(shop, placed)
    return f'mail-tickets/{placed["id"]}'


def state(shop, cause):
    lines = [json.loads(line) for line in bilten(shop, 'mail', 'list', '--json', '--limit', '1000').splitlines()]
    return next((line for line in lines if line['mail'] == cause), None)


def wait_for_state(shop, cause, wanted):
    return wait_for(f'{cause} to be {wanted}', SECONDS, lambda: (
        lambda found: found if found and found['state'] == wanted and found['tries'] else None)(state(shop, cause)))


def change(shop, words, *values):
    """As if time had passed: nobody waits for two minutes."""
    with sqlite3.connect(shop.database, timeout=30) as database:
        database.execute(f'UPDATE outbox SET {words}', values)
    database.close()


def workers(shop, name):
    """The processes of a function of this shop."""
    children = pathlib.Path(f'/proc/{shop.pid}/task').glob('*/children')
    pids = {pid for path in children for pid in path.read_text().split()}
    return [int(pid) for pid in pids if os.path.basename(os.readlink(f'/proc/{pid}/exe')) == name]


def test_what_must_arrive_arrives_once_and_the_rest_is_told(mail_shop, mail_peer):
    shop = mail_shop
    causes = {name: buy(shop, f'{name}@example.org') for name in ('plain', 'slow', 'tempfail', 'reject')}
    for name in ('plain', 'slow'):
        wait_for_state(shop, causes[name], 'sent')
        [mail] = mail_peer.taken(f'{name}@example.org')
        assert mail['Message-ID'].startswith('<' + causes[name].replace('/', '.'))
        assert [part.get_content_type() for part in mail.iter_attachments()] == ['application/pdf', 'text/calendar']
    waiting = wait_for_state(shop, causes['tempfail'], 'waiting')
    assert '451' in waiting['reason'] and waiting['due_at'] > 0
    assert '550' in wait_for_state(shop, causes['reject'], 'failed')['reason']
    # The last try of five days.
    change(shop, 'attempts = 27, due_at = 0 WHERE id = ?', causes['tempfail'])
    assert '451' in wait_for_state(shop, causes['tempfail'], 'failed')['reason']

    text = bilten(shop, 'mail', 'list', '--state', 'failed')
    assert len(text.splitlines()) == 2 and causes['reject'] in text and 'example.org' not in text
    bilten(shop, 'mail', 'retry', causes['plain'], status=1)
    assert '2 mails' in bilten(shop, 'mail', 'retry', '--failed')
    wait_for_state(shop, causes['reject'], 'failed')
    assert len(mail_peer.taken('plain@example.org')) == 1
    assert not mail_peer.taken('reject@example.org') and not mail_peer.taken('tempfail@example.org')


def test_a_mail_that_comes_back_is_kept_as_bounced_and_can_be_sent_again(mail_shop, mail_peer):
    shop = mail_shop
    cause = buy(shop, 'gone@example.org')
    wait_for_state(shop, cause, 'sent')
    [sent] = mail_peer.taken('gone@example.org')
    report = (f'From: MAILER-DAEMON@mx.example\r\nContent-Type: multipart/report; report-type=delivery-status\r\n\r\n'
              f'Final-Recipient: rfc822; gone@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n'
              f'Message-ID: {sent["Message-ID"]}\r\n')
    bilten(shop, 'mail', 'bounced', input='Subject: hello\r\n\r\n', status=1)
    assert bilten(shop, 'mail', 'bounced', input=report) == '1 mail bounced\n'
    assert wait_for_state(shop, cause, 'bounced')['reason'] == 'came back with status 5.1.1'
    bilten(shop, 'mail', 'retry', cause)
    wait_for_state(shop, cause, 'sent')
    assert len(mail_peer.taken('gone@example.org')) == 2


def test_a_function_that_is_killed_after_the_message_leaves_a_copy_with_the_same_name(mail_shop, mail_peer):
    """SMTP can't take the same message once: whoever dies before the reply does not know, and sends again."""
    shop = mail_shop
    cause = buy(shop, 'late@example.org')
    wait_for('the message', SECONDS, lambda: mail_peer.taken('late@example.org'), pause=0.1)
    [worker] = workers(shop, 'outbox')
    os.kill(worker, signal.SIGKILL)
    other = buy(shop, 'other@example.org')
    wait_for_state(shop, other, 'sent')
    # What the dead process had claimed is due when its lease ends, and not before.
    assert state(shop, cause)['state'] == 'waiting' and len(mail_peer.taken('late@example.org')) == 1
    change(shop, 'lease_ends_at = 0 WHERE id = ?', cause)
    wait_for_state(shop, cause, 'sent')
    first, second = mail_peer.taken('late@example.org')
    # By its Message-ID, made from the cause, mail programs and relays see that it is one.
    assert first['Message-ID'] == second['Message-ID'] and first['Subject'] == second['Subject']
    assert len(mail_peer.taken('other@example.org')) == 1


def test_mails_that_may_have_been_taken_are_sent_three_times_at_most(mail_shop, mail_peer):
    shop = mail_shop
    cause = buy(shop, 'lost@example.org')
    for count in (1, 2, 3):
        wait_for(f'message {count}', SECONDS, lambda: len(mail_peer.taken('lost@example.org')) == count)
        wait_for('its end', SECONDS, lambda: (state(shop, cause) or {}).get('reason'))
        if count < 3:
            change(shop, 'due_at = 0 WHERE id = ? AND due_at IS NOT NULL', cause)
    assert 'may or may not' in wait_for_state(shop, cause, 'failed')['reason']
    assert len({mail['Message-ID'] for mail in mail_peer.taken('lost@example.org')}) == 1
