// The time zones that CLDR names alike, for cldr_data.mjs: found by asking ICU in some languages through a whole year.

import { readFileSync } from "node:fs";

const sample = ["en", "en-GB", "en-IE", "en-AU", "de", "fr", "ar", "ja", "ru", "es", "pt", "hi", "zh", "sv"];
// Every week of a year: Morocco's clocks go back for the weeks of Ramadan alone.
const moments = Array.from({ length: 53 }, (_, week) => new Date(Date.UTC(2027, 0, 4 + 7 * week, 12)));

const formatter = (locale, timeZone, timeZoneName) => new Intl.DateTimeFormat(locale, { timeZone, timeZoneName, year: "numeric" });
const nameAt = (format, moment) => format.formatToParts(moment).find((part) => part.type === "timeZoneName").value;

function minutes(text) {
  const match = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(text);
  return match[1] ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}

// The moments at which a zone has each of its distances from UTC, the lesser one first.
function offsets(zone) {
  const format = formatter("en", zone, "longOffset");
  const found = new Map();
  for (const moment of moments) {
    const offset = minutes(nameAt(format, moment));
    if (!found.has(offset)) found.set(offset, moment);
  }
  return [...found].sort(([one], [other]) => one - other);
}

// The long name at a moment, or nothing where ICU writes the distance from UTC instead.
export function zoneName(locale, zone, moment) {
  const name = nameAt(formatter(locale, zone, "long"), moment);
  return name === nameAt(formatter(locale, zone, "longOffset"), moment) ? "" : name;
}

// Every name of the system's table that ICU knows as well, and that is not only a distance from UTC.
function zonesOfSystem() {
  const all = new Set();
  for (const line of readFileSync("/usr/share/zoneinfo/tzdata.zi", "utf8").split("\n")) {
    const [kind, target, link] = line.split(" ");
    if (kind === "Z") all.add(target);
    if (kind === "L") all.add(link);
  }
  return [...all].filter((name) => {
    try { return !/^(Etc\/GMT[+-]|Factory)/.test(name) && Boolean(formatter("en", name, "long")); } catch { return false; }
  }).sort();
}

// The names, each with a code of two characters, a zone and a moment that show it; and the classes of zones: the distances from
// UTC that they have in a year, in minutes, each with the code of its name or "-", and the zones' own names.
export function zoneClasses() {
  const codes = new Map();
  const names = [];
  const byZone = new Map();
  const classes = new Map();
  for (const zone of zonesOfSystem()) {
    const canonical = formatter("en", zone, "long").resolvedOptions().timeZone;
    if (!byZone.has(canonical)) {
      const found = offsets(canonical);
      const texts = found.map(([, moment]) => sample.map((locale) => zoneName(locale, canonical, moment)).join("\t"));
      const isNamed = texts.map((text) => /[^\t]/.test(text));
      const key = isNamed.includes(true) ? JSON.stringify([found.map(([offset]) => offset), texts]) : "";
      byZone.set(canonical, key);
      if (key && !classes.has(key)) {
        found.forEach(([, moment], index) => {
          if (!isNamed[index] || codes.has(texts[index])) return;
          codes.set(texts[index], codes.size.toString(36).padStart(2, "0"));
          names.push({ code: codes.get(texts[index]), zone: canonical, moment });
        });
        classes.set(key, { offsets: found.map(([offset], index) => [offset, codes.get(texts[index]) ?? "-"]), zones: [] });
      }
    }
    classes.get(byZone.get(canonical))?.zones.push(zone);
  }
  return { names, classes: [...classes.values()] };
}
