"""`bilten deploy` against real servers of S3's protocol: what stands in the bucket, what visitors see meanwhile, and what
becomes of a deployment that is killed."""

import json
import os
import pathlib
import random
import re
import signal
import subprocess
import threading
import time

import pytest
import requests

from s3_peer import S3Peer
from shop import EXECUTABLES
from small_site import SmallSite

TIMEOUT_SECONDS = 120


@pytest.fixture(scope='module')
def radosgw():
    peer = S3Peer('radosgw').start()
    yield peer
    peer.stop()


@pytest.fixture(scope='module')
def moto():
    peer = S3Peer('moto').start()
    yield peer
    peer.stop()


@pytest.fixture
def kind(request, radosgw, moto):
    yield {'radosgw': radosgw, 'moto': moto}[request.param]


both = pytest.mark.parametrize('kind', ['radosgw', 'moto'], indirect=True)


class Site:
    """A folder with a public/ in it that nobody has built."""

    def __init__(self, root, files):
        self.root = pathlib.Path(root)
        self.write(files)

    def write(self, files):
        for name, content in files.items():
            path = self.root / 'public' / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def start(self, bucket, *arguments, settings=None, address=None):
        environment = {'PATH': os.environ['PATH'], 'HOME': str(self.root), 'LANG': 'C.UTF-8',
                       **(bucket.peer.settings if settings is None else settings)}
        return subprocess.Popen(
            [EXECUTABLES / 'bilten', 'deploy', '--root', self.root, address or bucket.address(), *arguments],
            env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def deploy(self, bucket, *arguments, code=0, **options):
        process = self.start(bucket, *arguments, **options)
        try:
            out, err = process.communicate(timeout=TIMEOUT_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        assert process.returncode == code, f'{process.returncode}: {out}{err}'
        return out if code == 0 else err

    def deploy_json(self, bucket, *arguments, **options):
        return json.loads(self.deploy(bucket, '--json', *arguments, **options))


FILES = {
    'assets/site.3f9ac1d2e0.css': 'a{}', 'assets/logo.svg': '<svg/>', 'index.html': 'home', 'en/index.html': 'english',
    'en/events/jazz.html': 'jazz', 'en/events/ليلة الجاز+?#.html': 'arabic', '404.html': 'gone', 'en/feed.atom': '<feed/>',
    'robots.txt': 'x',
}


@both
def test_objects_have_the_right_names_types_and_times(tmp_path, kind):
    site, bucket = Site(tmp_path, FILES), kind.bucket()
    done = site.deploy_json(bucket)
    assert len(done['uploaded']) == len(FILES) and done['unchanged'] == 0
    assert set(bucket.keys()) == {
        '.bilten-deploy', 'assets/site.3f9ac1d2e0.css', 'assets/logo.svg', 'index.html', 'en/', 'en/events/jazz',
        'en/events/ليلة الجاز+?#', '404.html', 'en/feed.atom', 'robots.txt'}
    asset, page = bucket.get('assets/site.3f9ac1d2e0.css'), bucket.get('en/events/ليلة الجاز+?#')
    assert asset['CacheControl'] == 'public, max-age=31536000, immutable'
    assert asset['ContentType'] == 'text/css; charset=utf-8'
    assert page['CacheControl'] == 'no-cache' and page['ContentType'] == 'text/html; charset=utf-8'
    assert page['Body'].read() == b'arabic'
    assert bucket.get('assets/logo.svg')['CacheControl'] == 'no-cache'
    again = site.deploy_json(bucket)
    assert again['uploaded'] == [] and again['unchanged'] == len(FILES)


@both
def test_a_prefix_keeps_two_sites_apart(tmp_path, kind):
    bucket = kind.bucket()
    one, other = Site(tmp_path / 'one', {'a.html': '1'}), Site(tmp_path / 'other', {'a.html': '2', 'b.html': '3'})
    one.deploy(bucket, address=bucket.address('one'))
    other.deploy(bucket, address=bucket.address('other/site'))
    (other.root / 'public/b.html').unlink()
    assert other.deploy_json(bucket, address=bucket.address('other/site'))['deleted'] == ['b']
    assert bucket.body('one/a') == b'1' and bucket.body('other/site/a') == b'2'


def test_a_built_site_is_deployed_whole_and_then_only_what_changed(tmp_path, moto):
    small, bucket = SmallSite(tmp_path / 'site'), moto.bucket()
    small.build('--compress')
    site = Site(small.root, {})
    files = {path.relative_to(small.public).as_posix() for path in small.public.rglob('*') if path.is_file()}
    plain = {name for name in files if not (name.endswith(('.br', '.gz')) and name[:-3] in files)}
    assert set(site.deploy_json(bucket)['uploaded']) == plain
    small.edit('content/events/jazz/en.md', ('We play.', 'We play late.'))
    small.build('--compress')
    changed = set(site.deploy_json(bucket)['uploaded'])
    assert 'en/events/jazz.html' in changed and len(changed) < len(plain) / 2
    packed = site.deploy_json(bucket, '--encoding', 'gzip')
    page = bucket.get('en/events/jazz')
    assert page['ContentEncoding'] == 'gzip' and 'en/events/jazz.html' in packed['uploaded']


def test_a_dry_run_tells_and_changes_nothing(tmp_path, moto):
    site, bucket = Site(tmp_path, FILES), moto.bucket()
    told = site.deploy(bucket, '--dry-run')
    assert 'upload  en/events/jazz.html' in told and f'would deploy: {len(FILES)} uploaded' in told
    assert bucket.keys() == []


# MARK: Killed in the middle

def version(number, pages=60):
    style = f'assets/site.{number:010x}.css'
    files = {f'en/p{page}.html': f'<link href="/{style}"> {number} of {page}' for page in range(pages)}
    return {style: f'.v{number}{{}}', 'en/index.html': f'<link href="/{style}"> home {number}', **files}


def kill_after(process, moto, writes):
    """Kills a deployment once so many writes have come to the server, or lets it end where there are fewer."""
    start = moto.command('requests').get('PUT', 0)
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        if moto.command('requests').get('PUT', 0) - start >= writes:
            process.send_signal(signal.SIGKILL)
            break
        time.sleep(0.002)
    process.communicate(timeout=TIMEOUT_SECONDS)


def test_killed_at_any_moment_and_run_again_the_site_is_whole(tmp_path, moto):
    site, bucket = Site(tmp_path, version(0)), moto.bucket()
    site.deploy(bucket)
    moto.command('delay', milliseconds=4)
    resumed = 0
    try:
        for number in range(1, 6):
            for old in (site.root / 'public/assets').iterdir():
                old.unlink()
            site.write({**version(number), f'en/only{number}.html': 'x'})
            kill_after(site.start(bucket), moto, random.randrange(0, 60))
            resumed += site.deploy_json(bucket)['resumed']
            for name in (site.root / 'public').rglob('*.html'):
                path = name.relative_to(site.root / 'public').as_posix()
                key = path.removesuffix('index.html') if path.endswith('/index.html') else path.removesuffix('.html')
                assert bucket.body(key) == name.read_bytes()
            assert site.deploy_json(bucket)['uploaded'] == []
    finally:
        moto.command('forget')
    assert resumed > 0, 'no deployment was killed in its middle'


def test_no_visitor_sees_a_page_whose_assets_are_missing(tmp_path, moto):
    site, bucket = Site(tmp_path, version(0)), moto.bucket()
    site.deploy(bucket)
    base = f'{moto.endpoint}/{bucket.name}/'
    bucket.s3.put_bucket_policy(Bucket=bucket.name, Policy=json.dumps({'Version': '2012-10-17', 'Statement': [{
        'Effect': 'Allow', 'Principal': '*', 'Action': 's3:GetObject', 'Resource': f'arn:aws:s3:::{bucket.name}/*'}]}))
    moto.command('delay', milliseconds=2)
    over, missing, seen = threading.Event(), [], set()

    def visit():
        session = requests.Session()
        session.trust_env = False
        while not over.is_set():
            page = session.get(base + f'en/p{random.randrange(60)}', timeout=10)
            if page.status_code != 200:
                missing.append(f'page {page.status_code}')
                continue
            style = re.search(r'href="/([^"]+)"', page.text).group(1)
            seen.add(style)
            if session.get(base + style, timeout=10).status_code != 200:
                missing.append(style)

    visitors = [threading.Thread(target=visit) for _ in range(2)]
    for visitor in visitors:
        visitor.start()
    try:
        for number in range(1, 4):
            for old in (site.root / 'public/assets').iterdir():
                old.unlink()
            site.write(version(number))
            kill_after(site.start(bucket), moto, random.randrange(3, 60))
            time.sleep(0.2)
            site.deploy(bucket)
    finally:
        over.set()
        for visitor in visitors:
            visitor.join(30)
        moto.command('forget')
    assert missing == [] and len(seen) >= 3


# MARK: CloudFront

def test_cloudfront_is_told_just_the_addresses_that_changed(tmp_path, moto):
    site, bucket = Site(tmp_path, FILES), moto.bucket()
    cloudfront = moto.client('cloudfront')
    distribution = cloudfront.create_distribution(DistributionConfig={
        'CallerReference': bucket.name, 'Comment': 'test', 'Enabled': True,
        'Origins': {'Quantity': 1, 'Items': [{
            'Id': 'o', 'DomainName': f'{bucket.name}.s3.amazonaws.com', 'S3OriginConfig': {'OriginAccessIdentity': ''}}]},
        'DefaultCacheBehavior': {
            'TargetOriginId': 'o', 'ViewerProtocolPolicy': 'allow-all', 'MinTTL': 0,
            'ForwardedValues': {'QueryString': False, 'Cookies': {'Forward': 'none'}}}})['Distribution']['Id']
    options = ['--cloudfront', distribution, '--cloudfront-endpoint', moto.endpoint, '--edge-seconds', '600']
    site.deploy(bucket, *options)
    assert bucket.get('en/')['CacheControl'] == 'public, max-age=0, must-revalidate, s-maxage=600'
    site.write({'en/events/ليلة الجاز+?#.html': 'changed', 'index.html': 'changed'})
    (site.root / 'public/en/events/jazz.html').unlink()
    site.deploy(bucket, *options)
    site.deploy(bucket, *options)
    batches = []
    for item in cloudfront.list_invalidations(DistributionId=distribution)['InvalidationList']['Items']:
        batch = cloudfront.get_invalidation(DistributionId=distribution, Id=item['Id'])
        batches.append(sorted(batch['Invalidation']['InvalidationBatch']['Paths']['Items']))
    assert len(batches) == 2
    arabic = '/en/events/%D9%84%D9%8A%D9%84%D8%A9%20%D8%A7%D9%84%D8%AC%D8%A7%D8%B2%2B%3F%23'
    assert sorted(['/', '/index.html', '/en/events/jazz', arabic]) in batches
    site.write({'robots.txt': 'y'})
    assert 'there is no CloudFront distribution EABSENT' in site.deploy(
        bucket, '--cloudfront', 'EABSENT', '--cloudfront-endpoint', moto.endpoint, code=1)


# MARK: What goes wrong

def test_what_is_wrong_is_told_in_one_line(tmp_path, radosgw, moto):
    site, bucket = Site(tmp_path, FILES), radosgw.bucket()

    def told(words, *arguments, peer=None, **options):
        error = site.deploy(peer or bucket, *arguments, code=1, **options)
        assert words in error and len(error.splitlines()) == 1 and 'biltensecret' not in error, error

    told('there is no bucket absent-bucket', address=bucket.address().replace(bucket.name, 'absent-bucket'))
    told('refused the credentials', settings={**radosgw.settings, 'AWS_SECRET_ACCESS_KEY': 'wrong'})
    told('refused the credentials', settings={**radosgw.settings, 'AWS_ACCESS_KEY_ID': 'nobody'})
    told('there are no credentials', settings={'AWS_EC2_METADATA_DISABLED': 'true'})
    told('the connection was refused', address='s3://bucket?endpoint=http://127.0.0.1:1')
    told('begins with s3://', address='bucket')
    told('regoin is no parameter', address='s3://bucket?regoin=x')
    told('run bilten build --compress', '--encoding', 'gzip')
    other = moto.bucket()
    moto.command('fail', count=1000, status=503, code='SlowDown', method='PUT')
    try:
        told('asked too often', peer=other)
        moto.command('forget')
        moto.command('fail', count=1, status=400, code='ExpiredToken')
        told('have expired', peer=other)
    finally:
        moto.command('forget')
    site.deploy(other)


def test_a_server_that_fails_now_and_then_is_outlived(tmp_path, moto):
    site, bucket = Site(tmp_path, version(1)), moto.bucket()
    for method in ('PUT', 'GET'):
        moto.command('fail', count=3, status=503, code='SlowDown', method=method)
        moto.command('fail', count=2, status=500, code='InternalError', method=method, after=1)
    try:
        site.deploy(bucket)
    finally:
        moto.command('forget')
    assert site.deploy_json(bucket)['uploaded'] == []
