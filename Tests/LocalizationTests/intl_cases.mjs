#!/usr/bin/env node
// Writes intl_cases.tsv, what ICU (through ECMA-402's Intl) makes of the values that Babel can't judge; see cldr_cases.py.
//
//     node intl_cases.mjs > intl_cases.tsv          (made with ICU 78, CLDR 48)
//
// V8 writes a plain space before AM and PM where CLDR has U+202F; that is put back. Time ranges across two days are
// compared in every style; a date and time of style "full" is Intl's dateStyle full with timeStyle short.

const locales = ["en", "ar", "de", "es", "fr", "it"];
const decimals = { EUR: 2, EGP: 2, KWD: 3, JPY: 0, GBP: 2, USD: 2, SEK: 2, XOF: 0 };
const amounts = [0, 2400, 123450, 999999, 1234567, 123456789, -123450];
const moments = ["2027-01-01T00:00", "2027-06-12T20:00", "2027-03-09T09:05", "2028-02-29T12:30"];
const ranges = [
  ["2027-06-12T20:00", "2027-06-12T23:15"], ["2027-06-12T09:00", "2027-06-12T17:30"],
  ["2027-06-12T08:00", "2027-06-12T08:45"], ["2027-06-12T20:00", "2027-06-14T23:00"],
  ["2027-06-12T20:00", "2027-07-03T02:00"], ["2027-12-31T20:00", "2028-01-01T03:00"],
  ["2027-05-01T10:00", "2027-05-09T18:00"],
];
const visible = (text) =>
  text.replace(/[\u00a0\u202f\u2009\u200e\u200f\u061c]/g, (mark) => `<${mark.codePointAt(0).toString(16).toUpperCase()}>`);
const emit = (locale, kind, given, expected) => process.stdout.write(`${locale}\t${kind}\t${given}\t${visible(expected)}\n`);
// Bilten writes the first of a month as French does; CLDR has no field for that.
const french = (text, locale, style) =>
  locale === "fr" && style !== "short" ? text.replace(/(?<!\d)1(?=( \p{L}|\u2009?–))/gu, "1er") : text;
const instant = (text) => new Date(text + "Z");

// Bilten keeps a symbol such as "UK£" together in a text from right to left, which CLDR leaves to the writer.
const marked = (locale, text) => (locale === "ar" ? text.replace(/(?<!\p{L})[A-Za-z]+[^\p{L}\p{N}\s\u200e\u200f]/u, "$&\u200e") : text);

for (const locale of locales) {
  const tag = locale === "ar" ? "ar-u-nu-latn" : locale;
  const narrow = (text) => (locale === "en" ? text.replace(/ ([AP]M)/g, "\u202f$1") : text);
  for (const [currency, digits] of Object.entries(decimals)) {
    const format = new Intl.NumberFormat(tag, { style: "currency", currency });
    for (const minor of amounts) emit(locale, "money", `${minor} ${currency}`, marked(locale, format.format(minor / 10 ** digits)));
  }
  for (const number of [0, 999, 1234, 9999, 12345, 1234567, -1234, -12345]) {
    emit(locale, "number", number, new Intl.NumberFormat(tag).format(number));
  }
  for (const style of ["full", "long", "short"]) {
    const dates = new Intl.DateTimeFormat(tag, { timeZone: "UTC", dateStyle: style });
    const both = new Intl.DateTimeFormat(tag, { timeZone: "UTC", dateStyle: style, timeStyle: "short" });
    for (const moment of moments) emit(locale, `dateTime-${style}`, moment, french(narrow(both.format(instant(moment))), locale, style));
    for (const [start, end] of ranges) {
      emit(locale, `dateRange-${style}`, `${start} ${end}`, french(dates.formatRange(instant(start), instant(end)), locale, style));
      emit(locale, `dateTimeRange-${style}`, `${start} ${end}`, french(narrow(both.formatRange(instant(start), instant(end))), locale, style));
    }
  }
  for (const [zone, seconds] of [["America/New_York", -14400], ["Asia/Kolkata", 19800], ["America/St_Johns", -9000]]) {
    const format = new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName: "shortOffset" });
    const part = format.formatToParts(instant("2027-06-12T20:00")).find((part) => part.type === "timeZoneName");
    emit(locale, "gmt", seconds, part.value);
  }
  const rules = new Intl.PluralRules(tag);
  for (const count of [0, 1, 2, 3, 11, 100, 1000000]) emit(locale, "plural", count, rules.select(count));
}
