import Core

/// Folds text so that a search finds what a reader means by it: without case, accents, vowel marks or ways to write an
/// alef.
///
/// The same in a browser: `toLowerCase()`, NFD, the marks of `search_data.mjs` taken away, NFC, and its pairs of letters.
public enum SearchText {
  /// The words of a text, folded, each once and in the order in which it comes first.
  ///
  ///     SearchText.terms("Fête de l’Été 2027, la fête", locale: .french)   // ["fete", "de", "l", "ete", "2027", "la"]
  ///     SearchText.terms("حَفْلَة أمّ كلثوم", locale: .arabic)                 // ["حفله", "ام", "كلثوم"]
  ///
  /// Digits are written as ASCII ones. A text without blanks, such as a Chinese one, is one word up to its punctuation.
  public static func terms(_ text: String, locale: LocaleTag) -> [String] {
    SearchFolder(locale: locale).terms(text)
  }

  /// The same folding of a whole text, with its words parted by single blanks and none of them left out.
  public static func normalized(_ text: String) -> String {
    SearchFolder(locale: .english).words(text).joined(separator: " ")
  }
}
