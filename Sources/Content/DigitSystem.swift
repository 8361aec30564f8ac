/// The digits that a language is written with, by CLDR's name.
public enum DigitSystem: String, Hashable, Sendable, CaseIterable {
  /// 0123456789
  case latin = "latn"
  /// ٠١٢٣٤٥٦٧٨٩
  case arabic = "arab"
}
