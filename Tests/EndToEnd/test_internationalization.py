"""What the W3C's Internationalization Checker (https://validator.w3.org/i18n-checker/) looks at, over every page.

Its errors and warnings are named as it names them in its own list. Of those for HTML none is left out but the ones about
XHTML, about encodings other than UTF-8, and `rep_lang_zhCNTW`, which no locale of this site can be. What begins with
`bilten_` is asked for beyond that: links to other languages say so, directions fit languages, and sheets know neither left
nor right.

Each rule is shown to find what it is for, in a page with just that mistake.
"""

import functools
import html.parser
import json
import re
import unicodedata

import pytest

from built_site import LOCALES, VOID

DIRECTIONS = {'ltr', 'rtl', 'auto'}
# U+061C, U+200E and U+200F stand alone; the others come in pairs.
OPENING, CLOSING = '\u202a\u202b\u202d\u202e\u2066\u2067\u2068', '\u202c\u2069'
CONTROLS = OPENING + CLOSING + '\u061c\u200e\u200f'
# A well-formed tag (RFC 5646, 2.1) without its rarer parts, which no locale of CLDR has.
TAG = re.compile(r'[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*')
GRANDFATHERED = {'art-lojban', 'i-klingon', 'no-bok', 'no-nyn', 'zh-guoyu', 'zh-hakka', 'zh-min', 'zh-xiang'}
PLAIN_TEXT_ELEMENTS = {'title', 'script', 'textarea', 'option'}
PHYSICAL = re.compile(
    r'(?<![\w-])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b|border-(top|bottom)-(left|right)-radius'
    r'|(left|right)\s*:|(text-align|float|clear|caption-side)\s*:\s*(left|right)\b)')
CSS_DIRECTION = re.compile(r'(?<![\w-])(direction|unicode-bidi)\s*:')


@functools.cache
def markup(text):
    return Markup(text)


class Markup(html.parser.HTMLParser):
    """A page's elements and texts, each with the language and the direction that it has by those around it."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.texts = [], []
        self._open = [('', None, None)]
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = {name: value or '' for name, value in attributes}
        _, lang, direction = self._open[-1]
        own = attributes.get('lang', lang), attributes.get('dir', direction)
        self.elements.append((tag, attributes, (lang, direction), own))
        if tag not in VOID:
            self._open.append((tag, *own))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag):
        while len(self._open) > 1 and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        self.texts.append((self._open[-1][0], data))

    def named(self, *tags):
        return [(tag, attributes) for tag, attributes, _, _ in self.elements if tag in tags]

    @property
    def html(self):
        return next((attributes for _, attributes in self.named('html')), {})


def direction_of(locale):
    """Of the languages of the example site, only one is written from the right."""
    return 'rtl' if locale.split('-')[0] == 'ar' else 'ltr'


# MARK: The rules. Each takes a page's bytes, its text and its markup, and yields what is wrong.


def rep_charset_none(_, __, page):
    if not any('charset' in attributes for _, attributes in page.named('meta')):
        yield 'no meta charset'


def rep_charset_no_utf8(content, _, page):
    for _, attributes in page.named('meta'):
        if attributes.get('charset', 'utf-8').lower() != 'utf-8':
            yield attributes['charset']
    try:
        content.decode()
    except UnicodeDecodeError as error:
        yield f'not UTF-8: {error}'


def rep_charset_multiple_meta(_, __, page):
    if sum('charset' in attributes for _, attributes in page.named('meta')) > 1:
        yield 'more than one meta charset'


def rep_charset_bom_found(content, _, __):
    if content.startswith(b'\xef\xbb\xbf'):
        yield 'at the beginning'


def rep_charset_bom_in_content(_, text, __):
    if '\ufeff' in text[1:]:
        yield 'inside of the page'


def rep_charset_1024_limit(content, _, __):
    # The whole element has to be there.
    if not re.search(rb'<meta charset=[^>]*>', content[:1024]):
        yield 'the meta charset ends behind 1024 bytes'


def rep_charset_charset_attr(_, __, page):
    for tag, attributes in page.named('a', 'link'):
        if 'charset' in attributes:
            yield f'<{tag} charset>'


def rep_charset_pragma(_, __, page):
    for _, attributes in page.named('meta'):
        if attributes.get('http-equiv', '').lower() == 'content-type':
            yield 'http-equiv=content-type'


def rep_lang_no_lang_attr(_, __, page):
    if not page.html.get('lang'):
        yield '<html> has no lang'


def rep_lang_xml_attr_in_html(_, __, page):
    for tag, attributes, _, _ in page.elements:
        if 'xml:lang' in attributes:
            yield f'<{tag} xml:lang>'


def rep_lang_malformed_attr(_, __, page):
    for tag, attributes, _, _ in page.elements:
        for name in ('lang', 'hreflang'):
            value = attributes.get(name, 'en')
            if not TAG.fullmatch(value) and (name, value) != ('hreflang', 'x-default'):
                yield f'<{tag} {name}="{value}">'


def rep_lang_subtag_invalid(_, __, page):
    """Stricter: the example site has no text in a language that is none of its own."""
    for tag, attributes, _, _ in page.elements:
        if attributes.get('lang', 'en').split('-')[0] not in LOCALES:
            yield f'<{tag} lang="{attributes["lang"]}">'


def rep_lang_grandfathered(_, __, page):
    for tag, attributes, _, _ in page.elements:
        if attributes.get('lang', '').lower() in GRANDFATHERED:
            yield f'<{tag} lang="{attributes["lang"]}">'


def rep_lang_content_lang_meta(_, __, page):
    for _, attributes in page.named('meta'):
        if attributes.get('http-equiv', '').lower() == 'content-language':
            yield 'http-equiv=content-language'


def rep_markup_dir_incorrect(_, __, page):
    for tag, attributes, _, _ in page.elements:
        if attributes.get('dir', 'ltr') not in DIRECTIONS:
            yield f'<{tag} dir="{attributes["dir"]}">'


def rep_markup_dir_default(_, __, page):
    """With `rep_markup_no_dir`: the whole page has the direction of its language."""
    lang = page.html.get('lang')
    if lang and page.html.get('dir', 'ltr') != direction_of(lang):
        yield f'<html lang="{lang}"> has dir="{page.html.get("dir", "")}"'


def rep_markup_css_direction(_, __, page):
    for tag, attributes, _, _ in page.elements:
        if CSS_DIRECTION.search(attributes.get('style', '')):
            yield f'<{tag} style="{attributes["style"]}">'


def rep_markup_bdo_no_dir(_, __, page):
    """With `rep_markup_bdo_auto`: there is none at all."""
    if page.named('bdo'):
        yield '<bdo>'


def rep_markup_tags_no_class_b(_, __, page):
    if any('class' not in attributes for _, attributes in page.named('b')):
        yield '<b> without a class'


def rep_markup_tags_no_class_i(_, __, page):
    if any('class' not in attributes for _, attributes in page.named('i')):
        yield '<i> without a class'


def rep_markup_bogus_dir_entities(_, text, __):
    yield from re.findall(r'&(?:lre|rle|pdf|lro|rlo|lri|rli|fsi|pdi|alm);?', text, re.IGNORECASE)


def rep_markup_dir_control_codes(_, __, page):
    """In attributes and plain texts, such as a title, there is nothing else; everywhere else there is `<bdi>`.

    CLDR's own marks in amounts and numbers, as in U+200F 6.00 €, belong to them and stay, and so does U+200E behind a
    currency's letters, as in UK£, and around the sign of a percentage, which keeps them in their order.
    """
    for tag, text in page.texts:
        rest = re.sub(r'[\u200e\u200f\u061c](?=[-+\d٠-٩%٪])|(?<=[.£$¥₩%٪])[\u200e\u200f\u061c]', '', text)
        if tag not in PLAIN_TEXT_ELEMENTS and any(character in CONTROLS for character in rest):
            yield f'in <{tag}>: {text.strip()[:60]!r}'


def rep_markup_dir_escapes(_, text, __):
    for number in re.findall(r'&#(x[\da-f]+|\d+);', text, re.IGNORECASE):
        code = int(number[1:], 16) if number[0] in 'xX' else int(number)
        if code < 0x110000 and chr(code) in CONTROLS:
            yield f'&#{number};'


def rep_markup_dir_unbalanced(_, __, page):
    found = [(tag, text) for tag, text in page.texts]
    found += [(f'{tag} {name}', value) for tag, attributes, _, _ in page.elements for name, value in attributes.items()]
    for place, text in found:
        depth = 0
        for character in text:
            depth += (character in OPENING) - (character in CLOSING)
            if depth < 0:
                break
        if depth:
            yield f'in <{place}>: {text[:60]!r}'


def rep_markup_control_escapes(_, text, __):
    """With `rep_markup_surrogate_escapes`."""
    for number in re.findall(r'&#(x[\da-f]+|\d+);', text, re.IGNORECASE):
        code = int(number[1:], 16) if number[0] in 'xX' else int(number)
        if code < 0x20 and code not in (9, 10, 13) or 0x7f <= code < 0xa0 or 0xd800 <= code < 0xe000:
            yield f'&#{number};'


def rep_markup_translate_incorrect(_, __, page):
    for tag, attributes, _, _ in page.elements:
        if attributes.get('translate', 'no') not in ('yes', 'no'):
            yield f'<{tag} translate="{attributes["translate"]}">'


def rep_markup_align(_, __, page):
    for tag, attributes, _, _ in page.elements:
        if 'align' in attributes:
            yield f'<{tag} align="{attributes["align"]}">'


def rep_latin_non_nfc(_, __, page):
    for _, attributes, _, _ in page.elements:
        for name in ('class', 'id'):
            if not unicodedata.is_normalized('NFC', attributes.get(name, '')):
                yield f'{name}="{attributes[name]}"'


def bilten_direction_of_parts(_, __, page):
    """A part in a language of the other direction says so; `<bdi>` inside finds its own."""
    for index, (tag, attributes, (_, around), (lang, direction)) in enumerate(page.elements):
        if 'lang' not in attributes or tag == 'html' or not lang or around is None:
            continue
        inner = page.elements[index + 1][0] if index + 1 < len(page.elements) else ''
        if direction_of(lang) != direction and inner != 'bdi':
            yield f'<{tag} lang="{lang}"> in a part that is {direction}'


def bilten_links_to_other_languages(_, __, page):
    own = page.html.get('lang')
    for tag, attributes in page.named('a'):
        first = re.match(r'/([\w-]+)(/|$)', attributes.get('href', ''))
        if not first or first[1] not in LOCALES or first[1] == own:
            continue
        if attributes.get('hreflang') != first[1] or attributes.get('lang') != first[1]:
            yield f'<{tag} href="{attributes["href"]}"> says no hreflang or lang'


def bilten_no_physical_sides(_, text, __):
    """In the sheets of the page itself; those that are linked are looked at below."""
    for sheet in re.findall(r'<style>(.*?)</style>', text, re.DOTALL):
        for found in (*PHYSICAL.finditer(sheet), *CSS_DIRECTION.finditer(sheet)):
            yield found[0]


RULES = [rule for name, rule in sorted(globals().items()) if name.startswith(('rep_', 'bilten_'))]

# A page that no rule has anything to say about, and what each of them finds: what is replaced in it by what.
GOOD = '''<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><title>T \u2068x\u2069</title><style>p{margin-inline:0}</style></head>
<body class="a"><p>Text <bdi>x</bdi></p><a href="/ar/" hreflang="ar" lang="ar"><bdi>y</bdi></a></body></html>'''
BAD = {
    rep_charset_none: ('<meta charset="utf-8">', ''),
    rep_charset_no_utf8: ('utf-8', 'windows-1252'),
    rep_charset_multiple_meta: ('<meta charset="utf-8">', '<meta charset="utf-8"><meta charset="utf-8">'),
    rep_charset_bom_found: ('<!doctype', '\ufeff<!doctype'),
    rep_charset_bom_in_content: ('Text', 'Te\ufeffxt'),
    rep_charset_1024_limit: ('<meta', ' ' * 1000 + '<meta'),
    rep_charset_charset_attr: ('hreflang="ar"', 'hreflang="ar" charset="utf-8"'),
    rep_charset_pragma: ('<meta charset="utf-8">', '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'),
    rep_lang_no_lang_attr: (' lang="en"', ''),
    rep_lang_xml_attr_in_html: (' lang="en"', ' lang="en" xml:lang="en"'),
    rep_lang_malformed_attr: (' lang="en"', ' lang="en_GB"'),
    rep_lang_subtag_invalid: ('<p>', '<p lang="xx">'),
    rep_lang_grandfathered: ('<p>', '<p lang="no-bok">'),
    rep_lang_content_lang_meta: ('<title>', '<meta http-equiv="Content-Language" content="en"><title>'),
    rep_markup_dir_incorrect: ('<p>', '<p dir="right">'),
    rep_markup_dir_default: (' lang="en"', ' lang="ar"'),
    rep_markup_css_direction: ('<p>', '<p style="direction: rtl">'),
    rep_markup_bdo_no_dir: ('Text', '<bdo dir="rtl">Text</bdo>'),
    rep_markup_tags_no_class_b: ('Text', '<b>Text</b>'),
    rep_markup_tags_no_class_i: ('Text', '<i>Text</i>'),
    rep_markup_bogus_dir_entities: ('Text', '&rli;Text'),
    rep_markup_dir_control_codes: ('Text', 'Te\u200fxt'),
    rep_markup_dir_escapes: ('Text', 'Te&#x2068;xt&#x2069;'),
    rep_markup_dir_unbalanced: ('<p>', '<p title="\u2068x">'),
    rep_markup_control_escapes: ('Text', '&#x80; &#xD800;'),
    rep_markup_translate_incorrect: ('<p>', '<p translate="never">'),
    rep_markup_align: ('<p>', '<p align="left">'),
    rep_latin_non_nfc: ('class="a"', 'class="e\u0301"'),
    bilten_direction_of_parts: ('<p>Text <bdi>x</bdi>', '<p lang="ar">Text'),
    bilten_links_to_other_languages: (' lang="ar"', ''),
    bilten_no_physical_sides: ('margin-inline:', 'margin-left:'),
}


def faults(rule, content):
    text = content.decode(errors='replace')
    return list(rule(content, text, markup(text)))


@pytest.mark.parametrize('rule', RULES, ids=lambda rule: rule.__name__)
def test_a_rule_finds_what_it_is_for(rule):
    old, new = BAD[rule]
    assert old in GOOD
    assert not faults(rule, GOOD.encode())
    assert faults(rule, GOOD.replace(old, new, 1).encode())


@pytest.mark.parametrize('rule', RULES, ids=lambda rule: rule.__name__)
def test_no_page_breaks_the_rule(site, rule):
    found = {fault: path for path, page in reversed(site.pages.items()) for fault in faults(rule, page.text.encode())}
    assert not found, '\n'.join(f'{path}: {fault}' for fault, path in list(found.items())[:30])


def test_sheets_know_neither_left_nor_right(site):
    sheets = site.files('.css')
    assert sheets
    for name, content in sheets.items():
        text = content.decode()
        assert not PHYSICAL.search(text), f'{name}: {PHYSICAL.search(text)}'
        assert not CSS_DIRECTION.search(text), f'{name}: {CSS_DIRECTION.search(text)}'


def test_values_in_arabic_sentences_stand_apart(site):
    """A name or a date in Latin letters would else turn the sentence around it."""
    strings = json.loads((site.root / '.bilten/catalog/strings/ar.json').read_text())
    sentences = {key: text for key, text in strings.items() if isinstance(text, str) and re.search(r'\{\w+\}', text)}
    plain = {text for text in strings.values() if isinstance(text, str)}
    # One text may look like several sentences: it is right where it is right as one of them.
    found, right, doubtful = set(), set(plain), {}
    for path, page in site.pages.items():
        if not path.startswith('/ar/'):
            continue
        for key, sentence in sentences.items():
            parts = re.split(r'\{\w+\}', sentence)
            # Too little to tell the sentence by.
            if sum(len(part) for part in parts) < 6:
                continue
            pattern = '(<bdi>[^<]*</bdi>|\u2068[^\u2069<]*\u2069|[^<>"\n]{1,80}?)'.join(re.escape(part) for part in parts)
            for match in re.finditer(f'(?<=[>"]){pattern}(?=[<"])', page.text):
                found.add(key)
                if all(value.startswith(('<bdi>', '\u2068')) for value in match.groups()):
                    right.add(match[0])
                else:
                    doubtful[match[0]] = f'{path}: {key}: {match[0][:120]}'
    wrong = [place for text, place in doubtful.items() if text not in right]
    assert len(found) >= 8, f'only {sorted(found)} were found'
    assert not wrong, '\n'.join(sorted(wrong)[:30])
