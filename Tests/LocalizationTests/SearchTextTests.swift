import Core
import Localization
import Testing

@Suite("Search text")
struct SearchTextTests {
  @Test(
    "words are folded, each once, in order",
    arguments: [
      ("Fête de l’Été 2027, la fête", "fete de l ete 2027 la"), ("STRASSE Straße", "strasse"),
      ("Smørrebrød & Łódź", "smorrebrod lodz"), ("e\u{301}té", "ete"), ("İstanbul ISPARTA ısı", "istanbul isparta isi"),
      ("حَفْلَة أمّ كلثوم", "حفله ام كلثوم"), ("إبراهيم آل ٱلله", "ابراهيم ال الله"), ("مـــوسيقى", "موسيقي"),
      ("مسؤول شاطئ", "مسوول شاطي"), ("٢٠٢٧ ۲۰۲۷", "2027"), ("Ёлка ЙОД", "елка иод"), ("ΣΊΣΥΦΟΣ Σίσυφος", "σισυφοσ"),
      ("שָׁלוֹם", "שלום"), ("संगीत समारोह", "संगीत समारोह"), ("東京ジャズ、秋", "東京ジャズ 秋"), ("C++ / C#", "c"), ("", ""),
      ("a\u{200B}b\u{AD}c\u{202E}d", "abcd"), ("Æsop’s œuvre", "aesop s oeuvre"), ("한국", "한국"),
    ])
  func terms(_ text: String, _ expected: String) {
    let terms = SearchText.terms(text, locale: .english)
    #expect(terms.joined(separator: " ").unicodeScalars.elementsEqual(expected.unicodeScalars), "\(terms)")
  }

  @Test("a whole text keeps all its words")
  func normalized() {
    #expect(SearchText.normalized("  Été, été!") == "ete ete")
  }
}
