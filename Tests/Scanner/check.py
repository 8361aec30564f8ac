"""The scanner against its budgets: how much is loaded, what the decoder reads, and how long it takes. Times are this machine's.

    check.py --bin .build/release --decoder templates/assets/decoder.wasm
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import brotli
from playwright.sync_api import sync_playwright

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
SHELL_BYTES_MAX = 25 * 1024
DECODER_BYTES_MAX = 60 * 1024
MISSED_MAX = .02
P95_MILLISECONDS_MAX = 25
ROSTER_TICKETS = 50_000
ROSTER_MILLISECONDS_MAX = 200
FIRST_HIT_MILLISECONDS_MAX = 1500
VERDICT_MILLISECONDS_MAX = 30


def packed(path):
    return len(brotli.compress(path.read_bytes(), quality=11))


def sizes(public, locale):
    """Everything that the scanner of one language loads but for the decoder, compressed."""
    page = public / f'scanner/{locale}.html'
    total, seen = packed(page) + packed(public / 'scanner-sw.js'), set()
    waiting = re.findall(r'/assets/[\w./-]+\.(?:css|js)', page.read_text())
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        file = public / name.lstrip('/')
        total += packed(file)
        if name.endswith('.js'):
            waiting += re.findall(r'/assets/[\w./-]+\.js', file.read_text())
    return total


def in_a_browser(executables, folder):
    """Milliseconds from the tap on the button to the first code, and from there to what the phone says of it, the median of
    five looks."""
    os.environ['BILTEN_BIN'] = str(executables.resolve())
    sys.path.insert(0, str(REPOSITORY / 'Tests/EndToEnd'))
    from scanning import Camera, Codes, Phone, add_device, buy
    from shop import Shop
    from waiting import wait_for
    shop = Shop(folder / 'site').start()
    try:
        ticket = buy(shop, 'door@example.org')[0]
        camera = Camera(folder / 'camera')
        camera.show(Codes(shop).code(ticket))
        with sync_playwright() as playwright:
            phone = Phone(playwright, shop, folder / 'phone', camera=camera).start()
            try:
                phone.pair(add_device(shop, 'Ana', 'Main gate'))
                hits, verdicts = [], []
                for _ in range(5):
                    phone.page.evaluate('performance.clearMarks()')
                    phone.page.locator('[data-start]').click()
                    wait_for('a verdict', 15, lambda: phone.page.evaluate(
                        'performance.getEntriesByName("verdict").length > 0'), pause=.02)
                    times = phone.page.evaluate(
                        '["start", "decoded", "verdict"].map(name => performance.getEntriesByName(name)[0].startTime)')
                    hits.append(times[1] - times[0])
                    verdicts.append(times[2] - times[1])
                    phone.page.locator('[data-stop]').click()
                    phone.page.wait_for_timeout(2000)
                return round(sorted(hits)[2]), round(sorted(verdicts)[2], 1)
            finally:
                phone.stop()
    finally:
        shop.stop()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--bin', type=pathlib.Path, required=True)
    parser.add_argument('--decoder', type=pathlib.Path, required=True)
    options = parser.parse_args()
    failures = []

    def told(name, value, limit, unit):
        is_good = value <= limit
        print(f'{"ok  " if is_good else "FAIL"}  {name}: {value} {unit} (at most {limit})')
        if not is_good:
            failures.append(name)

    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        subprocess.run([options.bin / 'bilten', 'build', '--root', REPOSITORY, '--json'], check=True, capture_output=True)
        for locale in ('en', 'ar'):
            told(f'the page, scripts and styles, {locale}, brotli', sizes(REPOSITORY / 'public', locale),
                 SHELL_BYTES_MAX, 'bytes')
        told('the decoder, brotli', packed(options.decoder), DECODER_BYTES_MAX, 'bytes')
        frames = folder / 'frames'
        subprocess.run([sys.executable, REPOSITORY / 'Tests/Scanner/frames.py', frames], check=True)
        report = json.loads(subprocess.run(
            ['node', REPOSITORY / 'Tests/Scanner/decode.mjs', options.decoder, frames], check=True, capture_output=True,
            text=True).stdout)
        print(f'      {report["frames"]} frames, {report["codes"]} with a code, {report["random"]} of noise')
        told('codes that were not read', round(len(report['missed']) / report['codes'], 4), MISSED_MAX, '')
        told('frames read wrong', len(report['wrong']), 0, '')
        for size, time in report['p95'].items():
            told(f'decoding {size}, 95 of 100', time, P95_MILLISECONDS_MAX, 'ms')
        roster = json.loads(subprocess.run(
            ['node', '--experimental-default-type=module', REPOSITORY / 'Tests/Scanner/codes.mjs', str(ROSTER_TICKETS)], check=True, capture_output=True,
            text=True).stdout)
        told(f'a list of {ROSTER_TICKETS} tickets, made ready', roster['readyMilliseconds'], ROSTER_MILLISECONDS_MAX, 'ms')
        told('looking up a ticket in it, 95 of 100', roster['lookUpP95'], 1, 'ms')
        told('a signature without the browser\'s help, 95 of 100', roster['fallbackP95'], 30, 'ms')
        hit, verdict = in_a_browser(options.bin, folder)
        told('from the tap on the camera to the first code', hit, FIRST_HIT_MILLISECONDS_MAX, 'ms')
        told('from a code to what the phone says of it', verdict, VERDICT_MILLISECONDS_MAX, 'ms')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
