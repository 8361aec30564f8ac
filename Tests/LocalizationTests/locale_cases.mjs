#!/usr/bin/env node
// Writes locale_cases.tsv: what ICU (through ECMA-402's Intl) writes in many locales, for LocaleTests.swift.
//
//     node locale_cases.mjs > locale_cases.tsv            (made with ICU 78, CLDR 48)
//     node locale_cases.mjs all > all.tsv                 every locale: BILTEN_LOCALE_CASES=all.tsv swift test
//
// V8 writes a plain space where CLDR has U+202F in dates and times, so the test takes both for one. Digits are the
// locale's own unless the kind ends in ":arab" or ":latn".

import { execFileSync } from "node:child_process";

const sample = ("en ar de es fr it en-GB en-AU en-IN en-US en-CA fr-CA fr-CH de-AT de-CH es-MX es-AR pt pt-PT nl da sv nb fi is et lv lt "
  + "pl cs sk sl hr sr sr-Latn hu ro bg mk uk ru el tr he fa ur hi bn ta th vi id ms ko ja zh zh-Hant zh-TW zh-HK ka hy az "
  + "kk uz sw am ga cy eu ca gl mt sq bs my km ne mr gu te ar-EG ar-SA ar-MA").split(" ");
const known = () => execFileSync("python3", ["-c", "from babel import localedata; print(*localedata.locale_identifiers())"],
  { encoding: "utf8" }).trim().replaceAll("_", "-").split(" ").filter((tag) => {
  try { return Intl.getCanonicalLocales(tag)[0] === tag && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0; } catch { return false; }
}).filter((tag) => !/-(posix|u)/i.test(tag) && tag.split("-").length <= 3 && !/[A-Za-z0-9]{5,}/.test(tag.slice(4)));
const isAll = process.argv[2] === "all";
const locales = isAll ? known() : sample;
const isFirstSix = (tag) => ["en", "ar", "de", "es", "fr", "it"].includes(tag);

const moments = ["2027-01-02T00:00", "2027-06-12T20:05", "2028-09-03T12:00", "2027-05-30T09:30"];
const ranges = [["2027-06-12T20:00", "2027-06-12T23:15"], ["2027-03-06T09:00", "2027-03-06T17:30"],
  ["2027-06-12T08:00", "2027-06-14T09:00"], ["2027-06-12T20:00", "2027-07-03T02:00"], ["2027-12-31T20:00", "2028-01-02T03:00"]];
const amounts = [["EUR", 2, 0], ["EUR", 2, 2400], ["USD", 2, 123450], ["GBP", 2, -1234567], ["KWD", 3, 7500], ["JPY", 0, 3200],
  ["CHF", 2, 123456789], ["EGP", 2, 99], ["SEK", 2, 999999], ["PLN", 2, 2400], ["INR", 2, 1234567890], ["XAF", 0, 5000]];
const counts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 21, 22, 31, 62, 71, 80, 91, 100, 101, 111, 1000, 40000, 100000, 1000000];

const visible = (text) => text.replace(/[\u200e\u200f\u061c]|[^\S \u202f]/gu, (mark) => `<${mark.codePointAt(0).toString(16).toUpperCase()}>`)
  .replace(/\u202f/g, "<202F>");
const emit = (locale, kind, given, expected) => process.stdout.write(`${locale}\t${kind}\t${given}\t${visible(expected)}\n`);
const instant = (text) => new Date(text + "Z");
const french = (text, tag, style) =>
  tag.split("-")[0] === "fr" && style !== "short" ? text.replace(/(?<!\d)1(?=( \p{L}|\u2009?–))/gu, "1er") : text;

function dates(locale, tag, suffix) {
  const format = (options) => new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options });
  for (const style of ["full", "long", "short"]) {
    const [date, both] = [format({ dateStyle: style }), format({ dateStyle: style, timeStyle: "short" })];
    for (const moment of moments) {
      emit(locale, `date-${style}${suffix}`, moment, french(date.format(instant(moment)), locale, style));
      emit(locale, `dateTime-${style}${suffix}`, moment, french(both.format(instant(moment)), locale, style));
    }
    for (const [start, end] of ranges) {
      const write = (formatter) => french(formatter.formatRange(instant(start), instant(end)), locale, style);
      if (start.slice(0, 10) !== end.slice(0, 10)) emit(locale, `dateRange-${style}${suffix}`, `${start} ${end}`, write(date));
      emit(locale, `dateTimeRange-${style}${suffix}`, `${start} ${end}`, write(both));
    }
  }
  const time = format({ timeStyle: "short" });
  for (let hour = 0; hour < 24; hour += 1) {
    const moment = `2027-06-12T${String(hour).padStart(2, "0")}:${hour % 3 ? "05" : "00"}`;
    emit(locale, `time${suffix}`, moment, time.format(instant(moment)));
  }
  const month = format({ year: "numeric", month: "long" });
  for (const moment of moments) emit(locale, `month${suffix}`, moment, month.format(instant(moment)));
  for (const [start, end] of [["2027-06-01", "2027-08-01"], ["2027-11-01", "2028-02-01"]]) {
    emit(locale, `monthRange${suffix}`, `${start} ${end}`, month.formatRange(new Date(start), new Date(end)));
  }
}

// Bilten keeps a symbol such as "UK£" together in a text from right to left, which CLDR leaves to the writer.
const isRightToLeft = (tag) => new Intl.Locale(tag).textInfo.direction === "rtl";
const marked = (tag, text) => (isRightToLeft(tag) ? text.replace(/(?<![\p{L}])[A-Za-z]+[^\p{L}\p{N}\s\u200e\u200f]/u, "$&\u200e") : text);

function numbers(locale, tag, suffix) {
  for (const number of [0, 999, 1234, 12345, 1234567, 1234567890, -5, -12345]) {
    emit(locale, `number${suffix}`, number, new Intl.NumberFormat(tag).format(number));
  }
  for (const number of [0, 19, -7]) emit(locale, `percent${suffix}`, number, new Intl.NumberFormat(tag, { style: "percent" }).format(number / 100));
  for (const [currency, decimals, minor] of amounts) {
    const format = new Intl.NumberFormat(tag, { style: "currency", currency, minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    emit(locale, `money${suffix}`, `${minor} ${currency}`, marked(locale, format.format(minor / 10 ** decimals)));
  }
}

// The zones' long names; where a language has none, ICU writes the distance from UTC at length, and there is no case.
function zones(locale) {
  const write = (timeZone, timeZoneName, moment) => new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(moment)
    .find((part) => part.type === "timeZoneName").value;
  const offset = (timeZone, moment) => Math.round((Date.parse(new Date(moment).toLocaleString("sv", { timeZone }).replace(" ", "T") + "Z") - moment) / 1000);
  for (const zone of ["Europe/Berlin", "Europe/London", "America/New_York", "Asia/Tokyo", "Africa/Cairo", "Asia/Kolkata", "Australia/Lord_Howe"]) {
    for (const moment of [Date.UTC(2027, 0, 15), Date.UTC(2027, 6, 15)]) {
      const name = write(zone, "long", moment);
      if (name !== write(zone, "longOffset", moment)) emit(locale, "zone", `${zone} ${offset(zone, moment)}`, name);
    }
  }
}

for (const locale of locales) {
  zones(locale);
  const tag = `${locale}-u-ca-gregory`;
  dates(locale, tag, "");
  numbers(locale, tag, "");
  if (locale === "ar" || (isAll && locale.startsWith("ar-"))) {
    dates(locale, `${tag}-nu-arab`, ":arab");
    numbers(locale, `${tag}-nu-arab`, ":arab");
    dates(locale, `${tag}-nu-latn`, ":latn");
    numbers(locale, `${tag}-nu-latn`, ":latn");
  }
  for (const width of ["long", "short", "narrow"]) {
    const [months, days] = [{ month: width }, { weekday: width }].map((options) => new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options }));
    const names = Array.from({ length: 12 }, (_, month) => months.format(Date.UTC(2027, month, 1)));
    const weekdays = Array.from({ length: 7 }, (_, day) => days.format(Date.UTC(2027, 2, 1 + day)));
    emit(locale, `months-${width}`, "", names.join("|"));
    emit(locale, `weekdays-${width}`, "", weekdays.join("|"));
  }
  emit(locale, "firstWeekday", "", String(new Intl.Locale(locale).weekInfo.firstDay));
  for (const [kind, type] of [["list", "conjunction"], ["listOr", "disjunction"]]) {
    const format = new Intl.ListFormat(locale, { type });
    for (const items of ["A", "A B", "A B C", "A B C D", "A Ida", "A Hiel", "A Otto", "A B 8"]) emit(locale, kind, items, format.format(items.split(" ")));
  }
  for (const [kind, type] of [["plural", "cardinal"], ["ordinal", "ordinal"]]) {
    // Of a language without rules V8 answers those of its own language.
    if (Intl.PluralRules.supportedLocalesOf(locale).length === 0) continue;
    const rules = new Intl.PluralRules(locale, { type });
    emit(locale, kind, counts.join(" "), counts.map((count) => rules.select(count)).join(" "));
  }
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  for (const code of isFirstSix(locale) ? ["AD", "AX", "BQ", "CI", "CZ", "GB", "HK", "MK", "PS", "SZ", "TR", "US", "VA", "XK", "ZA"] : ["DE", "EG", "TR"]) {
    emit(locale, "country", code, countries.of(code));
  }
  emit(locale, "languageFull", locale, new Intl.DisplayNames(locale, { type: "language", languageDisplay: "standard" }).of(locale));
}
