#!/usr/bin/env python3
"""Durable check-ins and reservations per second, by several processes on one SQLite store.

    run.py [--bin .build/release] [--processes 8] [--seconds 5] [--rounds 3] [--folder .]

Every step is one that was synced. The store is made anew for each round, in the folder that is named: what is measured is
that folder's disk. Afterwards the store is held against the rules of the sale.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

TICKETS = 80_000
START_SECONDS = 1.5


def measure(binaries, path, task, processes, seconds):
    """Steps per second, and how long one of a hundred, of a thousand and the longest took, in milliseconds."""
    begin = int((time.time() + START_SECONDS) * 1000)
    workers = [
        subprocess.Popen([binaries / 'measure-store', task, path, str(number), str(processes), str(begin), str(seconds)],
                         stdout=subprocess.PIPE, text=True) for number in range(processes)]
    answers = [json.loads(worker.communicate(timeout=seconds * 4 + 60)[0]) for worker in workers]
    rate = sum(answer['steps'] / (answer['microseconds'] / 1e6) for answer in answers if answer['steps'])
    times = [answer['times'] for answer in answers if answer['times']]
    worst = lambda place: max(list(each)[place] for each in times) / 1000
    return rate, worst(500), worst(990), worst(1000)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--bin', default='.build/release', type=pathlib.Path)
    parser.add_argument('--processes', default=8, type=int)
    parser.add_argument('--seconds', default=5, type=int)
    parser.add_argument('--rounds', default=3, type=int)
    parser.add_argument('--folder', default='.', help='where the store is made')
    parser.add_argument('--tickets', default=TICKETS, type=int)
    arguments = parser.parse_args()
    binaries = arguments.bin.resolve()
    found = {'check-in': [], 'reserve': []}
    for _ in range(arguments.rounds):
        with tempfile.TemporaryDirectory(dir=arguments.folder, prefix='.bench-store-') as folder:
            path = pathlib.Path(folder) / 'bilten.sqlite'
            subprocess.run([binaries / 'measure-store', 'prepare', path, str(arguments.tickets)], check=True)
            for task in found:
                found[task].append(measure(binaries, path, task, arguments.processes, arguments.seconds))
            subprocess.run([binaries / 'bilten', 'store', 'verify', '--data', folder], check=True, stdout=subprocess.DEVNULL,
                           env={'PATH': os.environ['PATH']})
    print(f'{arguments.processes} processes on {os.cpu_count()} processors, median of {arguments.rounds} rounds of '
          f'{arguments.seconds} s; times in ms, of the slowest process')
    print(f'{"":10} {"steps/s":>9} {"p50":>8} {"p99":>8} {"longest":>8}')
    for task, rounds in found.items():
        middle = [statistics.median(values) for values in zip(*rounds)]
        print(f'{task:10} {middle[0]:9,.0f} ' + ' '.join(f'{value:8.1f}' for value in middle[1:]))


if __name__ == '__main__':
    main()
