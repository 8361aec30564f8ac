#!/usr/bin/env python3
"""What a running `bilten serve` takes with all its workers, in memory that is its own or its share of what is shared (PSS).

    memory.py PID [--at-most MIB]

PID is that of `bilten serve`. The kernel counts a page that n processes share as one n-th for each of them, so the sum is
what would be free without them. Ends with 1 where the sum is above --at-most.
"""

import argparse
import pathlib
import sys

FIELDS = ('Pss', 'Pss_Anon', 'Pss_File', 'Pss_Shmem', 'Private_Dirty')


def memory(pid):
    """KiB by field."""
    lines = pathlib.Path(f'/proc/{pid}/smaps_rollup').read_text().splitlines()[1:]
    values = {name: int(rest.split()[0]) for name, rest in (line.split(':') for line in lines)}
    return {name: values.get(name, 0) for name in FIELDS}


def name(pid):
    return pathlib.Path(f'/proc/{pid}/comm').read_text().strip()


def family(pid):
    """The process and all that descend from it."""
    parents = {}
    for folder in pathlib.Path('/proc').iterdir():
        if folder.name.isdigit():
            try:
                parents[int(folder.name)] = int((folder / 'stat').read_text().rsplit(')')[-1].split()[1])
            except OSError:
                continue
    found, new = [pid], [pid]
    while new:
        new = [child for child, parent in parents.items() if parent in new]
        found += new
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('pid', type=int)
    parser.add_argument('--at-most', type=float, metavar='MIB')
    options = parser.parse_args()
    total = 0
    print(f'{"MiB":24}' + ''.join(f'{field:>14}' for field in FIELDS))
    for pid in family(options.pid):
        try:
            values = memory(pid)
        except OSError:
            continue
        total += values['Pss']
        print(f'{name(pid):16}{pid:8}' + ''.join(f'{values[field] / 1024:14.1f}' for field in FIELDS))
    print(f'{"all":24}{total / 1024:14.1f}')
    return 1 if options.at_most and total / 1024 > options.at_most else 0


if __name__ == '__main__':
    sys.exit(main())
