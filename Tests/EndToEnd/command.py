"""The `bilten` command, as an operator types it beside a running shop."""

import json
import os
import subprocess

from shop import EXECUTABLES


def run(shop, *arguments, code=0):
    """What it writes to its standard output. AssertionError where it ends with another code."""
    environment = {'PATH': os.environ['PATH'], 'HOME': str(shop.root), 'LANG': 'C.UTF-8'}
    done = subprocess.run(
        [EXECUTABLES / 'bilten', *arguments, '--data', shop.data], cwd=shop.root, env=environment, text=True,
        capture_output=True, timeout=60)
    assert done.returncode == code, f'{arguments} ended with {done.returncode}: {done.stdout}{done.stderr}'
    return done.stdout if code == 0 else done.stderr


def run_json(shop, *arguments):
    return json.loads(run(shop, *arguments, '--json'))
