#!/usr/bin/env python3
"""Writes cldr_cases.tsv, what Babel makes of our test values, for CLDRTests.swift to compare with.

    pip install babel==2.18.0 && python3 cldr_cases.py > cldr_cases.tsv

A line holds: locale, kind, input, expected text; blanks other than U+0020 and marks are written as <hex>.

Where Babel does not follow CLDR's own rules, the case is left out here and stands in intl_cases.tsv instead:
- numbers and amounts of four whole digits in es and it (Babel ignores minimumGroupingDigits);
- amounts in en whose symbol ends in a letter (Babel ignores currencySpacing: "EGP24.00");
- negative numbers and amounts in ar (Babel writes the pattern's "-" and not the locale's sign, U+200E and "-");
- date and time in the styles full and long (Babel has no "atTime" joiners: "June 12, 2027 at 8:00 PM");
- names of the zones Europe/Dublin (Babel takes the winter for the summer), Asia/Kolkata (an alias to it) and Africa/Lagos (whose
  name changed with CLDR 48);
- ranges in the styles full and long (Babel has no skeletons with wide names), and time ranges on a date.
"""

import datetime
import re
import sys
import zoneinfo

from babel import Locale, dates, lists, numbers, plural

LOCALES = ["en", "ar", "de", "es", "fr", "it"]
DECIMALS = {"EUR": 2, "EGP": 2, "KWD": 3, "JPY": 0, "GBP": 2, "USD": 2, "SEK": 2, "TND": 3, "XOF": 0}
AMOUNTS = [0, 5, 99, 2400, 7500, 123450, 999999, 1234567, 123456789, -2400, -1234567]
NUMBERS = [0, 7, 42, 999, 1234, 9999, 12345, 123456, 1234567, -5, -12345]
MOMENTS = ["2027-01-01T00:00", "2027-02-28T12:00", "2027-03-09T09:05", "2027-06-12T20:00", "2028-02-29T23:59",
           "2027-04-04T11:30", "2027-05-10T12:01", "2027-07-21T13:45", "2027-08-15T01:15", "2027-09-30T10:10",
           "2027-10-31T17:00", "2027-11-17T18:30", "2026-12-25T21:00", "2030-12-05T00:30"]
NAMED_ZONES = ["Europe/Berlin", "Europe/London", "Europe/Athens", "Europe/Moscow", "Africa/Cairo",
               "Africa/Johannesburg", "Asia/Kuwait", "Asia/Dubai", "Asia/Tokyo", "Asia/Shanghai", "America/New_York",
               "America/Los_Angeles", "America/Sao_Paulo", "America/St_Johns", "Australia/Sydney", "Pacific/Auckland", "UTC"]
ZONES = [0, 3600, 7200, -14400, 19800, 32400, -9000]
COUNTRIES = "DE EG KW JP FR IT ES AT GB US CH NL".split()
COUNTS = [0, 1, 2, 3, 5, 10, 11, 26, 99, 100, 101, 102, 103, 111, 200, 1000, 1000000, 2000000, 1000001]


def visible(text):
    keep = lambda c: c == " " or not (c.isspace() or c in "\u200e\u200f\u061c\ufeff")
    return "".join(c if keep(c) else f"<{ord(c):X}>" for c in text)


def emit(locale, kind, given, expected):
    sys.stdout.write(f"{locale}\t{kind}\t{given}\t{visible(expected)}\n")


def marked(locale, text):
    """Bilten keeps "UK£" together in a text from right to left by U+200E behind it, which CLDR leaves to the writer."""
    return re.sub(r"([A-Z]+[$£¥])", "\\1\u200e", text) if locale == "ar" else text


def is_left_out(locale, value):
    if locale == "ar":
        return value < 0
    return locale in ("es", "it") and 1000 <= abs(int(value)) < 10000


def main():
    for name in LOCALES:
        locale = Locale(name)
        for code, decimals in DECIMALS.items():
            symbol = locale.currency_symbols.get(code, code)
            if name == "en" and symbol[-1].isalpha():
                continue
            for minor in AMOUNTS:
                value = numbers.decimal.Decimal(minor).scaleb(-decimals)
                if not is_left_out(name, value):
                    emit(name, "money", f"{minor} {code}",
                         marked(name, numbers.format_currency(value, code, locale=name)))
        for value in NUMBERS:
            if not is_left_out(name, value):
                emit(name, "number", value, numbers.format_decimal(value, locale=name))
        for text in MOMENTS:
            moment = datetime.datetime.fromisoformat(text)
            for style in ("full", "long", "short"):
                date = dates.format_date(moment, style, locale=name)
                if name == "fr" and style != "short" and moment.day == 1:
                    # Bilten writes the first of a month as French does; CLDR has no field for that.
                    date = re.sub(r"\b1 ", "1er ", date)
                emit(name, f"date-{style}", text, date)
            emit(name, "time", text, dates.format_time(moment, "short", locale=name))
            emit(name, "dateTime-short", text, dates.format_datetime(moment, "short", locale=name))
        for offset in ZONES:
            pattern = locale.zone_formats["gmt"]
            if offset == 0:
                emit(name, "gmt", offset, pattern.replace("%s", ""))
            elif offset > 0:
                rest = offset // 60 % 60
                emit(name, "gmt", offset, pattern % (f"+{offset // 3600}" + (f":{rest:02d}" if rest else "")))
        for zone in NAMED_ZONES:
            for moment in (datetime.datetime(2027, 1, 15, 20), datetime.datetime(2027, 7, 15, 20)):
                aware = moment.replace(tzinfo=zoneinfo.ZoneInfo(zone))
                seconds = int(aware.utcoffset().total_seconds())
                emit(name, "zone", f"{zone} {seconds}", dates.get_timezone_name(aware, "long", locale=name))
        for count in range(5):
            items = ["A", "B", "C", "D"][:count]
            emit(name, "list", " ".join(items), lists.format_list(items, locale=name))
        for code in COUNTRIES:
            emit(name, "country", code, locale.territories[code])
        emit(name, "language", name, locale.languages[name])
        for count in COUNTS:
            emit(name, "plural", count, locale.plural_form(count))
            emit(name, "ordinal", count, locale.ordinal_form(count))
        tags = sorted(locale.plural_form.tags | {"other"}, key=list(plural._plural_tags).index)
        emit(name, "pluralCategories", "", " ".join(tags))


main()
