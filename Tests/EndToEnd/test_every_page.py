"""Every page of the example site in Chromium: axe finds nothing, nothing is scrolled sideways.

English and Arabic whole; of the other languages, which have the same templates, every fourth page, a different fourth in
each. test_pages.py looks at more states of fewer pages.
"""

import urllib.parse

import pytest

from visitor import DESKTOP, PHONE

WHOLE = ('en', 'ar')
SAMPLED = ('de', 'es', 'fr', 'it')


def addresses(shop, locale):
    public = shop.root / 'public'
    # A redirect is gone before anyone can look.
    return sorted('/' + urllib.parse.quote(file.relative_to(public).as_posix()).removesuffix('.html').removesuffix('index')
                  for file in (public / locale).rglob('*.html') if 'http-equiv="refresh"' not in file.read_text())


@pytest.mark.parametrize('locale', [*WHOLE, *SAMPLED])
def test_pages_are_accessible(shop, visit, locale):
    paths = addresses(shop, locale)
    if locale in SAMPLED:
        paths = paths[SAMPLED.index(locale)::len(SAMPLED)]
    assert len(paths) > 12
    visitor = visit(shop, viewport=PHONE)
    faults = []
    for number, path in enumerate(paths):
        visitor.page.goto(path)
        # Dark and wide ones take turns with light and narrow ones: the colours and columns are the same on every page.
        visitor.page.emulate_media(color_scheme='dark' if number % 2 else 'light')
        visitor.page.set_viewport_size(DESKTOP if number % 4 == 3 else PHONE)
        for check in (visitor.expect_accessible, visitor.expect_no_sideways_scroll):
            try:
                check()
            except AssertionError as fault:
                faults.append(str(fault))
    assert not faults, '\n'.join(faults[:20])
