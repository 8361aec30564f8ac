// Words as the search index has them: without case, accents, vowel marks and ways to write an alef. The same folding as
// SearchText in Sources/Localization; whoever changes one changes the other.

const marks = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;
const invisible = /[\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;
const others = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", þ: "th", ħ: "h", ŧ: "t", ĳ: "ij", ς: "σ",
  "\u0671": "ا", "\u0649": "ي", "\u0629": "ه", "\u06a9": "ك", "\u06cc": "ي", "\u06c1": "ه", "\u06c3": "ه",
};

/** The digits of every script stand in rows of ten. */
function digit(character) {
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(character.codePointAt(0) - value - 1))) value += 1;
  return String(value % 10);
}

/** The words of `text`, folded. */
export function foldedWords(text) {
  const plain = text.toLowerCase().normalize("NFD").replace(marks, "").normalize("NFC").replace(invisible, "");
  const folded = plain.replace(/\P{ASCII}/gu, (letter) => others[letter] ?? letter);
  return folded.replace(/\p{Nd}/gu, digit).match(/[\p{L}\p{M}\p{Nd}\p{Nl}]+/gu) ?? [];
}
