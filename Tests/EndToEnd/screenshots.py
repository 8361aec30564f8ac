#!/usr/bin/env python3
"""Takes pictures of a page of every kind, for people to look at.

    screenshots.py FOLDER [--locales en ar] [--kinds event calendar] [--dark] [--bin .build/release]

A phone and a desktop each; `FOLDER/event-ar-412-light.png` is one.
"""

import argparse
import os
import pathlib
import re
import shutil
import tempfile
import urllib.parse

from playwright.sync_api import sync_playwright

from visitor import DESKTOP, PHONE

# By name: what the address has to look like behind the language. The first one that is there is taken.
KINDS = {
    'home': r'/', 'events': r'/events', 'archive': r'/(events/)?(archive|past)', 'calendar': r'/calendar(/\d{4}-\d\d)?',
    'city': r'/cities/.+', 'category': r'/categories/music', 'tag': r'/tags/.+', 'cities': r'/cities',
    'categories': r'/categories', 'tags': r'/tags', 'event': r'/events/courtyard-jazz',
    'event-cancelled': r'/events/rooftop-flamenco', 'event-free': r'/events/lantern-walk',
    'event-past': r'/events/autumn-readings', 'series': r'/events/granada-guitar-week', 'venues': r'/venues',
    'venue': r'/venues/lindenhof-courtyard', 'organizer': r'/organizers/lindenhof', 'news': r'/news',
    'post': r'/news/courtyard-jazz-programme', 'help': r'/pages/help', 'search': r'/search', 'scan': r'/scan',
    'offline': r'/offline', '404': r'/404', '50x': r'/50x',
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder', type=pathlib.Path)
    parser.add_argument('--locales', nargs='+', default=['en', 'ar'])
    parser.add_argument('--kinds', nargs='+', choices=[*KINDS, 'root'], default=[*KINDS, 'root'])
    parser.add_argument('--dark', action='store_true', help='also in dark colours')
    parser.add_argument('--bin', type=pathlib.Path, help='where the executables are (default: $BILTEN_BIN or .build/debug)')
    arguments = parser.parse_args()
    if arguments.bin:
        os.environ['BILTEN_BIN'] = str(arguments.bin.resolve())
    # After the environment is set: it looks there for the executables.
    from shop import Shop

    arguments.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        shop = Shop(pathlib.Path(folder) / 'site').start()
        try:
            executable = os.environ.get('BILTEN_CHROMIUM') or shutil.which('chromium') or shutil.which('google-chrome')
            browser = playwright.chromium.launch(executable_path=executable, args=['--no-sandbox'])
            for scheme in ('light', 'dark') if arguments.dark else ('light',):
                for viewport in (PHONE, DESKTOP):
                    shoot(browser, shop, arguments, scheme, viewport)
            browser.close()
        finally:
            shop.stop()


def shoot(browser, shop, arguments, scheme, viewport):
    # A language that the site does not have, so that the root offers those it has and leads nowhere.
    page = browser.new_page(viewport=viewport, color_scheme=scheme, base_url=shop.base_url, locale='ja-JP')
    for name, path in addresses(shop, arguments):
        page.goto(path)
        # Pictures load when they come into sight.
        page.evaluate('''async () => {
          for (const image of document.images) { image.loading = "eager"; }
          await Promise.all([...document.images].map(image => image.decode().catch(() => 0)));
          await document.fonts.ready;
        }''')
        page.screenshot(path=arguments.folder / f'{name}-{viewport["width"]}-{scheme}.png', full_page=True)
    page.close()


def addresses(shop, arguments):
    public = shop.root / 'public'
    paths = sorted('/' + urllib.parse.quote(file.relative_to(public).as_posix()).removesuffix('.html').removesuffix('index')
                   for file in public.rglob('*.html'))
    for kind in arguments.kinds:
        if kind == 'root':
            yield kind, '/'
            continue
        for locale in arguments.locales:
            found = next((path for path in paths if re.fullmatch(f'/{locale}{KINDS[kind]}', path)), None)
            if found:
                yield f'{kind}-{locale}', found
            else:
                print(f'there is no page of the kind {kind} in {locale}')


if __name__ == '__main__':
    main()
