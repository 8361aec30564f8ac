"""The tests' S3: Tests/Peers/rgw_peer.py and moto_peer.py as processes, and a client that knows what is in them."""

import os
import re
import select
import subprocess
import sys
import uuid

import boto3
import botocore.config
import requests

from shop import REPOSITORY

START_SECONDS = 120
KEY, SECRET, REGION = 'bilten', 'biltensecret', 'us-east-1'


class S3Peer:
    """`kind` is radosgw or moto. For radosgw, BILTEN_TEST_RADOSGW may name one that runs already."""

    def __init__(self, kind):
        self.kind = kind
        self.process = None
        self.endpoint = os.environ.get('BILTEN_TEST_RADOSGW') if kind == 'radosgw' else None

    def start(self):
        if self.endpoint is None:
            script = {'radosgw': 'rgw_peer.py', 'moto': 'moto_peer.py'}[self.kind]
            self.process = subprocess.Popen(
                [sys.executable, REPOSITORY / 'Tests/Peers' / script, '0'], stdout=subprocess.PIPE, text=True)
            readable, _, _ = select.select([self.process.stdout], [], [], START_SECONDS)
            words = self.process.stdout.readline().split() if readable else []
            if words[:1] != ['ready']:
                self.process.kill()
                raise AssertionError(f'{script} does not start; what it said stands above')
            self.endpoint = f'http://127.0.0.1:{words[1]}'
        return self

    def stop(self):
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()

    @property
    def settings(self):
        return {'AWS_ACCESS_KEY_ID': KEY, 'AWS_SECRET_ACCESS_KEY': SECRET, 'AWS_EC2_METADATA_DISABLED': 'true'}

    def client(self, service='s3'):
        return boto3.client(
            service, endpoint_url=self.endpoint, aws_access_key_id=KEY, aws_secret_access_key=SECRET,
            region_name=REGION, config=botocore.config.Config(s3={'addressing_style': 'path'}, proxies={}))

    def bucket(self):
        return Bucket(self, 'test-' + uuid.uuid4().hex[:12]).make()

    def command(self, name, **query):
        """A call below /_test/ of moto."""
        session = requests.Session()
        session.trust_env = False
        answer = session.post(f'{self.endpoint}/_test/{name}', params=query, timeout=10)
        assert answer.status_code == 200
        return answer.json()


class Bucket:
    def __init__(self, peer, name):
        self.peer, self.name = peer, name
        self.s3 = peer.client()

    def make(self):
        self.s3.create_bucket(Bucket=self.name)
        return self

    def address(self, prefix=''):
        return f's3://{self.name}/{prefix}?endpoint={self.peer.endpoint}&region={REGION}'

    def keys(self):
        pages = self.s3.get_paginator('list_objects_v2').paginate(Bucket=self.name)
        return [entry['Key'] for page in pages for entry in page.get('Contents', [])]

    def get(self, key):
        return self.s3.get_object(Bucket=self.name, Key=key)

    def body(self, key):
        return self.get(key)['Body'].read()

    def etag(self, key):
        return re.sub('"', '', self.get(key)['ETag'])
