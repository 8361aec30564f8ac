#!/usr/bin/env python3
"""Deploys a site to moto on this machine: once whole, then unchanged, then with one file changed, and tells how long each
took beside what moto takes for its listing alone.

    run.py --bin .build/release --files 10000
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / 'Tests/EndToEnd'))

from s3_peer import S3Peer  # noqa: E402

ROUNDS = 5
PAGE = '<!doctype html><title>{number}</title><link rel="stylesheet" href="/assets/site.css">' + '<p>text</p>' * 700


def deploy(arguments, root, bucket):
    environment = {'PATH': os.environ['PATH'], 'HOME': str(root), **bucket.peer.settings}
    start = time.monotonic()
    done = subprocess.run(
        [arguments.bin / 'bilten', 'deploy', '--root', root, '--json', bucket.address()], env=environment,
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=1800)
    seconds = time.monotonic() - start
    if done.returncode != 0:
        sys.exit(done.stderr)
    return seconds, json.loads(done.stdout)


def listing(bucket):
    start = time.monotonic()
    bucket.keys()
    return time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--bin', type=pathlib.Path, default=REPOSITORY / '.build/release')
    parser.add_argument('--files', type=int, default=10_000)
    arguments = parser.parse_args()
    peer = S3Peer('moto').start()
    try:
        with tempfile.TemporaryDirectory() as root:
            public = pathlib.Path(root) / 'public/en'
            public.mkdir(parents=True)
            for number in range(arguments.files):
                (public / f'page-{number}.html').write_text(PAGE.format(number=number))
            bucket = peer.bucket()
            seconds, done = deploy(arguments, root, bucket)
            print(f'first: {len(done["uploaded"]):,} files in {seconds:.1f} s, {len(done["uploaded"]) / seconds:.0f}/s')
            took, listed = [], []
            for _ in range(ROUNDS):
                listed.append(listing(bucket))
                seconds, done = deploy(arguments, root, bucket)
                assert done['uploaded'] == [] and done['unchanged'] == arguments.files
                took.append(seconds)
            print(f'unchanged: {statistics.median(took):.2f} s, of which a listing by boto3 takes '
                  f'{statistics.median(listed):.2f} s')
            (public / 'page-0.html').write_text('changed')
            seconds, done = deploy(arguments, root, bucket)
            assert done['uploaded'] == ['en/page-0.html']
            print(f'one changed: {seconds:.2f} s')
    finally:
        peer.stop()


if __name__ == '__main__':
    main()
