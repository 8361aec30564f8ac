/// The languages a browser asks for (RFC 9110, 12.5.4).
public enum AcceptLanguage {
  /// The tag that the header asks for first, by lookup (RFC 4647, 3.4): `de-CH-1996` finds `de-CH`, else `de`. Where that
  /// finds nothing, another region's form of the language does: `pt` finds `pt-BR`.
  /// - Returns: one of `tags` as it is written there; nil where nothing fits, or all that fits is refused.
  public static func best(_ header: String, among tags: [String]) -> String? {
    let known = tags.map { (tag: $0, lowercased: $0.lowercased()) }
    for range in ranges(header) {
      var subtags = range.split(separator: "-")
      while !subtags.isEmpty {
        let wanted = subtags.joined(separator: "-")
        if let found = known.first(where: { $0.lowercased == wanted }) { return found.tag }
        subtags.removeLast()
        // A single letter begins an extension and means nothing at the end.
        if subtags.last?.count == 1 { subtags.removeLast() }
      }
      let language = range.prefix { $0 != "-" } + "-"
      if let found = known.first(where: { $0.lowercased.hasPrefix(language) }) { return found.tag }
    }
    return nil
  }

  /// Primary language subtags in order of preference, at most ten; `*` and what is refused are left out.
  static func tags(_ header: String?) -> [String] {
    guard let header else { return [] }
    return ranges(header).map { String($0.prefix { $0 != "-" }) }
  }

  /// Lower-case language ranges in order of preference, at most ten.
  private static func ranges(_ header: String) -> [String] {
    let weighted = header.split(separator: ",").prefix(10).compactMap { item -> (range: String, weight: Double)? in
      let parts = item.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
      guard let range = parts.first?.lowercased(), isRange(range) else { return nil }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      return weight > 0 ? (range, weight) : nil
    }
    let sorted = weighted.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
    return sorted.map(\.element.range)
  }

  /// Two or three letters, and maybe more subtags.
  private static func isRange(_ text: String) -> Bool {
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = subtags.first, (2...3).contains(language.utf8.count) else { return false }
    return language.utf8.allSatisfy { $0 >= 97 && $0 <= 122 }
      && subtags.dropFirst().allSatisfy { subtag in
        (1...8).contains(subtag.utf8.count)
          && subtag.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) }
      }
  }
}
