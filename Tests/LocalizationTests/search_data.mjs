#!/usr/bin/env node
// Writes Sources/Localization/CLDR/SearchFolding.swift: letters with marks, and the letters they are searched as.
//
//     node search_data.mjs ../../Sources/Localization/CLDR/SearchFolding.swift        (made with Unicode 17, node 20)
//
// A script in a browser folds in the same way by
//     text.toLowerCase().normalize("NFD").replace(MARKS, "").normalize("NFC"), then the pairs of `also`.

import { writeFileSync } from "node:fs";

const marks = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/gu;
const also = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", þ: "th", ħ: "h", ŧ: "t", ĳ: "ij", ς: "σ",
  "\u0671": "ا", "\u0649": "ي", "\u0629": "ه", "\u06a9": "ك", "\u06cc": "ي", "\u06c1": "ه", "\u06c3": "ه" };
const groups = new Map();
for (let code = 0x80; code < 0x2200; code += 1) {
  const char = String.fromCodePoint(code);
  const lower = char.toLowerCase();
  if (!/\p{L}/u.test(char)) continue;
  let folded = lower.normalize("NFD").replace(marks, "").normalize("NFC");
  folded = [...folded].map((letter) => also[letter] ?? letter).join("");
  if (folded === lower && [...lower].length === 1) continue;
  groups.set(folded, (groups.get(folded) ?? "") + char);
}
const lines = [...groups].map(([base, letters]) => `    ${base} ${letters.normalize("NFC") === letters ? letters
  : [...letters].map((letter) => `\\u{${letter.codePointAt(0).toString(16).toUpperCase()}}`).join("")}`);
writeFileSync(process.argv[2], `// swift-format-ignore-file
// Made by Tests/LocalizationTests/search_data.mjs from the Unicode Character Database (Unicode License v3).

/// What letters are searched as: on each line the plain letters and all that are folded to them.
enum SearchFolding {
  static var letters: StaticString {
    """
${lines.join("\n")}
    """
  }
}
`);
