#!/usr/bin/env python3
"""Measures the pages of the example site in Chromium and fails where they are over budget.

    check_pages.py [--bin .build/release] [--runs 5]

The site is built, compressed and served by `bilten serve`. A phone 412 pixels wide, with 1.75 pixels a pixel, loads each
page with an empty cache over 1.6 Mbit/s with 150 ms a request, its processor slowed down four times; this is what
Lighthouse calls a slow 4G phone. Times are medians. Sizes are what comes over the wire, headers included.
"""

import argparse
import dataclasses
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import urllib.parse

import brotli
from playwright.sync_api import sync_playwright

PHONE = {'width': 412, 'height': 915}
PIXELS = 1.75
PICTURE_EVENT = 'harbour-film-night'
NETWORK = {'offline': False, 'latency': 150, 'downloadThroughput': 1.6e6 / 8, 'uploadThroughput': 750e3 / 8}
# An event of the example that has no ticket left.
SOLD_OUT = '/harbour-film-night'
SLOWER = 4
# After the load event: what comes late, such as fonts and numbers that are refreshed, shall count too.
SETTLE_MS = 1500
# Collected in the page: the time at which its largest part was painted, and how much moved without being asked to.
OBSERVER = '''
window.seen = {lcp: 0, element: "", cls: 0};
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) {
    seen.lcp = entry.startTime;
    seen.element = entry.element ? entry.element.tagName.toLowerCase() : "";
  }
}).observe({type: "largest-contentful-paint", buffered: true});
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.cls += entry.value;
}).observe({type: "layout-shift", buffered: true});
'''


@dataclasses.dataclass(frozen=True)
class Budget:
    """The most that an event's page may cost."""
    text_bytes: int = 8 * 1024
    requests: int = 7
    bytes: int = 90 * 1000
    lcp_seconds: float = 1.2
    shift: float = 0.01


@dataclasses.dataclass
class Measured:
    path: str
    text_bytes: int
    requests: int
    bytes: int
    lcp_seconds: float
    lcp_element: str
    shift: float
    # What the last visit asked for.
    addresses: list

    def faults(self, budget):
        for name, unit in (('text_bytes', 'bytes of HTML and CSS'), ('requests', 'requests'), ('bytes', 'bytes'),
                           ('lcp_seconds', 's to the largest paint'), ('shift', 'layout shift')):
            found, allowed = getattr(self, name), getattr(budget, name)
            if found > allowed:
                what = f': {", ".join(self.addresses)}' if name in ('requests', 'bytes') else ''
                yield f'{self.path}: {found:g} {unit}; {allowed:g} are allowed{what}'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', type=pathlib.Path, help='where the executables are (default: $BILTEN_BIN or .build/debug)')
    parser.add_argument('--runs', type=int, default=5)
    arguments = parser.parse_args()
    if arguments.bin:
        os.environ['BILTEN_BIN'] = str(arguments.bin.resolve())
    # After the environment is set: it looks there for the executables.
    from shop import EVENT, Shop

    # One event has a drawing for a poster, the other a picture in sizes.
    budgets = {f'/{locale}/events/{event}': Budget() if locale == 'en' else Budget(bytes=105 * 1000)
               for event in (EVENT, PICTURE_EVENT) for locale in ('en', 'ar')}
    others = ('/en/', '/ar/', '/en/events', '/en/venues/lindenhof-courtyard', '/en/pages/help')
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        shop = Shop(pathlib.Path(folder) / 'site').start()
        try:
            compress(shop)
            executable = os.environ.get('BILTEN_CHROMIUM') or shutil.which('chromium') or shutil.which('google-chrome')
            browser = playwright.chromium.launch(executable_path=executable, args=['--no-sandbox'])
            measured = {path: measure(browser, shop, path, arguments.runs) for path in (*budgets, *others)}
            faults = [fault for path, budget in budgets.items() for fault in measured[path].faults(budget)]
            for path in budgets:
                faults += works_without_scripts(browser, shop, path)
            browser.close()
        finally:
            shop.stop()
    print_table(measured.values(), budgets)
    print('\n'.join(faults) if faults else 'All event pages are within their budgets and work without JavaScript.')
    sys.exit(1 if faults else 0)


def compress(shop):
    """Writes what an operator puts on a server: the same files, and compressed ones beside them."""
    executable = pathlib.Path(shop.process.args[0])
    told = subprocess.run([executable, 'build', '--help'], capture_output=True, text=True).stdout
    if '--compress' not in told:
        print('this bilten has no `build --compress`; sizes are of whole files', file=sys.stderr)
        return
    subprocess.run(
        [executable, 'build', '--root', shop.root, '--base-url', shop.base_url, '--sandbox', '--compress'], check=True,
        stdout=subprocess.DEVNULL)


# MARK: Measuring


def measure(browser, shop, path, runs):
    visits = [visit(browser, shop, path) for _ in range(runs)]
    last = visits[-1]
    return Measured(
        path, text_bytes(shop, path), max(one['requests'] for one in visits), max(one['bytes'] for one in visits),
        statistics.median(one['lcp'] for one in visits) / 1000, last['element'], max(one['cls'] for one in visits),
        last['addresses'])


def visit(browser, shop, path):
    context = browser.new_context(viewport=PHONE, device_scale_factor=PIXELS, is_mobile=True, has_touch=True)
    try:
        page = context.new_page()
        protocol = context.new_cdp_session(page)
        requests, sizes = {}, {}
        protocol.on('Network.requestWillBeSent',
                    lambda event: requests.update({event['requestId']: event['request']['url']}))
        protocol.on('Network.loadingFinished',
                    lambda event: sizes.update({event['requestId']: event['encodedDataLength']}))
        protocol.send('Network.enable')
        protocol.send('Network.emulateNetworkConditions', NETWORK)
        protocol.send('Emulation.setCPUThrottlingRate', {'rate': SLOWER})
        page.add_init_script(OBSERVER)
        page.goto(shop.base_url + path, wait_until='load')
        page.wait_for_timeout(SETTLE_MS)
        # Pictures further down come when one scrolls there, and must not push anything.
        seen = page.evaluate('({...window.seen})')
        page.evaluate('window.scrollTo(0, document.body.scrollHeight)')
        page.wait_for_timeout(SETTLE_MS)
        addresses = [address.removeprefix(shop.base_url) for address in requests.values()]
        return {**seen, 'cls': page.evaluate('window.seen.cls'), 'requests': len(requests), 'bytes': sum(sizes.values()),
                'addresses': [f'{address} ({sizes.get(one, 0):,})' for one, address in zip(requests, addresses)]}
    finally:
        context.close()


def text_bytes(shop, path):
    """The page and its style sheets, each as Brotli's best."""
    text = shop.get(path, headers={'Accept-Encoding': 'identity'}).content
    sheets = re.findall(rb'<link[^>]+rel="?stylesheet"?[^>]*href="([^"]+)"', text)
    parts = [text] + [shop.get(urllib.parse.unquote(sheet.decode()), headers={'Accept-Encoding': 'identity'}).content
                      for sheet in sheets]
    return sum(len(brotli.compress(part, quality=11)) for part in parts)


def works_without_scripts(browser, shop, path):
    """From the page to the checkout, as a visitor whose browser runs no scripts."""
    context = browser.new_context(viewport=PHONE, java_script_enabled=False, base_url=shop.base_url)
    try:
        page = context.new_page()
        page.goto(path)
        if not page.locator('h1').is_visible() or not page.locator('time').first.is_visible():
            yield f'{path}: without JavaScript title or date cannot be seen'
            return
        quantity = page.locator('input[name^="quantity."]').first
        if path.endswith(SOLD_OUT):
            if quantity.count():
                yield f'{path}: tickets can be chosen although there are none'
            return
        if not quantity.is_visible():
            yield f'{path}: without JavaScript no ticket can be chosen'
            return
        quantity.fill('1')
        page.locator('form[action="/v1/checkout"] [type=submit]').first.click()
        if '/v1/checkout' not in page.url or not page.locator('#email').is_visible():
            yield f'{path}: without JavaScript the checkout is not reached'
    finally:
        context.close()


def print_table(measured, budgets):
    print('| page | HTML + CSS (br) | requests | bytes | largest paint | shift |')
    print('| --- | ---: | ---: | ---: | ---: | ---: |')

    def row(path, one, element=''):
        print(f'| {path} | {one.text_bytes:,} | {one.requests} | {one.bytes:,} | {one.lcp_seconds:.2f} s{element} | '
              f'{one.shift:.4f} |')

    for one in measured:
        row(one.path, one, f' ({one.lcp_element})')
        if one.path in budgets:
            row('budget', budgets[one.path])


if __name__ == '__main__':
    main()
