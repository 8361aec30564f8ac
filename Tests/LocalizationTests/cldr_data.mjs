#!/usr/bin/env node
// Writes Sources/Localization/CLDR/*.swift from ICU's answers: the data of every locale that ICU knows.
//
//     python3 cldr_hints.py > hints.json && node cldr_data.mjs hints.json ../../Sources/Localization/CLDR
//                                                                        (made with ICU 78, CLDR 48, node 20)
//
// Patterns are found by asking for known dates and looking at the parts. A field is written in braces:
//   {d} {dd} day · {o} day, French style · {m} {mm} month as number · {M0} name from month table 0 · {E0} from weekday table 0
//   {y} {yy} year · {H} {HH} {h} {hh} {K} {KK} {k} {kk} hour · {n} {i} minute, padded or not · {a} day period · {D} the style's date · {T} the time
// docs/decisions/0014-cldr-for-any-locale.md tells how the lines are read.

import { readFileSync, writeFileSync, mkdirSync, readdirSync, unlinkSync } from "node:fs";
import { zoneClasses, zoneName } from "./zone_classes.mjs";

const [hintsPath, folder] = process.argv.slice(2);
const hints = JSON.parse(readFileSync(hintsPath, "utf8"));
const problems = [];

const at = (year, month, day, hour = 0, minute = 0) => new Date(Date.UTC(year, month - 1, day, hour, minute));
const styles = ["full", "long", "short"];
const nativeDigits = { arab: 0x660, arabext: 0x6f0, beng: 0x9e6, deva: 0x966, mymr: 0x1040, nkoo: 0x7c0, olck: 0x1c50,
  cakm: 0x11136, adlm: 0x1e950, tibt: 0xf20, khmr: 0x17e0, hmnp: 0x1e140, rohg: 0x10d30, mtei: 0xabf0 };
const zones = zoneClasses();
const currencies = Intl.supportedValuesOf("currency");
const regions = (() => {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const all = [];
  for (const a of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") for (const b of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
    const code = a + b;
    // What CLDR names but ISO 3166-1 does not list, but for Kosovo (XK), which people live in.
    if (["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"].includes(code)) continue;
    try { if (new Intl.Locale("und-" + code).region === code && names.of(code)) all.push(code); } catch {}
  }
  return all.filter((code) => Intl.getCanonicalLocales("und-" + code)[0] === "und-" + code);
})();

// Months and days of one digit, so that the width of a field shows, and enough of them for every name.
function probes(make) {
  const all = [];
  for (let month = 1; month <= 9; month += 1) for (const day of [1, 2, 3, 4, 5, 6, 7]) if ((month + day) % 3 === 0) all.push(make(month, day));
  return all.filter(Boolean);
}

class Describer {
  constructor(tag) {
    this.tag = tag;
    this.hint = hints[tag] ?? hints[new Intl.Locale(tag).language] ?? { texts: {}, periods: {}, narrow: false };
    this.base = `${tag}-u-ca-gregory-nu-latn`;
    this.months = [];
    this.weekdays = [];
    this.formatters = new Map();
    this.lines = {};
    this.isFrench = new Intl.Locale(tag).language === "fr";
  }

  dates(options) {
    const key = JSON.stringify(options);
    if (!this.formatters.has(key)) this.formatters.set(key, new Intl.DateTimeFormat(this.base, { timeZone: "UTC", ...options }));
    return this.formatters.get(key);
  }

  part(parts, type) { return parts.find((part) => part.type === type)?.value; }

  table(list, names) {
    const text = names.join("\t");
    const index = list.findIndex((known) => known.join("\t") === text);
    return index >= 0 ? index : list.push(names) - 1;
  }

  monthTable(options) {
    const format = this.dates(options);
    const names = Array.from({ length: 12 }, (_, month) => this.part(format.formatToParts(at(2027, month + 1, 1)), "month"));
    if (names.some((name) => name === undefined)) return undefined;
    return this.table(this.months, names);
  }

  weekdayTable(options) {
    const format = this.dates(options);
    const names = Array.from({ length: 7 }, (_, day) => this.part(format.formatToParts(at(2027, 3, 1 + day)), "weekday"));
    if (names.some((name) => name === undefined)) return undefined;
    return this.table(this.weekdays, names);
  }

  // Literals with CLDR's own spaces.
  literal(text, previous, next) {
    if (this.hint.texts[text] !== undefined) return this.hint.texts[text];
    if (this.hint.narrow) {
      if (next === "dayPeriod" && text.endsWith(" ")) return text.slice(0, -1) + "\u202f";
      if (previous === "dayPeriod" && text.startsWith(" ") && next === "hour") return "\u202f" + text.slice(1);
    }
    return text;
  }

  numeric(value, number, letter) {
    if (value === String(number)) return `{${letter}}`;
    if (value === String(number).padStart(2, "0")) return `{${letter}${letter}}`;
    return undefined;
  }

  // One part as the set of tokens it could be, for the moment it was made of.
  tokens(part, moment, ordinalDays) {
    const { type, value } = part;
    const [year, month, day] = [moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()];
    switch (type) {
      case "year":
        if (value === String(year)) return ["{y}"];
        if (value === String(year % 100).padStart(2, "0")) return ["{yy}"];
        break;
      case "month": {
        const number = this.numeric(value, month + 1, "m");
        if (number) return value.length === 2 && value[0] !== "0" ? ["{m}", "{mm}"] : [number];
        return this.months.flatMap((names, index) => (names[month] === value ? [`{M${index}}`] : []));
      }
      case "day": {
        const token = this.numeric(value, day, "d");
        if (token) return [token === "{d}" && ordinalDays ? "{o}" : token];
        break;
      }
      case "weekday": {
        const index = (moment.getUTCDay() + 6) % 7;
        return this.weekdays.flatMap((names, table) => (names[index] === value ? [`{E${table}}`] : []));
      }
      case "hour": {
        const cycle = { H: moment.getUTCHours(), h: ((moment.getUTCHours() + 11) % 12) + 1, K: moment.getUTCHours() % 12,
          k: moment.getUTCHours() || 24 };
        const token = this.numeric(value, cycle[this.cycle], this.cycle);
        // Two digits fit both widths: the time's own comes first.
        if (token && value.length === 2 && value[0] !== "0") {
          const double = `{${this.cycle}${this.cycle}}`;
          return (this.lines.t ?? "").includes(double) ? [double, token] : [token, double];
        }
        if (token) return [token];
        break;
      }
      case "minute":
        if (value === String(moment.getUTCMinutes()).padStart(2, "0")) return value[0] === "0" ? ["{n}"] : ["{n}", "{i}"];
        if (value === String(moment.getUTCMinutes())) return ["{i}"];
        break;
      case "dayPeriod": return ["{a}"];
    }
    problems.push(`${this.tag}: no token for ${type} "${value}"`);
    return [value];
  }

  sequence(parts, momentOf, ordinalDays) {
    return parts.map((part, index) => {
      if (part.type === "literal" || part.type === "era") {
        return [this.literal(part.value, parts[index - 1]?.type, parts[index + 1]?.type)];
      }
      return this.tokens(part, momentOf(part, index), ordinalDays);
    });
  }

  // The tokens that fit every probe.
  agree(sequences, what) {
    const [first, ...rest] = sequences;
    if (rest.some((other) => other.length !== first.length)) {
      problems.push(`${this.tag}: ${what} changes its shape`);
      return first.map((set) => set[0] ?? "?").join("");
    }
    return first.map((set, index) => {
      const common = set.filter((token) => rest.every((other) => other[index].includes(token)));
      if (common.length === 0) problems.push(`${this.tag}: ${what} has no common token: ${sequences.map((s) => s[index])}`);
      return common[0] ?? set[0] ?? "?";
    }).join("");
  }

  pattern(options, what, ordinalDays = false) {
    const format = this.dates(options);
    const moments = probes((month, day) => [at(2027, month, day, 8 + (day % 2), day)]).flat();
    return this.agree(moments.map((moment) => this.sequence(format.formatToParts(moment), () => moment, ordinalDays)), what);
  }

  // The two halves of a range: up to the first part of the end, and the rest.
  range(options, probes, what, fallback, ordinalDays = false) {
    const found = problems.length;
    const halves = this.rangeOf(options, probes, what, ordinalDays);
    if (problems.length === found) return halves;
    // What CLDR's own pattern leaves unclear is written as two whole dates.
    console.error(problems.splice(found).join("\n"));
    return [`${fallback} – `, fallback];
  }

  rangeOf(options, probes, what, ordinalDays) {
    const format = this.dates(options);
    const sides = probes.map(([start, end]) => {
      const parts = format.formatRangeToParts(start, end);
      let last = parts.findLastIndex((part) => part.source === "startRange" && part.type !== "literal");
      if (last < 0) { problems.push(`${this.tag}: ${what} is no range`); last = parts.length - 1; }
      while (last + 1 < parts.length && parts[last + 1].type === "literal") last += 1;
      // ICU sometimes calls the start's last name shared (fa: "3 March – 5 April").
      while (["month", "weekday"].includes(parts[last + 1]?.type) && this.tokens(parts[last + 1], end).length === 0
        && this.tokens(parts[last + 1], start).length > 0) {
        last += 1;
        while (last + 1 < parts.length && parts[last + 1].type === "literal") last += 1;
      }
      // Fields that stand once are written of the side they stand on.
      const sequence = this.sequence(parts, (part, index) => (index <= last ? start : end), ordinalDays);
      return [sequence.slice(0, last + 1), sequence.slice(last + 1)];
    });
    return [0, 1].map((side) => this.agree(sides.map((halves) => halves[side]), what));
  }

  shorten(text, style) {
    const date = this.lines[`d.${style}`];
    return text.replaceAll(date, "{D}").replaceAll(this.lines.t, "{T}");
  }

  describeDates() {
    for (const month of ["long", "short", "narrow"]) {
      const whole = this.dates({ month });
      this.lines[`M.${month}`] = this.table(this.months, Array.from({ length: 12 }, (_, index) => whole.format(at(2027, index + 1, 1))));
      this.monthTable({ month, day: "numeric" });
      this.monthTable({ month, day: "numeric", year: "numeric" });
      // V8 ends with an unreachable-code error for gd's short months with years; nothing here needs them.
      if (month === "long") this.monthTable({ month, year: "numeric" });
    }
    for (const weekday of ["long", "short", "narrow"]) {
      const whole = this.dates({ weekday });
      this.lines[`E.${weekday}`] = this.table(this.weekdays, Array.from({ length: 7 }, (_, index) => whole.format(at(2027, 3, 1 + index))));
      this.weekdayTable({ weekday, day: "numeric", month: "long" });
    }
    for (const style of styles) {
      this.monthTable({ dateStyle: style });
      if (style === "full") this.weekdayTable({ dateStyle: style });
    }
    const time = { timeStyle: "short" };
    const hours = [0, 12].map((hour) => Number(this.part(this.dates(time).formatToParts(at(2027, 3, 7, hour, 5)), "hour")));
    this.cycle = hours[0] === 24 ? "k" : hours[0] === 12 ? "h" : hours[1] === 0 ? "K" : "H";
    this.lines.t = this.pattern(time, "time");
    if (this.lines.t.includes("{a}")) this.describePeriods(time);
    const sameHalf = probes((month, day) => [at(2027, month, day, 8, 5 + (day % 5)), at(2027, month, day, 9, 10 + day)]);
    const acrossNoon = probes((month, day) => [at(2027, month, day, 9, 5 + (day % 5)), at(2027, month, day, 14, 10 + day)]);
    const sameMonth = probes((month, day) => [at(2027, month, day), at(2027, month, day + 2)]);
    const sameYear = probes((month, day) => (month < 9 ? [at(2027, month, day), at(2027, month + 1, 8 - day)] : undefined));
    const otherYear = probes((month, day) => [at(2027, month, day), at(2028, 10 - month, 8 - day)]);
    const otherDay = probes((month, day) => [at(2027, month, day, 9, 5 + (day % 5)), at(2028, 10 - month, 8 - day, 8, 7)]);
    for (const style of styles) {
      const date = { dateStyle: style };
      const both = { dateStyle: style, timeStyle: "short" };
      const ordinal = this.isFrench && style !== "short";
      this.lines[`d.${style}`] = this.pattern(date, `date ${style}`, ordinal);
      this.lines[`dt.${style}`] = this.shorten(this.pattern(both, `dateTime ${style}`, ordinal), style);
      this.lines[`dr.${style}`] = [sameMonth, sameYear, otherYear]
        .flatMap((probes) => this.range(date, probes, `dateRange ${style}`, "{D}", ordinal)).map((text) => this.shorten(text, style)).join("\t");
      this.lines[`dtr.${style}`] = [sameHalf, acrossNoon, otherDay]
        .flatMap((probes) => this.range(both, probes, `dateTimeRange ${style}`, this.lines[`dt.${style}`], ordinal)).map((text) => this.shorten(text, style)).join("\t");
    }
    const month = { year: "numeric", month: "long" };
    this.lines.my = this.pattern(month, "month and year");
    this.lines.mr = [sameYear, otherYear].flatMap((probes) => this.range(month, probes, "month range", this.lines.my)).join("\t");
    // Only tables that something refers to.
    const used = JSON.stringify(this.lines);
    for (const [letter, tables] of [["M", this.months], ["E", this.weekdays]]) {
      const standing = ["long", "short", "narrow"].map((width) => this.lines[`${letter}.${width}`]);
      for (const width of ["long", "short", "narrow"]) delete this.lines[`${letter}.${width}`];
      this.lines[letter] = standing.join("\t");
      tables.forEach((names, index) => {
        if (standing.includes(index) || used.includes(`{${letter}${index}}`)) this.lines[letter + index] = names.join("\t");
      });
    }
  }

  describePeriods(options) {
    const format = this.dates(options);
    const names = [];
    const moments = Array.from({ length: 24 }, (_, hour) => [hour, 30]).concat([[0, 0], [12, 0]]);
    const index = moments.map(([hour, minute]) => {
      const value = this.part(format.formatToParts(at(2027, 3, 7, hour, minute)), "dayPeriod");
      const name = this.hint.periods[value] ?? value;
      if (!names.includes(name)) names.push(name);
      return names.indexOf(name).toString(36);
    });
    this.lines.a = [index.join(""), ...names].join("\t");
  }

  describeZones() {
    const offset = (timeZone) => this.part(new Intl.DateTimeFormat(this.base, { timeZone, timeZoneName: "shortOffset" })
      .formatToParts(at(2027, 1, 7)), "timeZoneName");
    const [east, west, half] = ["Etc/GMT-2", "Etc/GMT+2", "Asia/Kolkata"].map(offset);
    const cut = (text, number) => { const i = text.indexOf(number); return [text.slice(0, i), text.slice(i + number.length)]; };
    const [plus, after] = cut(east, east.includes("02") ? "02" : "2");
    const [minus] = cut(west, west.includes("02") ? "02" : "2");
    const separator = half.slice(plus.length, half.length - after.length).replace(/^0?5/, "").replace(/30$/, "");
    // CLDR's gmtZeroFormat; V8 asks for "GMT+0".
    const zero = (plus + after).replace(/[+\u200e\u200f]/g, "").trim();
    this.lines.gmt = [zero, plus, minus, separator, after, east.includes("02") ? "2" : "1"].join("\t");
    this.lines.z = zones.names.map(({ code, zone, moment }) => [code, zoneName(this.base, zone, moment)])
      .filter(([, name]) => name).map(([code, name]) => code + name).join("\t");
  }

  groups(format, digitsOf) {
    const sizes = (number) => digitsOf(format.formatToParts(number));
    const big = sizes(1234567890123);
    const primary = big.length > 1 ? big[big.length - 1] : 0;
    const secondary = big.length > 2 ? big[big.length - 2] : primary;
    let least = 1;
    while (primary && sizes(10 ** (primary + least - 1)).length === 1 && least < 4) least += 1;
    return [primary, secondary, least];
  }

  describeNumbers() {
    const fallback = new Intl.NumberFormat(this.tag).resolvedOptions().numberingSystem;
    const systems = [...new Set([fallback, "latn", ...(new Intl.Locale(this.tag).language === "ar" ? ["arab"] : [])])]
      .filter((system) => system === "latn" || nativeDigits[system]);
    this.lines.nu = systems.join("\t");
    for (const system of systems) this.describeSystem(system);
  }

  describeSystem(system) {
    const tag = `${this.tag}-u-nu-${system}`;
    const digitsOf = (parts) => parts.filter((part) => part.type === "integer").map((part) => [...part.value].length);
    const shape = (parts, symbol) => {
      let text = "";
      for (const part of parts) {
        if (["integer", "group", "decimal", "fraction"].includes(part.type)) text = text.endsWith("#") ? text : text + "#";
        else if (part.type === "currency") text += "¤";
        else text += part.value;
      }
      return text;
    };
    const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
    const parts = plain.formatToParts(-1234567890.5);
    this.lines[`n.${system}`] = [shape(parts), this.part(parts, "decimal"), this.part(parts, "group") ?? "",
      ...this.groups(plain, digitsOf)].join("\t");
    const percent = new Intl.NumberFormat(tag, { style: "percent" });
    this.lines[`p.${system}`] = [shape(percent.formatToParts(0.19)), shape(percent.formatToParts(-0.19))].join("\t");
    const money = (currency) => new Intl.NumberFormat(tag, { style: "currency", currency, minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const isSign = (text) => /^[\p{S}]/u.test(text) && /[\p{S}]$/u.test(text);
    const describe = (currency) => {
      const format = money(currency);
      const amount = format.formatToParts(-1234567890.5);
      return [shape(format.formatToParts(1)), shape(amount), this.part(amount, "decimal"),
        this.part(amount, "group") ?? "", ...this.groups(format, digitsOf)].join("\t");
    };
    const usable = ["USD", "GBP", "JPY", "KRW"].filter((code) => isSign(this.part(money(code).formatToParts(1), "currency")));
    this.lines[`c.${system}`] = describe(usable[0] ?? "EUR");
    // English in Europe writes euros apart from other currencies.
    if (describe("EUR") !== this.lines[`c.${system}`] && isSign(this.part(money("EUR").formatToParts(1), "currency"))) {
      this.lines[`e.${system}`] = describe("EUR");
    }
  }

  // What stands in the place of ¤, with the marks that Intl's parts leave out of it.
  symbol(currency) {
    const parts = new Intl.NumberFormat(`${this.tag}-u-nu-latn`, { style: "currency", currency }).formatToParts(1);
    let text = "";
    for (const part of parts) {
      if (["integer", "decimal", "fraction"].includes(part.type)) text = text.endsWith("#") ? text : text + "#";
      else text += part.value;
    }
    const [before, after] = ((currency === "EUR" && this.lines["e.latn"]) || this.lines["c.latn"]).split("\t")[0].split("¤");
    if (text.startsWith(before) && text.endsWith(after)) {
      text = text.slice(before.length, text.length - after.length);
      return before.endsWith("#") ? text.replace(/^\u00a0/, "") : after.startsWith("#") ? text.replace(/\u00a0$/, "") : text;
    }
    return this.part(parts, "currency");
  }

  describeNames() {
    const symbols = [];
    for (const currency of currencies) {
      const symbol = this.symbol(currency);
      if (symbol !== currency) symbols.push(currency + symbol);
    }
    this.lines.s = symbols.join("\t");
    const names = new Intl.DisplayNames(this.tag, { type: "region", fallback: "none" });
    this.lines.r = regions.map((code) => [code, names.of(code)]).filter(([code, name]) => name && name !== code)
      .map(([code, name]) => code + name).join("\t");
    for (const [key, type] of [["l", "conjunction"], ["lo", "disjunction"]]) {
      const list = new Intl.ListFormat(this.tag, { type, style: "long" });
      const literals = (items) => list.formatToParts(items).map((part) => (part.type === "element" ? "\u0000" : part.value))
        .join("").split("\u0000").slice(1);
      const letters = new Intl.Locale(this.tag).language === "he" ? ["א", "ב", "ג", "ד"] : ["A", "B", "C", "D"];
      if (!list.format(letters).startsWith(letters[0])) problems.push(`${this.tag}: list ${list.format(letters)}`);
      // Between two, behind two; between the first, inner and last of many, behind many.
      this.lines[key] = [...literals(letters.slice(0, 2)), ...literals(letters)].join("\t");
    }
    this.lines.w = String(new Intl.Locale(this.tag).weekInfo.firstDay);
    this.lines.x = autonyms(this.tag);
  }

  describe() {
    this.describeDates();
    this.describeZones();
    this.describeNumbers();
    this.describeNames();
    return this.lines;
  }
}

// What a language, and the locale, is called in itself.
function autonyms(tag) {
  const language = new Intl.DisplayNames(tag, { type: "language", languageDisplay: "standard", fallback: "none" });
  return [new Intl.Locale(tag).language, tag].map((code) => language.of(code) ?? "").join("\t");
}

const merged = new Set(["s", "r", "z"]);

// What `lines` says otherwise than `base`.
function difference(lines, base) {
  const out = {};
  for (const [key, value] of Object.entries(lines)) {
    if (base[key] === value) continue;
    if (!merged.has(key) || base[key] === undefined) { out[key] = value; continue; }
    const entries = (text, length) => new Map(text.split("\t").filter(Boolean).map((entry) => [entry.slice(0, length), entry]));
    const length = key === "s" ? 3 : 2;
    const [own, inherited] = [entries(value, length), entries(base[key], length)];
    const changed = [...own].filter(([code, entry]) => inherited.get(code) !== entry).map(([, entry]) => entry);
    for (const code of inherited.keys()) if (!own.has(code)) changed.push(code);
    // The reader searches by halves.
    if (changed.length > 0) out[key] = changed.sort((one, other) => (one.slice(0, length) < other.slice(0, length) ? -1 : 1)).join("\t");
  }
  return out;
}

// The beginnings and ends that shorten a base's names of time zones most, as "beginning#end"; the first shortens nothing.
function affixes(line) {
  const names = line.split("\t").filter(Boolean).map((entry) => [...entry.slice(2)]);
  const saved = names.map(() => 0);
  const found = ["#"];
  const size = (part) => Buffer.byteLength(part);
  while (found.length < 36) {
    const gains = new Map();
    names.forEach((name, index) => {
      for (let length = 1; length < name.length; length += 1) {
        for (const affix of [name.slice(0, length).join("") + "#", "#" + name.slice(-length).join("")]) {
          const gain = size(affix) - 1 - saved[index];
          if (gain > 0) gains.set(affix, (gains.get(affix) ?? 0) + gain);
        }
      }
    });
    const [affix, gain] = [...gains].reduce((best, other) => (other[1] - size(other[0]) > best[1] - size(best[0]) ? other : best), ["", 0]);
    if (gain - size(affix) < 16) break;
    found.push(affix);
    names.forEach((name, index) => { if (fits(name.join(""), affix)) saved[index] = Math.max(saved[index], size(affix) - 1); });
  }
  return found;
}

function fits(name, affix) {
  const [start, end] = affix.split("#");
  return name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end);
}

// The names with the number of their affix in place of it.
function pack(lines, found) {
  if (lines.z === undefined) return lines;
  const z = lines.z.split("\t").filter(Boolean).map((entry) => {
    const name = entry.slice(2);
    if (name === "") return entry;
    const best = found.reduce((best, affix, index) => (fits(name, affix) && affix.length > found[best].length ? index : best), 0);
    const [start, end] = found[best].split("#");
    return entry.slice(0, 2) + best.toString(36) + name.slice(start.length, name.length - end.length);
  }).join("\t");
  return { ...lines, z };
}

const render = (lines) => Object.entries(lines).map(([key, value]) => `${key}\t${value}\n`).join("");

function aliases(tag) {
  const locale = new Intl.Locale(tag);
  if (!locale.script || !locale.region) return [];
  const short = `${locale.language}-${locale.region}`;
  const likely = new Intl.Locale(short).maximize();
  return likely.script === locale.script ? [short] : [];
}

function escape(text) {
  let out = "";
  for (const char of text) {
    const code = char.codePointAt(0);
    if (char === "\n") out += "\n";
    else if (char === "\t") out += "\\t";
    else if (char === "\\") out += "\\\\";
    else if (/[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/u.test(char) && char !== " ") out += `\\u{${code.toString(16).toUpperCase()}}`;
    else if (char === " ") out += " ";
    else out += char;
  }
  // A blank at the end of a line would be lost on some editor's way.
  return out.replace(/ \n/g, "\\u{20}\n");
}

const tags = Intl.DateTimeFormat.supportedLocalesOf(Object.keys(hints).filter((tag) => {
  try { return Intl.getCanonicalLocales(tag)[0] === tag && !/-(posix|POSIX|u)/.test(tag) && tag.split("-").length <= 3; } catch { return false; }
})).filter((tag) => !["root", "und"].includes(tag) && !/[A-Za-z0-9]{5,}/.test(tag.slice(4)));
const only = process.env.ONLY?.split(",");
const languages = new Map();
for (const tag of tags) {
  const language = new Intl.Locale(tag).language;
  if (only && !only.includes(language)) continue;
  if (!languages.has(language)) languages.set(language, []);
  languages.get(language).push(tag);
}

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (/^CLDRSource\+/.test(file) && !only) unlinkSync(`${folder}/${file}`);
let size = 0;
for (const [language, members] of languages) {
  const bases = members.filter((tag) => tag === language || (new Intl.Locale(tag).script && !new Intl.Locale(tag).region));
  let text = "";
  for (const base of bases) {
    const lines = new Describer(base).describe();
    const found = affixes(lines.z);
    text += `#${base}\n${render(pack({ ...lines, za: found.join("\t") }, found))}`;
    const script = new Intl.Locale(base).script;
    const sections = new Map();
    for (const tag of members) {
      if (tag === base || bases.includes(tag)) continue;
      const ownScript = new Intl.Locale(tag).script;
      if (bases.includes(`${language}-${ownScript}`) ? ownScript !== script : script) continue;
      const changed = difference(new Describer(tag).describe(), lines);
      // The name of the language and region goes apart, so that regions that agree else share a section.
      const name = changed.x;
      delete changed.x;
      const key = render(pack(changed, found));
      if (!sections.has(key)) sections.set(key, []);
      sections.get(key).push([tag, name ?? lines.x]);
      for (const alias of aliases(tag)) sections.get(key).push([alias, autonyms(alias)]);
    }
    // Regions without lines come last, since headers share the lines behind the last of them.
    for (const [body, names] of [...sections].sort(([one], [other]) => (one === "") - (other === ""))) {
      for (const [tag, name] of names) text += `@${tag}\t${name}\n`;
      text += body;
    }
  }
  size += Buffer.byteLength(text);
  const name = language.replace(/^./, (letter) => letter);
  writeFileSync(`${folder}/CLDRSource+${name}.swift`,
    `// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var ${"`" + name + "`"}: StaticString {
    """
${escape(text).split("\n").slice(0, -1).map((line) => "    " + line).join("\n")}

    """
  }
}
`);
}

// A rule of CLDR for whole numbers: i and n are the number, v, w, f, t, e and c are zero.
// Written as category, blank, alternatives parted by |, conditions by &: "few n%10=2..4&n%100!=12..14".
function simplify(text) {
  const alternatives = [];
  for (const alternative of text.split(" or ")) {
    const conditions = [];
    let holds = true;
    for (const relation of alternative.split(" and ")) {
      const match = /^([nivwftec])(?: mod (\d+))? (not )?in ([\d.,]+)$/.exec(relation.trim());
      if (!match) throw new Error(`rule ${relation}`);
      const [, operand, modulus, negated, ranges] = match;
      if (operand === "n" || operand === "i") {
        conditions.push(`n${modulus ? `%${modulus}` : ""}${negated ? "!=" : "="}${ranges}`);
        continue;
      }
      const isZero = ranges.split(",").some((range) => { const [low, high = low] = range.split("..").map(Number); return low <= 0 && high >= 0; });
      if (isZero === Boolean(negated)) holds = false;
    }
    if (holds) alternatives.push(conditions.join("&"));
  }
  return alternatives.join("|");
}

function pluralTable(kind) {
  const groups = new Map();
  const order = ["zero", "one", "two", "few", "many"];
  const rulesOf = (tag) => order.filter((category) => hints[tag][kind][category] !== undefined)
    .map((category) => [category, simplify(hints[tag][kind][category])]).filter(([, rule]) => rule !== "")
    .map(([category, rule]) => `${category} ${rule}`).join(";");
  for (const tag of Object.keys(hints)) {
    const language = tag.split("-")[0];
    if (!languages.has(language)) continue;
    if (tag !== language && hints[language] && rulesOf(language) === rulesOf(tag)) continue;
    const rules = rulesOf(tag);
    if (!groups.has(rules)) groups.set(rules, []);
    groups.get(rules).push(tag);
  }
  return [...groups].map(([rules, tags]) => `    ${rules}\\t${tags.join(" ")}\n`).join("");
}

const head = "// swift-format-ignore-file\n// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.\n";
if (!only) {
  writeFileSync(`${folder}/CLDRSource.swift`, `${head}
/// CLDR's data of each language, as lines; \`\`LocaleData\`\` reads them.
enum CLDRSource {
  /// The language subtags that there is data for, sorted.
  static var languages: String {
    """
    ${[...languages.keys()].sort().join(" ")}
    """
  }

  /// The lines of a language and its regions, or nil.
  static func text(_ language: String) -> StaticString? {
    switch language {
${[...languages.keys()].sort().map((language) => `    case "${language}": \`${language}\`\n`).join("")}    default: nil
    }
  }
}
`);
  writeFileSync(`${folder}/PluralSource.swift`, `${head}
/// CLDR's plural rules for whole numbers: rules, a tab, and the locales that have them. What is not named is \`other\`.
enum PluralSource {
  static var cardinal: StaticString {
    """
${pluralTable("cardinal")}
    """
  }

  static var ordinal: StaticString {
    """
${pluralTable("ordinal")}
    """
  }
}
`);
  writeFileSync(`${folder}/ZoneSource.swift`, `${head}
/// Time zones that CLDR names alike: their distances from UTC in minutes, the codes of the names that they have with each, \`-\` where
/// CLDR has none, and the IANA names. The names stand in the lines \`z\` of \`\`CLDRSource\`\`.
enum ZoneSource {
  static var classes: StaticString {
    """
${zones.classes.map(({ offsets, zones }) => `    ${offsets.map(([offset]) => offset).join(" ")}\\t${offsets.map(([, code]) => code).join(" ")}\\t${zones.join(" ")}\n`).join("")}
    """
  }
}
`);
  const days = new Map();
  for (const region of regions) {
    const day = new Intl.Locale("und-" + region).weekInfo.firstDay;
    if (day !== 1) days.set(day, [...(days.get(day) ?? []), region]);
  }
  writeFileSync(`${folder}/WeekSource.swift`, `${head}
/// Countries whose weeks do not begin on Monday, by ISO weekday (1 is Monday).
enum WeekSource {
  static func countries(_ firstWeekday: Int) -> String {
    switch firstWeekday {
${[...days].sort().map(([day, codes]) => `    case ${day}: "${codes.join(" ")}"\n`).join("")}    default: ""
    }
  }
}
`);
}
console.error(`${tags.length} locales, ${languages.size} languages, ${size} bytes; ${problems.length} problems`);
if (problems.length > 0) console.error(problems.join("\n"));
