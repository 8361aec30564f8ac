#!/usr/bin/env python3
"""What functions cost: from spawn to exit, requests a second through the runner, and memory; beside static C, node and
Python, in one run on one machine.

    Benchmarks/functions/run.py --bin .build/release [--write docs/benchmarks.md]
"""

import argparse
import json
import os
import pathlib
import platform
import re
import shlex
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

import memory
from shop import EVENT, REPOSITORY, Shop

HERE = pathlib.Path(__file__).resolve().parent
BEGIN, END = '<!-- bench-functions -->', '<!-- /bench-functions -->'
AVAILABILITY = f'/v1/events/{EVENT}/availability'
# What must be reached, as ratios in one run, and as figures on the two processors they were set on.
TARGETS = {
    'validate_to_empty': ('validate from spawn to exit, times an empty C program', 'at most', 16),
    'validate_to_node': ('validate from spawn to exit, times an empty node', 'at most', 0.1),
    'availability_to_file': ('availability as visitors ask, times the same bytes as a file', 'at least', 0.5),
    'asked_to_file': ('availability of a worker asked each time, times the same bytes as a file', 'at least', 0.5),
    'asked_rate': ('availability a second, of a worker asked each time', 'at least', 8000),
    'validate_rate': ('validate a second, durable', 'at least', 3000),
    'memory': ('runner with eight idle functions, MiB', 'at most', 80),
}


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


def compiled(folder):
    for name in ('empty', 'cgi', 'spawn'):
        static = [] if name == 'spawn' else ['-static']
        subprocess.run(['cc', '-O2', '-Wall', *static, '-o', folder / name, HERE / f'{name}.c'], check=True)


class Spawns:
    """Spawn to exit, in turns, so that what else the machine does falls on all alike."""

    def __init__(self, folder, rounds, runs):
        self.folder, self.rounds, self.runs = folder, rounds, runs
        self.commands, self.times, self.used = {}, {}, {}

    def add(self, name, *command, environment=None, bodies=None, runs=None):
        """`bodies`: a folder with a file for each run of each round."""
        self.commands[name] = ([str(word) for word in command], environment or {'PATH': os.environ['PATH']}, bodies, runs or self.runs)
        self.times[name] = []
        self.used[name] = 0

    def measure(self):
        for _ in range(self.rounds):
            for name, (command, environment, bodies, runs) in self.commands.items():
                folder = '-'
                if bodies:
                    folder = self.folder / 'round'
                    shutil.rmtree(folder, ignore_errors=True)
                    folder.mkdir()
                    for number in range(runs):
                        os.link(bodies / str(self.used[name] + number), folder / str(number))
                    self.used[name] += runs
                done = subprocess.run([self.folder / 'spawn', str(runs), folder, *command], env=environment,
                                      capture_output=True, text=True, check=True, timeout=600)
                for line in done.stdout.splitlines():
                    microseconds, code, first = line.split('\t')
                    assert code == '0' and (not bodies or first == 'Status: 200'), f'{name}: {line}'
                    self.times[name].append(float(microseconds) / 1000)

    def median(self, name):
        return statistics.median(self.times[name])


def wrk(url, seconds, connections, script=None, environment=None, header=None):
    """(requests a second, p99 in ms). AssertionError where an answer was none of 2xx."""
    command = ['wrk', '-t1', f'-c{connections}', f'-d{seconds}s', '--latency', *(['-s', str(HERE / script)] if script else []),
               *(['-H', header] if header else []), url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 60,
                          env={'PATH': os.environ['PATH'], **(environment or {})})
    assert done.returncode == 0, done.stderr
    assert 'Non-2xx' not in done.stdout and 'Socket errors' not in done.stdout, done.stdout
    rate = float(re.search(r'Requests/sec:\s+([\d.]+)', done.stdout)[1])
    number, unit = re.search(r'99%\s+([\d.]+)(us|ms|s)', done.stdout).groups()
    return rate, float(number) * {'us': 0.001, 'ms': 1, 's': 1000}[unit]


class Rates:
    def __init__(self):
        self.found = {}

    def add(self, name, result):
        self.found.setdefault(name, []).append(result)

    def rate(self, name):
        return statistics.median(rate for rate, _ in self.found[name])

    def p99(self, name):
        return statistics.median(p99 for _, p99 in self.found[name])


def wait_for_port(port, process):
    deadline = time.monotonic() + 30
    while True:
        assert process.poll() is None, 'a server ended'
        try:
            socket.create_connection(('127.0.0.1', port), timeout=1).close()
            return
        except OSError:
            assert time.monotonic() < deadline, 'a server does not start'
            time.sleep(0.05)


def measure_spawns(options, folder, shop, codes):
    spawns = Spawns(folder, options.rounds, options.runs)
    # As many as are run, and no more than a third of what interpreters would take.
    slow = max(3, options.runs // 5)
    bodies = folder / 'bodies'
    bodies.mkdir()
    for number in range(options.rounds * options.runs):
        text = json.dumps({'code': codes.pop(), 'gate': 'North', 'locale': 'en'})
        (bodies / str(number)).write_text(text)
    get = {**shop.cgi_environment(), 'REQUEST_METHOD': 'GET', 'SCRIPT_NAME': AVAILABILITY}
    post = {**shop.cgi_environment(), 'REQUEST_METHOD': 'POST', 'SCRIPT_NAME': '/v1/orders/validate',
            'CONTENT_TYPE': 'application/json', 'HTTP_AUTHORIZATION': 'Bearer ' + shop.secret('BILTEN_GATE_KEY')}
    spawns.add('empty static C', folder / 'empty')
    spawns.add('static C, CGI', folder / 'cgi')
    spawns.add('availability, CGI', shop.binaries / 'availability', environment=get)
    spawns.add('validate, CGI, durable', shop.binaries / 'validate', environment=post, bodies=bodies)
    spawns.add('node, empty', shutil.which('node'), '-e', '0', runs=slow)
    spawns.add('node, CGI', shutil.which('node'), HERE / 'cgi.mjs', runs=slow)
    spawns.add('Python, empty', sys.executable, '-c', 'pass', runs=slow)
    spawns.add('Python, CGI', sys.executable, HERE / 'cgi.py', runs=slow)
    before = shop.query('SELECT count(*) FROM check_ins')[0][0]
    spawns.measure()
    admitted = shop.query('SELECT count(*) FROM check_ins')[0][0] - before
    assert admitted == options.rounds * options.runs, f'{admitted} tickets were admitted'
    return spawns


def measure_rates(options, folder, shop, codes, answer):
    base = f'http://127.0.0.1:{shop.port}'
    rates = Rates()
    same = folder / 'same.json'
    same.write_bytes(answer)
    (shop.root / 'public/bench.json').write_bytes(answer)
    assert shop.ask('GET', '/bench.json') == (200, answer)
    code_file = folder / 'codes'
    code_file.write_text('\n'.join(codes) + '\n')
    ports = {'node': free_port(), 'Python': free_port()}
    commands = {'node': [shutil.which('node'), HERE / 'server.mjs'], 'Python': [sys.executable, HERE / 'server.py']}
    others = {name: subprocess.Popen([*command, str(ports[name]), same], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
              for name, command in commands.items()}
    used = 0
    try:
        for name, process in others.items():
            wait_for_port(ports[name], process)
        # Everything once, unmeasured.
        for address in (f'{base}/bench.json', base + AVAILABILITY, *(f'http://127.0.0.1:{port}/' for port in ports.values())):
            wrk(address, 1, options.connections)
        for number in range(options.rounds):
            rates.add('file', wrk(f'{base}/bench.json', options.seconds, options.connections))
            rates.add('availability', wrk(base + AVAILABILITY, options.seconds, options.connections))
            rates.add('asked', wrk(base + AVAILABILITY, options.seconds, options.connections, header='Cache-Control: no-cache'))
            before = shop.query('SELECT count(*) FROM check_ins')[0][0]
            rates.add('validate', wrk(
                f'{base}/v1/orders/validate', options.seconds, options.connections, 'validate.lua',
                {'CODES': str(code_file), 'SKIP': str(used), 'GATE_KEY': shop.secret('BILTEN_GATE_KEY')}))
            admitted = shop.query('SELECT count(*) FROM check_ins')[0][0] - before
            told = rates.found['validate'][-1][0] * options.seconds
            assert admitted >= told * 0.99, f'{admitted} tickets were admitted, {told:.0f} answers given'
            # Those under way at the end were admitted, and their answers not waited for.
            used += admitted + options.connections
            for name, port in ports.items():
                rates.add(name, wrk(f'http://127.0.0.1:{port}/', options.seconds, options.connections))
    finally:
        for process in others.values():
            process.kill()
            process.wait()
    return rates


def measure_memory(folder, binaries):
    """The runner with eight functions of which each has one worker that has answered or waits to."""
    shop = Shop(folder / 'idle', binaries, free_port())
    files = sorted(shop.functions.glob('*/function.yml'))
    # Copies of one make up the number.
    while len(files) < 8:
        copy = shop.functions / f'copy-{len(files)}' / 'function.yml'
        copy.parent.mkdir()
        text = (shop.functions / 'availability/function.yml').read_text()
        copy.write_text(text.replace('/v1/events/', f'/v1/copy-{len(files)}/'))
        files.append(copy)
    own = folder / 'bin'
    own.mkdir()
    for name in ('bilten', *(file.parent.name for file in files)):
        source = binaries / ('availability' if name.startswith('copy-') else name)
        try:
            os.link(source, own / name)
        except OSError:
            shutil.copy(source, own / name)
    shop.binaries = own
    for file in files:
        text = re.sub(r'(?m)^workers:.*\n', '', file.read_text())
        file.write_text(f'{text}workers: {{min: 1, max: 4}}\n')
    shop.start()
    try:
        shop.ask('GET', AVAILABILITY)
        time.sleep(5)
        found = {process: memory.memory(process)['Pss'] for process in memory.family(shop.process.pid)}
        runner = found[shop.process.pid]
        assert len(found) >= 9, f'{len(found) - 1} workers'
        return sum(found.values()) / 1024, runner / 1024, len(found) - 1
    finally:
        shop.stop()


def busy():
    fields = [int(field) for field in open('/proc/stat').readline().split()[1:9]]
    return sum(fields) - fields[3] - fields[4], sum(fields)


def machine():
    model = next((line.split(':', 1)[1].strip() for line in open('/proc/cpuinfo') if line.startswith('model name')),
                 platform.machine())
    versions = [subprocess.run([shutil.which('node'), '--version'], capture_output=True, text=True).stdout.strip(),
                platform.python_version()]
    return f'{os.cpu_count()} x {model}, Linux {platform.release()}, node {versions[0]}, Python {versions[1]}'


def table(spawns, rates, total, runner, workers):
    empty = spawns.median('empty static C')
    lines = ['| from spawn to exit | ms, median | times empty C |', '|---|---|---|']
    lines += [f'| {name} | {spawns.median(name):.2f} | {spawns.median(name) / empty:.1f} |' for name in spawns.times]
    lines += ['', '| requests a second, kept connections | median | p99, ms | times the file |', '|---|---|---|---|']
    names = {'file': 'the same bytes as a file, by the runner', 'availability': 'availability, as visitors ask (the runner keeps an answer for a second)',
             'asked': 'availability, warm worker asked each time',
             'validate': 'validate, warm worker, each ticket once, durable', 'node': "node's http, the same bytes",
             'Python': "Python's http.server, the same bytes"}
    lines += [f"| {text} | {rates.rate(name):,.0f} | {rates.p99(name):.1f} | {rates.rate(name) / rates.rate('file'):.2f} |"
              for name, text in names.items()]
    lines += ['', f'The runner with {workers} idle functions takes {total:.0f} MiB (PSS), {runner:.0f} of them its own.']
    return lines


def judged(spawns, rates, total):
    validate = spawns.median('validate, CGI, durable')
    found = {
        'validate_to_empty': validate / spawns.median('empty static C'),
        'validate_to_node': validate / spawns.median('node, empty'),
        'availability_to_file': rates.rate('availability') / rates.rate('file'),
        'asked_to_file': rates.rate('asked') / rates.rate('file'),
        'asked_rate': rates.rate('asked'),
        'validate_rate': rates.rate('validate'),
        'memory': total,
    }
    lines, ok = ['| target | wanted | measured | |', '|---|---|---|---|'], True
    for key, (text, side, bound) in TARGETS.items():
        value = found[key]
        reached = value <= bound if side == 'at most' else value >= bound
        ok = ok and reached
        shown = f'{value:,.0f}' if value >= 100 else f'{value:.2f}'
        lines.append(f'| {text} | {side} {bound:,} | {shown} | {"reached" if reached else "missed"} |')
    return lines, ok, found


def write(path, lines):
    """Between the markers of a document, which is begun where it is not there."""
    path = pathlib.Path(path)
    text = path.read_text() if path.exists() else f'# Benchmarks\n\n## Functions\n\n{BEGIN}\n{END}\n'
    assert BEGIN in text and END in text, f'{path} has no {BEGIN}'
    head, _, rest = text.partition(BEGIN)
    path.write_text('\n'.join([head + BEGIN, '', *lines, '', END + rest.partition(END)[2]]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n\n')[0])
    parser.add_argument('--bin', type=pathlib.Path, default=REPOSITORY / '.build/release')
    parser.add_argument('--rounds', type=int, default=3, help='everything is measured so often, in turns (3)')
    parser.add_argument('--runs', type=int, default=200, help='starts of each program in a round (200)')
    parser.add_argument('--seconds', type=int, default=6, help='of each wrk (6)')
    parser.add_argument('--connections', type=int, default=32)
    parser.add_argument('--tickets', type=int, help='to be validated; enough for 8,000 a second where not told')
    parser.add_argument('--write', help='a document to write the table into, between its markers')
    parser.add_argument('--json', help='a file to write the figures to')
    options = parser.parse_args()
    binaries = options.bin.resolve()
    tickets = options.tickets or options.rounds * (options.runs + options.seconds * 8000)
    with tempfile.TemporaryDirectory(prefix='bilten-bench-') as name:
        folder = pathlib.Path(name)
        compiled(folder)
        shop = Shop(folder / 'shop', binaries, free_port()).start()
        try:
            print(f'selling {tickets:,} tickets', file=sys.stderr, flush=True)
            shop.sell(tickets)
            codes = shop.codes()
            assert len(codes) >= tickets
            status, answer = shop.ask('GET', AVAILABILITY)
            assert status == 200
            before = busy()
            print('requests a second', file=sys.stderr, flush=True)
            rates = measure_rates(options, folder, shop, codes[options.rounds * options.runs:], answer)
        finally:
            shop.stop()
        print('spawn to exit', file=sys.stderr, flush=True)
        spawns = measure_spawns(options, folder, shop, codes[:options.rounds * options.runs])
        total, runner, workers = measure_memory(folder, binaries)
    verdicts, ok, found = judged(spawns, rates, total)
    command = 'make bench-functions' if sys.argv[1:] == [] else 'Benchmarks/functions/run.py ' + shlex.join(sys.argv[1:])
    lines = [f'`{command}` on {machine()}, {time.strftime("%Y-%m-%d")}. {options.rounds} rounds in turns, {options.runs} starts of '
             f'each program a round (a fifth of that for node and Python), wrk with {options.connections} connections for '
             f'{options.seconds} s on the same processors.', '', *table(spawns, rates, total, runner, workers), '', *verdicts]
    print('\n'.join(lines))
    if options.write:
        write(options.write, lines)
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(found, indent=2) + '\n')
    return 0 if ok else 1


if __name__ == '__main__':
    sys.exit(main())
