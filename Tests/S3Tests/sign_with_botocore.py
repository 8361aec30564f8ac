"""Signs requests with botocore, for a comparison. Reads a JSON list of requests, writes a JSON list of signatures."""

import datetime
import json
import sys
from unittest import mock

from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials


def sign(case):
    moment = datetime.datetime.fromtimestamp(case['seconds'], datetime.timezone.utc)
    credentials = Credentials(case['access'], case['secret'], case['token'])
    request = AWSRequest(case['method'], case['url'], {name: value for name, value in case['fields']},
                         bytes.fromhex(case['body']))
    kind = S3SigV4Auth if case['service'] == 's3' else SigV4Auth
    # A body that is signed whole, as ours always are.
    request.context['client_config'] = mock.Mock(s3={'payload_signing_enabled': True})
    with mock.patch('botocore.auth.get_current_datetime', return_value=moment):
        kind(credentials, case['service'], case['region']).add_auth(request)
    return request.headers['Authorization'].rpartition('Signature=')[2]


json.dump([sign(case) for case in json.load(sys.stdin)], sys.stdout)
