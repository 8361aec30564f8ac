"""Fonts as visitors get them, read by fontTools and by a browser."""

import pathlib

import pytest
from fontTools.ttLib import TTFont

from small_site import SmallSite

FONTS = pathlib.Path('/usr/share/fonts/truetype/noto')
# One with letters made of others, and one whose letters change their shape by their place.
CASES = [('NotoSans-Bold.ttf', 'éñßAğ', {'liga', 'locl'}),
         ('NotoNaskhArabic-Bold.ttf', 'ليلة', {'init', 'medi', 'fina', 'rlig', 'liga', 'calt', 'ccmp'})]


@pytest.fixture(scope='module', params=CASES, ids=[name for name, _, _ in CASES])
def fonts(request, tmp_path_factory):
    """A font as it is on the machine, as it is published, letters that both must have, and the rules of joining them."""
    name, letters, features = request.param
    site = SmallSite(tmp_path_factory.mktemp('fonts') / 'site')
    sheet = site.path('templates/assets/site.css')
    rule = f'@font-face {{ font-family: Tried; src: url("system:{name}") }}\n'
    sheet.write_text(rule + sheet.read_text())
    site.build()
    published, = site.public.glob(f'assets/fonts/{name.removesuffix(".ttf")}.*.woff2')
    return TTFont(FONTS / name), TTFont(published), letters, features


def outline(font, name):
    """The points of a glyph, those of the parts it is made of at their places."""
    points, ends, flags = font['glyf'][name].getCoordinates(font['glyf'])
    return list(points), list(ends), list(flags)


def test_published_fonts_have_the_outlines_of_their_source(fonts):
    source, published, letters, _ = fonts
    known, kept = source.getBestCmap(), published.getBestCmap()
    assert all(ord(letter) in kept for letter in letters)
    assert len(kept) < len(known)
    for code, name in kept.items():
        assert outline(published, name) == outline(source, known[code]), hex(code)
        assert published['hmtx'][name] == source['hmtx'][known[code]], hex(code)


def test_published_fonts_keep_how_letters_join_and_who_made_them(fonts):
    source, published, _, joining = fonts
    for table in published.keys():
        # Read whole, not only named.
        assert published[table] is not None
    assert 'fpgm' not in published and 'DSIG' not in published
    # That the font was changed without loss, which WOFF2 asks for.
    assert published['head'].flags & 1 << 11
    for name in (0, 1, 13):
        assert published['name'].getDebugName(name) == source['name'].getDebugName(name)

    def features(font):
        return {record.FeatureTag for record in font['GSUB'].table.FeatureList.FeatureRecord}
    # Those that the source has; Latin needs no more than it.
    assert joining & features(source) <= features(published)


def test_browsers_take_published_fonts(fonts, browser):
    _, published, letters, _ = fonts
    page = browser.new_page()
    data = pathlib.Path(published.reader.file.name).read_bytes()
    try:
        drawn = page.evaluate(
            '''async ([bytes, letters]) => {
              const face = new FontFace("Tried", new Uint8Array(bytes).buffer)
              document.fonts.add(await face.load())
              const pen = document.createElement("canvas").getContext("2d")
              const width = family => { pen.font = `40px ${family}`; return pen.measureText(letters).width }
              return [face.status, width("Tried, monospace"), width("monospace")]
            }''', [list(data), letters])
    finally:
        page.close()
    assert drawn[0] == 'loaded' and drawn[1] != drawn[2]
