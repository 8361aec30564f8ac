import Core

/// Chooses a language by what a browser asks for.
public enum LanguageNegotiation {
  /// The locale that fits an `Accept-Language` header best (RFC 9110 section 12.5.4, weights; RFC 4647 section 3.4,
  /// lookup): the range with the highest weight that leads to one of `available`, earlier ranges first among equals.
  ///
  /// A range leads to the locale of the same tag, then to that of a shorter one (`pt-BR` to `pt`), then to the first
  /// with the same language (`pt` or `pt-BR` to `pt-PT`, but never `zh-Hant` to `zh-Hans`), and `*` to the first that
  /// no other range refuses. What is malformed is passed over; of a very long header the first 50 ranges are read.
  /// - Returns: nil where nothing fits: show the default language then.
  public static func best(acceptLanguage: String, among available: [LocaleTag]) -> LocaleTag? {
    let ranges = ranges(acceptLanguage)
    let refused = ranges.filter { $0.weight == 0 }.map(\.tag)
    let candidates = available.filter { locale in !refused.contains { matches(locale.rawValue.lowercased(), $0) } }
    for range in inOrder(ranges) {
      if let found = lookup(range.tag, candidates) { return found }
    }
    return nil
  }

  /// The primary subtags of what the header asks for, the best first: `de` for `de-AT`. `*`, what is refused and what can't
  /// be a language (RFC 5646: two or three letters) are left out.
  public static func languages(acceptLanguage: String) -> [String] {
    inOrder(ranges(acceptLanguage)).map { String($0.tag.prefix { $0 != "-" }) }
      .filter { (2...3).contains($0.utf8.count) && $0.utf8.allSatisfy { $0 >= 97 && $0 <= 122 } }
  }

  private static func ranges(_ header: String) -> [LanguageRange] {
    header.utf8.prefix(4096).split(separator: UInt8(ascii: ","), maxSplits: 50)
      .prefix(50).compactMap { LanguageRange(Substring($0)) }
  }

  /// By weight, then by place, without what is refused.
  private static func inOrder(_ ranges: [LanguageRange]) -> [LanguageRange] {
    ranges.enumerated().filter { $0.element.weight > 0 }
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
  }

  private static func lookup(_ range: String, _ available: [LocaleTag]) -> LocaleTag? {
    if range == "*" { return available.first }
    var tag = Substring(range)
    while true {
      if let found = available.first(where: { $0.rawValue.lowercased() == tag }) { return found }
      guard let hyphen = tag.lastIndex(of: "-") else { break }
      tag = tag[..<hyphen]
      // A single letter begins an extension and goes with it.
      if tag.dropLast().last == "-" { tag = tag.dropLast(2) }
    }
    let script = Self.script(range)
    return available.first {
      let other = Self.script($0.rawValue.lowercased())
      return $0.language == tag && (script == nil || other == nil || script == other)
    }
  }

  /// RFC 4647 section 3.3.1: a range matches its tag and longer ones.
  private static func matches(_ tag: String, _ range: String) -> Bool {
    tag == range || tag.hasPrefix(range + "-")
  }

  private static func script(_ tag: String) -> Substring? {
    tag.split(separator: "-").dropFirst().first { $0.utf8.count == 4 && $0.utf8.allSatisfy { $0 >= 97 } }
  }
}
