#!/usr/bin/env python3
"""Signs, or checks, a webhook's body with Stripe's own library. The body comes on standard input.

    sign_with_stripe.py sign SECRET SECONDS        prints the Stripe-Signature header
    sign_with_stripe.py verify SECRET HEADER       exit status 0 if the library takes it now, else 1
"""

import sys

import stripe
from stripe import WebhookSignature

if __name__ == '__main__':
    command, secret, argument = sys.argv[1:4]
    body = sys.stdin.buffer.read().decode()
    if command == 'sign':
        print(WebhookSignature.generate_signature_header(body, secret, int(argument)), end='')
    else:
        try:
            WebhookSignature.verify_header(body, argument, secret, tolerance=300)
        except stripe.SignatureVerificationError:
            sys.exit(1)
