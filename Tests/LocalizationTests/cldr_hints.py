#!/usr/bin/env python3
"""Writes what cldr_data.mjs can't ask of Intl, as JSON: CLDR's names of locales, plural rules, and U+202F in dates.

    pip install babel==2.18.0 && python3 cldr_hints.py > hints.json

V8 writes a plain space where CLDR has U+202F in dates and times; Babel's patterns tell where that was.
"""

import json
import re
import sys

from babel import Locale, localedata

NARROW = "\u202f"


def literals(pattern):
    """The texts between a pattern's fields, quotes taken away, and each with the field behind and before it."""
    text = ""
    before = ""
    quoted = False
    found = []
    for char in pattern + "\0":
        if char == "'":
            quoted = not quoted
        elif not quoted and (char.isascii() and char.isalpha() or char == "\0"):
            if text:
                found.append((before, text, char))
            text = ""
            before = char
        else:
            text += char
    return found


def patterns(locale):
    data = locale._data
    for group in ("date_formats", "time_formats"):
        for value in data[group].values():
            yield value.pattern if hasattr(value, "pattern") else str(value)
    for value in data["datetime_skeletons"].values():
        yield value.pattern
    for skeleton in data["interval_formats"].values():
        if isinstance(skeleton, dict) or hasattr(skeleton, "values"):
            for value in skeleton.values():
                yield from value


def hints(locale):
    texts = {}
    for pattern in patterns(locale):
        for _, text, _ in literals(pattern):
            if NARROW in text and text.strip() != "" and text != NARROW:
                texts[text.replace(NARROW, " ")] = text
    periods = {}
    for context in locale._data["day_periods"].values():
        for names in context.values():
            for name in names.values():
                if NARROW in name:
                    periods[name.replace(NARROW, " ")] = name
    short = locale.time_formats["short"].pattern
    skeletons = locale._data["datetime_skeletons"]
    hour = skeletons["hm"].pattern if "hm" in skeletons else ""
    narrow = bool(re.search(NARROW + "[aB]|[aB]" + NARROW, short if "a" in short or "B" in short else hour))
    return {"texts": texts, "periods": periods, "narrow": narrow}


def rules(form):
    return {tag: str(text) for tag, text in form.rules.items()}


def main():
    out = {}
    for name in sorted(localedata.locale_identifiers()):
        locale = Locale.parse(name)
        out[name.replace("_", "-")] = {
            **hints(locale), "cardinal": rules(locale.plural_form), "ordinal": rules(locale.ordinal_form)}
    json.dump(out, sys.stdout, ensure_ascii=False)


main()
