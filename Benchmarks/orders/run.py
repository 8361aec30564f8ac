#!/usr/bin/env python3
"""What selling costs: reservations a second through the runner, processor time of a whole free order, and a PDF of tickets.

    Benchmarks/orders/run.py --bin .build/release [--write docs/benchmarks.md]
"""

import argparse
import http.client
import os
import pathlib
import re
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

from orders import FREE, FREE_TICKET, PAID, PAID_TICKET, Shop, free_port, machine

HERE = pathlib.Path(__file__).resolve().parent
BEGIN, END = '<!-- bench-orders -->', '<!-- /bench-orders -->'
TARGETS = {
    'rate': ('reservations a second', 'at least', 1000),
    'p99': ('p99 of a reservation, ms', 'at most', 250),
    'order': ('processor time of a free order, ms', 'at most', 10),
    'pdf': ('PDF of tickets, warm, ms', 'at most', 20),
}
PERCENTILE = r'{}%\s+([\d.]+)(us|ms|s)'


def wrk(shop, options, event, ticket, run):
    """Returns (reservations a second, p50, p99 in ms, refusals). Those that were refused are not reservations."""
    command = ['wrk', '-t1', f'-c{options.buyers}', f'-d{options.seconds}s', '--latency', '-s', str(HERE / 'place.lua'),
               f'http://127.0.0.1:{shop.port}/v1/orders']
    before = shop.rows('SELECT count(*) FROM orders')[0][0]
    started = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, timeout=options.seconds + 60, env={
        'PATH': os.environ['PATH'], 'BODY': Shop.body(event, ticket), 'RUN': run})
    seconds = min(time.monotonic() - started, options.seconds + 1)
    assert done.returncode == 0 and 'Socket errors' not in done.stdout, done.stdout + done.stderr
    placed = shop.rows('SELECT count(*) FROM orders')[0][0] - before
    refused = int((re.search(r'Non-2xx or 3xx responses: (\d+)', done.stdout) or [0, 0])[1])
    scale = {'us': 0.001, 'ms': 1, 's': 1000}
    p50, p99 = (float(number) * scale[unit] for number, unit in
                (re.search(PERCENTILE.format(percent), done.stdout).groups() for percent in (50, 99)))
    return placed / seconds, p50, p99, refused


def measure_reservations(options, folder):
    shop = Shop(folder / 'reservations', options.bin, free_port()).start()
    try:
        found = {}
        wrk(shop, options, FREE, FREE_TICKET, 'warm')
        for number in range(options.rounds):
            for name, event, ticket in (('free', FREE, FREE_TICKET), ('paid', PAID, PAID_TICKET)):
                found.setdefault(name, []).append(wrk(shop, options, event, ticket, f'{name}{number}'))
        for event in (FREE, PAID):
            shop.expect_no_oversale(event, 1_000_000 * 3)
    finally:
        shop.stop()
    return {name: [statistics.median(values) for values in zip(*rounds)] for name, rounds in found.items()}


def measure_oversale(options, folder):
    """Many more buyers than places."""
    quota = 500
    shop = Shop(folder / 'oversale', options.bin, free_port(), quota=quota).start()
    try:
        _, _, _, refused = wrk(shop, options, FREE, FREE_TICKET, 'rush')
        taken = shop.expect_no_oversale(FREE, quota)
        assert taken == quota and refused > 0, f'{taken} of {quota} places, {refused} refused'
        return quota, refused
    finally:
        shop.stop()


def measure_order(options, folder):
    """Processor milliseconds of an order from the request to the mail with its PDF, by program, and of warm PDFs."""
    shop = Shop(folder / 'order', options.bin, free_port(), mails=True).start()
    try:
        last = [shop.place() for _ in range(20)][-1]
        shop.wait_for_mails(20)
        before, started = shop.processor_seconds(), time.monotonic()
        for _ in range(options.orders):
            last = shop.place()
        shop.wait_for_mails(20 + options.orders)
        after, seconds = shop.processor_seconds(), time.monotonic() - started
        # What the same time costs with nothing to do: the schedule, and looking at the clock.
        time.sleep(min(seconds, 30))
        idle = shop.processor_seconds()
        share = seconds / min(seconds, 30)
        cost = {name: 1000 * (after[name] - before.get(name, 0) - share * (idle.get(name, 0) - after[name])) / options.orders
                for name in after}
        return cost, measure_pdf(options, shop, last)
    finally:
        shop.stop()


def measure_pdf(options, shop, order):
    path = order['url'].split('/', 3)[3].replace('?', '/tickets.pdf?')
    connection = http.client.HTTPConnection('127.0.0.1', shop.port, timeout=30)
    times = []
    for _ in range(options.pdfs + 5):
        started = time.perf_counter()
        connection.request('GET', f'/{path}')
        answer = connection.getresponse()
        body = answer.read()
        times.append((time.perf_counter() - started) * 1000)
        assert answer.status == 200 and body.startswith(b'%PDF'), answer.status
    connection.close()
    return statistics.median(times[5:])


def judged(found):
    lines, ok = ['| target | wanted | measured | |', '|---|---|---|---|'], True
    for key, (text, side, bound) in TARGETS.items():
        reached = found[key] <= bound if side == 'at most' else found[key] >= bound
        ok = ok and reached
        shown = f'{found[key]:,.0f}' if found[key] >= 100 else f'{found[key]:.2f}'
        lines.append(f'| {text} | {side} {bound:,} | {shown} | {"reached" if reached else "missed"} |')
    return lines, ok


def table(options, rates, oversale, cost, pdf):
    names = {'free': 'free order: places sold, tickets and the mail’s task written', 'paid': 'paid order: places held, payment begun in the sandbox'}
    lines = [f'| one event, {options.buyers} buyers at once | a second | p50, ms | p99, ms |', '|---|---|---|---|']
    lines += [f'| {text} | {rates[name][0]:,.0f} | {rates[name][1]:.0f} | {rates[name][2]:.0f} |' for name, text in names.items()]
    lines += ['', f'Durable: an order is answered once the store has synced its log (docs/decisions/0019), so what was answered survives a '
              f'loss of power. With {oversale[0]} places and the same rush, {oversale[0]} were sold and {oversale[1]:,} orders refused; '
              'held, sold, orders and tickets agree.', '',
              '| a whole free order, one after another | CPU, ms |', '|---|---|']
    lines += [f'| {name} | {value:.2f} |' for name, value in sorted(cost.items()) if value > 0.005]
    lines += [f'| together: placed, tickets signed and drawn, mail written to a folder | {sum(cost.values()):.2f} |', '',
              f'A PDF of one ticket from the warm `documents` function, through the runner: {pdf:.1f} ms (median of {options.pdfs}).']
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n\n')[0])
    parser.add_argument('--bin', type=pathlib.Path, default=HERE.parents[1] / '.build/release')
    parser.add_argument('--rounds', type=int, default=3, help='reservations are measured so often, in turns (3)')
    parser.add_argument('--seconds', type=int, default=6, help='of each wrk (6)')
    parser.add_argument('--buyers', type=int, default=64)
    parser.add_argument('--orders', type=int, default=400, help='whose processor time is measured (400)')
    parser.add_argument('--pdfs', type=int, default=100)
    parser.add_argument('--write', help='a document to write the table into, between its markers')
    options = parser.parse_args()
    options.bin = options.bin.resolve()
    with tempfile.TemporaryDirectory(prefix='bilten-bench-') as name:
        folder = pathlib.Path(name)
        print('reservations', file=sys.stderr, flush=True)
        rates = measure_reservations(options, folder)
        oversale = measure_oversale(options, folder)
        print('a whole order', file=sys.stderr, flush=True)
        cost, pdf = measure_order(options, folder)
    slower = min(rates.values())
    verdicts, ok = judged({'rate': slower[0], 'p99': max(found[2] for found in rates.values()), 'order': sum(cost.values()), 'pdf': pdf})
    lines = [f'`Benchmarks/orders/run.py {shlex.join(sys.argv[1:])}` on {machine()}, {time.strftime("%Y-%m-%d")}. wrk and the '
             f'shop share the processors; {options.rounds} rounds of {options.seconds} s in turns, {options.orders} orders one after another.',
             '', *table(options, rates, oversale, cost, pdf), '', *verdicts]
    print('\n'.join(lines))
    if options.write:
        path = pathlib.Path(options.write)
        text = path.read_text()
        assert BEGIN in text and END in text, f'{path} has no {BEGIN}'
        head, _, rest = text.partition(BEGIN)
        path.write_text('\n'.join([head + BEGIN, '', *lines, '', END + rest.partition(END)[2]]))
    return 0 if ok else 1


if __name__ == '__main__':
    sys.exit(main())
