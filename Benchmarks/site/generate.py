#!/usr/bin/env python3
"""Writes the same events as a Bilten site and as a Hugo site.

    generate.py --events 1000 OUT       # OUT/bilten and OUT/hugo
    generate.py --events 10000 --only bilten OUT

Neither folder may exist: creating files soon after a big removal is slow, and that would be measured.
"""

import argparse
import pathlib
import sys
import time

import bilten_site
import facts
import hugo_site

WRITERS = {'bilten': bilten_site.write, 'hugo': hugo_site.write}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--events', type=int, default=1000)
    parser.add_argument('--words', type=int, default=facts.WORDS, help='words of a body, about')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--only', choices=sorted(WRITERS))
    parser.add_argument('out', type=pathlib.Path)
    arguments = parser.parse_args()
    site = facts.Site(arguments.events, arguments.seed, arguments.words)
    for name in [arguments.only] if arguments.only else sorted(WRITERS):
        folder = arguments.out / name
        if folder.exists():
            sys.exit(f'{folder} exists already; choose another folder')
        begin = time.monotonic()
        texts, size = WRITERS[name](folder, site)
        print(f'{name}: {arguments.events} events, {texts} texts, {size / 1e6:.1f} MB of Markdown in {folder} '
              f'({time.monotonic() - begin:.1f} s)')


if __name__ == '__main__':
    main()
