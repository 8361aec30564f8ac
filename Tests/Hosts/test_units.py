"""The descriptions in deploy/ against what they describe, and against the tools that read them."""

import os
import re
import shlex
import shutil
import subprocess
import sys

import pytest
import yaml

from hosts import DEPLOY, EXECUTABLES, REPOSITORY
from units import UNITS, Unit

FUNCTIONS = {path.parent.name: yaml.safe_load(path.read_text()) for path in REPOSITORY.glob('functions/*/function.yml')}
# What nobody calls from outside has no address.
ROUTED = {name: text for name, text in FUNCTIONS.items() if text.get('routes')}
# What systemd calls a service that is exposed little is below 4; every unit here does better than that.
EXPOSURE_MAX = 2.0


def secrets_of(name, optional=True):
    found = FUNCTIONS[name].get('secrets', [])
    return {secret.rstrip('?') for secret in found if optional or not secret.endswith('?')}


def paths_of(name):
    """One address for each route."""
    return {re.sub(r'\{\w+\}', 'some-id', route.split(' ')[1]) for route in FUNCTIONS[name]['routes']}


def test_there_is_something_to_compare():
    assert {'orders', 'validate', 'webhook', 'availability', 'sandbox-pay'} <= set(ROUTED)


# MARK: systemd

@pytest.fixture
def unit_folder(tmp_path):
    """The units as they lie in /etc/systemd/system, with programs where they look for them."""
    folder = tmp_path / 'units'
    shutil.copytree(UNITS, folder)
    for name in ROUTED:
        for kind in ('service', 'socket'):
            shutil.copy(folder / f'bilten-function@.{kind}', folder / f'bilten-function@{name}.{kind}')
    for file in folder.glob('*.service'):
        text = file.read_text()
        programs = re.sub(r'ExecStart=/usr/local/(?:bin|lib/bilten)/(\S+)', f'ExecStart={shutil.which("true")}', text)
        assert programs != text, file
        file.write_text(programs)
    return folder


def analyze(folder, *arguments):
    return subprocess.run(
        ['systemd-analyze', *arguments], cwd=folder, capture_output=True, text=True, timeout=60,
        env={'PATH': os.environ['PATH'], 'SYSTEMD_UNIT_PATH': f'{folder}:', 'LANG': 'C.UTF-8'})


def test_systemd_understands_every_unit(unit_folder):
    names = sorted(path.name for path in unit_folder.iterdir() if path.suffix in ('.service', '.socket', '.timer'))
    names = [name for name in names if '@.' not in name]
    assert len(names) >= 3 + 2 * len(ROUTED)
    done = analyze(unit_folder, 'verify', '--man=no', *(f'./{name}' for name in names))
    assert (done.returncode, done.stdout + done.stderr) == (0, '')


def test_services_are_exposed_little(unit_folder):
    for file in sorted(unit_folder.glob('*.service')):
        if '@.' in file.name:
            continue
        done = analyze(unit_folder, 'security', '--offline=yes', '--no-pager', f'./{file.name}')
        level = re.search(r'exposure level for \S+: ([\d.]+)', done.stdout)
        assert level and float(level[1]) <= EXPOSURE_MAX, done.stdout + done.stderr


@pytest.mark.parametrize('name', [*ROUTED, 'outbox'])
def test_a_unit_gives_a_function_its_secrets_and_no_others(name):
    if FUNCTIONS[name].get('sandbox_only'):
        pytest.skip('no unit: it is for trying things out')
    unit = Unit('bilten-outbox.service') if name == 'outbox' else Unit('bilten-function@.service', name)
    assert set(unit.credentials()) == secrets_of(name)
    files = [item for value in unit.all('Environment') for item in shlex.split(value) if '_FILE=' in item]
    assert sorted(files) == sorted(f'{secret}_FILE=%d/{secret}' for secret in secrets_of(name))


# MARK: Web servers

def nginx_locations():
    """(kind, pattern, body) of every location."""
    text = (DEPLOY / 'nginx/bilten.conf').read_text()
    return re.findall(r'location (=|~) (\S+) \{\n(.*?)\n    \}', text, re.S)


def nginx_location(path):
    """The body of the location that nginx chooses: the exact one, else the first that matches."""
    locations = nginx_locations()
    exact = [body for kind, pattern, body in locations if kind == '=' and pattern == path]
    matching = [body for kind, pattern, body in locations if kind == '~' and re.search(pattern, path)]
    return (exact + matching + [''])[0]


SIZES = {'KiB': 'k', 'MiB': 'm'}


@pytest.mark.parametrize('name', ROUTED)
def test_nginx_knows_every_route_with_its_limits(name):
    text = FUNCTIONS[name]
    number, unit = re.fullmatch(r'(\d+)(\w+)', text.get('body_limit', '64KiB')).groups()
    for path in paths_of(name):
        body = nginx_location(path)
        assert f'set $bilten_function {name};' in body, path
        assert f'client_max_body_size {number}{SIZES[unit]};' in body
        assert f"fastcgi_read_timeout {text.get('timeout', '10s')};" in body


def test_nginx_leads_nowhere_else():
    named = set(re.findall(r'set \$bilten_function ([\w-]+);', (DEPLOY / 'nginx/bilten.conf').read_text()))
    assert named == set(ROUTED)
    for path in ('/internal/schedule/outbox', '/v1/internal', '/v1/orders/a/b'):
        assert 'bilten_function' not in nginx_location(path)


@pytest.mark.parametrize('file', ['bilten-workers.conf', 'bilten-cgi.conf'])
@pytest.mark.parametrize('name', [name for name, text in ROUTED.items() if not text.get('sandbox_only')])
def test_lighttpd_knows_every_route(name, file):
    conditions = re.findall(r'\$HTTP\["url"\] (==|=~) "(\S+)" \{\n(.*?)\n\}', (DEPLOY / 'lighttpd' / file).read_text(), re.S)
    for path in paths_of(name):
        bodies = [body for kind, pattern, body in conditions
                  if (pattern == path if kind == '==' else re.search(pattern, path))]
        assert bodies and f'"/{name}"' in bodies[0], path
        if 'workers' in file:
            assert set(re.findall(r'"(\w+)_FILE"', bodies[0])) == secrets_of(name)


# MARK: The container

CONTAINERFILE = DEPLOY / 'container/Containerfile'


def instructions():
    text = re.sub(r'^#.*\n', '', CONTAINERFILE.read_text(), flags=re.M)
    return [line.split(None, 1) for line in re.sub(r'\\\n', ' ', text).splitlines() if line.strip()]


def test_the_container_file_is_clean():
    linter = shutil.which('hadolint', path=os.path.dirname(sys.executable))
    done = subprocess.run([linter, CONTAINERFILE], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout + done.stderr) == (0, '')


def test_the_container_takes_what_is_there_and_runs_as_nobody():
    found = instructions()
    stages = [place for place, (verb, _) in enumerate(found) if verb == 'FROM']
    assert len(stages) == 2
    for verb, rest in found:
        if verb == 'FROM':
            assert re.match(r'\S+:\S+', rest) and ':latest' not in rest, rest
        if verb == 'COPY' and '--from' not in rest:
            *sources, _ = [word for word in rest.split() if not word.startswith('--')]
            assert [source for source in sources if not (REPOSITORY / source).exists()] == []
        assert verb != 'ADD'
        assert not re.search(r'KEY|SECRET|PASSWORD', rest), rest
    last = dict(found[stages[1]:])
    assert last['USER'] == '10001:10001'
    assert 'HEALTHCHECK' in last
    assert last['ENTRYPOINT'].startswith('["')


def test_the_container_has_every_library():
    """Debian's packages of all libraries that the programs were linked with are among those it installs."""
    installed = set((DEPLOY / 'debian-packages-run.txt').read_text().split('\n'))
    needed = set()
    for name in ['bilten', *FUNCTIONS]:
        done = subprocess.run(['readelf', '-d', EXECUTABLES / name], capture_output=True, text=True, check=True)
        needed |= set(re.findall(r'\(NEEDED\).*\[(\S+)\]', done.stdout))
    # Swift's own are linked in by --static-swift-stdlib; those of the C library are in every image.
    ours = {library for library in needed if not re.match(r'lib(swift|_?Foundation|dispatch|BlocksRuntime|c\.|m\.|gcc_s|pthread)', library)
            and not library.startswith(('lib_', 'ld-'))}
    assert {'libcurl.so.4', 'libsqlite3.so.0'} <= ours
    for library in ours:
        found = subprocess.run(['dpkg-query', '-S', f'*/{library}'], capture_output=True, text=True)
        packages = {line.split(':')[0] for line in found.stdout.splitlines()}
        assert packages & installed, f'{library}: {packages}'


# MARK: Scripts

def test_scripts_are_clean():
    scripts = [path for folder in ('deploy', 'Tests', '.ci', 'Benchmarks') for path in (REPOSITORY / folder).rglob('*')
               if path.is_file() and path.open('rb').read(64).startswith((b'#!/bin/sh', b'#!/usr/bin/env bash'))]
    assert len(scripts) >= 3
    done = subprocess.run(['shellcheck', *scripts], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (0, '')
