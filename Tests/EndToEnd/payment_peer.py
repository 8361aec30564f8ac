"""The tests' Stripe: Tests/Peers/stripe_peer.py as a process, and its controls."""

import select
import subprocess
import sys

import requests

from shop import REPOSITORY

START_SECONDS = 30


class PaymentPeer:
    def __init__(self):
        self._http = requests.Session()
        self._http.trust_env = False
        self.process = None
        self.base_url = ''

    def start(self):
        command = [sys.executable, REPOSITORY / 'Tests/Peers/stripe_peer.py', '0']
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        readable, _, _ = select.select([self.process.stdout], [], [], START_SECONDS)
        words = self.process.stdout.readline().split() if readable else []
        if words[:1] != ['ready']:
            self.process.kill()
            raise AssertionError('stripe_peer.py does not start; what it said stands above')
        self.base_url = f'http://127.0.0.1:{words[1]}'
        return self

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()

    def send_webhooks_to(self, url, secret):
        self._call('POST', '/_config/webhooks/bilten', {'url': url, 'secret': secret, 'events': None})

    def pay(self, session, card='pm_card_visa'):
        """What the buyer does on Stripe's page. Returns the session, with `success_url`.

        requests.HTTPError (402) for a card that is declined, such as pm_card_chargeCustomerFail.
        """
        return self._call('POST', f'/_test/pay/{session}', {'card': card})

    def refund(self, intent, amount=None):
        """Somebody gives money back in the dashboard; without an amount, all that is left."""
        return self._call('POST', f'/_test/refund/{intent}', {} if amount is None else {'amount': amount})

    def dispute(self, intent):
        """The buyer's bank wants the money back."""
        return self._call('POST', f'/_test/dispute/{intent}', {})

    def decide(self, dispute, won):
        return self._call('POST', f'/_test/decide/{dispute}', {'won': won})

    def faults(self, **faults):
        """See the head of stripe_peer.py."""
        return self._call('POST', '/_test/faults', faults)

    def deliveries(self):
        """[[event id, type, status or error], …]"""
        return self._call('GET', '/_test/deliveries')

    def requests(self):
        """Every POST that it got: [{"path", "key", "version", "form"}, …]"""
        return self._call('GET', '/_test/requests')

    def _call(self, method, path, body=None):
        answer = self._http.request(method, self.base_url + path, json=body, timeout=30)
        answer.raise_for_status()
        # localstripe confirms its own settings with an empty answer.
        return answer.json() if answer.content else None
