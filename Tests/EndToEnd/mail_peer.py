"""The tests' mail server: Tests/Peers/smtp_peer.py as a process, and what it has taken."""

import email
import email.policy
import select
import subprocess
import sys

from shop import REPOSITORY

START_SECONDS = 30


class MailPeer:
    def __init__(self, folder):
        self.folder = folder
        self.mail = folder / 'mail'
        self.certificate = folder / 'cert.pem'
        self.process = None
        self.port = 0

    def start(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(['sh', REPOSITORY / 'Tests/Peers/make_cert.sh', self.folder], check=True, capture_output=True)
        self.process = subprocess.Popen(
            [sys.executable, REPOSITORY / 'Tests/Peers/smtp_peer.py', '0', self.mail, self.certificate,
             self.folder / 'key.pem'], stdout=subprocess.PIPE, text=True)
        readable, _, _ = select.select([self.process.stdout], [], [], START_SECONDS)
        words = self.process.stdout.readline().split() if readable else []
        if words[:1] != ['ready']:
            self.process.kill()
            raise AssertionError('smtp_peer.py does not start; what it said stands above')
        self.port = int(words[1])
        return self

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()

    @property
    def settings(self):
        return {'BILTEN_MAIL': f'smtp://bilten@localhost:{self.port}', 'BILTEN_SMTP_PASSWORD': 'secret',
                'BILTEN_SMTP_CA': str(self.certificate)}

    def taken(self, address):
        """The mails that it took for an address, parsed, the oldest first."""
        found = [email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
                 for path in sorted(self.mail.glob('*.eml'))]
        return [mail for mail in found if mail['X-Env-To'] == address]
