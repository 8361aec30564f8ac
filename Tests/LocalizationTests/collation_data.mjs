#!/usr/bin/env node
// Writes Sources/Localization/CLDR/CollationSource.swift: CLDR's root order of letters, and what languages change in it.
//
//     node collation_data.mjs ../../Sources/Localization/CLDR/CollationSource.swift        (made with ICU 78, CLDR 48)
//     node collation_data.mjs cases > collation_cases.tsv                                   what ICU makes of words
//
// Root: a line is a class (equal at the first level), parted by tabs into groups (equal at the second).
// Languages: scripts that come first, and "upper" where capitals do; then changes: an anchor, what equals it at the first level
// behind "=", and classes behind "<", or letters and what they are read as behind ">", parted by "+" where that is no single
// letters; groups are parted by "|", letters by ",".

import { writeFileSync } from "node:fs";

const collators = (locale) => ["base", "accent", "variant"].map((sensitivity) => new Intl.Collator(locale, { sensitivity }));
const [base, accent, variant] = collators("en");
const ranges = [[0x20, 0x52f], [0x531, 0x58f], [0x591, 0x5f4], [0x600, 0x6ff], [0x900, 0x97f], [0x10a0, 0x10ff], [0x1e00, 0x1fff],
  [0x2000, 0x206f], [0x20a0, 0x20bf], [0x2100, 0x214f], [0x3041, 0x30ff]];
const chars = ranges.flatMap(([low, high]) => Array.from({ length: high - low + 1 }, (_, index) => String.fromCodePoint(low + index)))
  .filter((char) => !/[\p{Cn}\p{Cc}\p{Cf}\p{Nd}]/u.test(char) && char.normalize("NFC") === char);
const expansions = { ß: "ss", ẞ: "SS", æ: "ae", Æ: "AE", œ: "oe", Œ: "OE", ĳ: "ij", Ĳ: "IJ" };

const grouped = (items, same) => items.reduce((groups, item) => {
  const last = groups.at(-1);
  if (last && same(last[0], item)) last.push(item); else groups.push([item]);
  return groups;
}, []);
const sorted = [...chars].filter((char) => !expansions[char]).sort((one, other) => variant.compare(one, other) || (one < other ? -1 : 1));
const escape = (text) => [...text].map((char) => (/[\p{L}]/u.test(char) && !/\p{M}/u.test(char) && char.codePointAt(0) > 0x20 ? char
  : `\\u{${char.codePointAt(0).toString(16).toUpperCase()}}`)).join("");
const root = grouped(sorted, (one, other) => base.compare(one, other) === 0)
  .map((group) => grouped(group, (one, other) => accent.compare(one, other) === 0).map((same) => escape(same.join(""))).join("\\t"));

const alphabets = ["abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщъыьэюя", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"].map((text) => [...text]);
const scripts = { Grek: "α", Cyrl: "а", Armn: "ա", Hebr: "ב", Arab: "ب", Deva: "क", Geor: "ა" };
const pairs = "ch dz dž lj nj ll cs dzs gy ly ny sz ty zs ng ph rh th dd ff gh kh nh ts sh xh zh rr dh gj ngh aa".split(" ");

function longestRising(items, rank) {
  const best = items.map(() => null);
  items.forEach((item, index) => {
    let previous = null;
    for (let before = 0; before < index; before += 1) {
      if (rank(items[before]) < rank(item) && (!previous || best[before].length > previous.length)) previous = best[before];
    }
    best[index] = [...(previous ?? []), item];
  });
  return best.reduce((longest, one) => (one.length > longest.length ? one : longest), []);
}

function tailoring(locale) {
  const [first, second, third] = collators(locale);
  const out = [];
  for (const [number, alphabet] of alphabets.entries()) {
    const ordered = [...alphabet].sort(first.compare);
    const anchors = longestRising(alphabet, (letter) => ordered.indexOf(letter));
    const place = (collator, text) => {
      const below = anchors.filter((anchor) => collator.compare(anchor, text) <= 0).at(-1);
      return below === undefined ? "" : below + (collator.compare(below, text) === 0 ? "=" : "<");
    };
    const range = [/[a-zà-öø-ɏḀ-ỿ]/iu, /[\u0400-\u04ff]/u, /[\u0621-\u06ff]/u][number];
    // A class of letters whose accents come in another order than the root's is told whole.
    const reordered = new Set(anchors.flatMap((anchor) => {
      const same = chars.filter((char) => range.test(char) && char !== anchor && char !== anchor.toUpperCase() && first.compare(char, anchor) === 0);
      const order = (collator) => [...same].sort((one, other) => collator.compare(one, other)).join("");
      return number === 0 && order(second) !== order(accent) ? same : [];
    }));
    const letters = chars.filter((char) => range.test(char) && /\p{L}/u.test(char) && !anchors.includes(char));
    const changed = letters.filter((letter) => !anchors.includes(letter.toLowerCase())
      && (reordered.has(letter) || alphabet.includes(letter.toLowerCase()) || place(first, letter) !== place(base, letter)));
    // Arabic reads an alef with madda as two alefs.
    const isTwo = number === 2 && first.compare("آ", "اا") === 0;
    if (isTwo) {
      out.push("آ>اا");
      changed.splice(changed.indexOf("آ"), 1);
    }
    const contractions = number > 0 ? [] : pairs.filter((pair) => first.compare("я", "z") > 0
      && (first.compare(pair, `${pair.slice(0, -1)}я`) > 0 || first.compare(pair, pair[0]) < 0)).flatMap((pair) => [pair, pair[0].toUpperCase() + pair.slice(1), pair.toUpperCase()]);
    // Hungarian writes a doubled digraph short: "ccs" is read as "cs" twice.
    if (number === 0) {
      for (const pair of pairs.filter((pair) => /^[a-z]+$/.test(pair) && first.compare(pair[0] + pair, pair + pair) === 0 && contractions.includes(pair))) {
        const double = pair[0] + pair;
        for (const form of [double, double[0].toUpperCase() + double.slice(1), double.toUpperCase()]) {
          out.unshift(`${form}>${form === double.toUpperCase() ? pair.toUpperCase() : form === double ? pair : pair[0].toUpperCase() + pair.slice(1)}+${form === double.toUpperCase() ? pair.toUpperCase() : pair}`);
        }
      }
    }
    // An anchor that others of its class stand before is listed with them.
    for (const anchor of anchors) {
      if (changed.some((letter) => first.compare(anchor, letter) === 0 && second.compare(letter, anchor) < 0)) changed.push(anchor);
    }
    // Two changed letters that stay between the same anchors may still change their order.
    const items = [...new Set([...changed, ...contractions])].filter((item) => place(first, item) !== "").sort((one, other) => third.compare(one, other) || (one < other ? -1 : 1));
    for (const same of grouped(items, (one, other) => place(first, one)[0] === place(first, other)[0])) {
      const anchor = place(first, same[0])[0];
      const classes = grouped(same, (one, other) => first.compare(one, other) === 0);
      const text = classes.map((group) => (place(first, group[0]).endsWith("=") ? "=" : "<")
        + grouped(group, (one, other) => second.compare(one, other) === 0).map((equal) => equal.join(",")).join("|")).join("");
      out.push(anchor + text);
    }
  }
  const leading = Object.entries(scripts).filter(([, letter]) => first.compare(letter, "a") < 0).map(([script]) => script);
  // Croatian has its other script before the Greek one.
  if (leading.length === 0 && first.compare("а", "α") < 0) leading.push("Latn", "Cyrl");
  if (new Intl.Collator(locale).resolvedOptions().caseFirst === "upper") leading.push("upper");
  return `${leading.join(",")}\\t${out.join("\\t")}`;
}

const languages = Intl.Collator.supportedLocalesOf(("af sq ar hy az be bs bg ca hr cs da nl en eo et fo fi fr ka de el he hi hu is ig id ga it kk kl ky "
  + "lv lt mk ms mt mr mn nb nn fa pl pt ro ru sr sr-Latn sk sl es sv sw tr tk uk ur uz vi cy hsb dsb ha yo ku ps ug wo to se no fil gl eu lb rm").split(" "));

if (process.argv[2] === "cases") {
  const words = ("Zoo zoo Ähre Ahre Ahr ähre Straße Strasse Österreich Oz Oase Übung Uhr ñu nz na Ñandú llama luz lx chata cena cz dno czar hora "
    + "Žižka zima šaty sako čaj car Łódź lodz łza lato måne mane aal abe øl ost ærlig zebra ys is ızgara izgara İzmir gaz ğaz où ou élan elan école "
    + "csaba cukor dzsem dzongo gyár guba nyár nap szép sün zsák Ööbik õun üks ÿ đak dan ljubav lopta njega noga ştefan sat ţară țară tare "
    + "آمال أحمد احمد إبراهيم القاهرة بيروت تونس ثورة جاز حفلة عمان ليلة مهرجان موسيقى هناء وردة يوم شارع١٠ شارع٢ "
    + "à ả ã á ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ Hà Hạ hả Hã há ha đá dá đà ẻ ẽ ẹ ế ề ợ ớ ử ữ phở phố quán quần ngõ ngon thu trà "
    + "loccsan locscs loccsa ccs cscs eddze ddzs dzsdzs meggy megy asszony aszony kassza faggyú lly lyly nny könny zzs rozzs tty ssz Ssz SSZ CCS "
    + "Aase Åse Aalborg Ålborg AALBORG alborg aab AAb Aab "
    + "Ёлка ель жук Йод ива їжак ігор ґанок гора Яна Ωδή ώρα ήλιος Αθήνα Event10 Event2 Event02 x-y xy x§y 1a a1 É e E è ë Ætna aetna").split(" ");
  for (const locale of ["en", "ar", "de", "es", "fr", "it", "sv", "nb", "fi", "cs", "sk", "pl", "lt", "et", "tr", "ro", "cy", "ru", "uk", "el", "fa", "pt", "nl", "is", "sq", "da", "hu", "hr", "bs", "vi",
    "mt"]) {
    const collator = new Intl.Collator(locale, { numeric: true });
    // Our digraphs have no marks: "dź" is not "dz" with one, which Hungarian readers may never see.
    const known = words.filter((word) => locale !== "hu" || word !== "Łódź");
    const order = [...known].sort((one, other) => collator.compare(one, other) || (one < other ? -1 : 1));
    process.stdout.write(`${locale}\torder\t${known.join(" ")}\t${order.join(" ")}\n`);
  }
} else {
  const groups = new Map();
  for (const language of languages) {
    const text = tailoring(language);
    if (text === "\\t") continue;
    groups.set(text, [...(groups.get(text) ?? []), language]);
  }
  writeFileSync(process.argv[2], `// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/collation_data.mjs.

/// The order of letters; see the script for how the lines are read.
enum CollationSource {
  static var root: StaticString {
    """
${root.map((line) => `    ${line}`).join("\n")}
    """
  }

  /// Languages, the scripts that come first, and changes of the root.
  static var languages: StaticString {
    """
${[...groups].map(([text, tags]) => `    ${tags.join(" ")}\\t${text}`).join("\n")}
    """
  }
}
`);
}
