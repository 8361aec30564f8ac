/// The languages a browser asks for.
enum AcceptLanguage {
  /// Primary language subtags in order of preference (RFC 9110, 12.5.4), at most ten; `*` and what is refused are left out.
  static func tags(_ header: String?) -> [String] {
    guard let header else { return [] }
    let weighted = header.split(separator: ",").prefix(10).compactMap { item -> (tag: String, weight: Double)? in
      let parts = item.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let language = parts.first?.prefix(while: { $0 != "-" }), (2...3).contains(language.utf8.count),
        language.utf8.allSatisfy({ ($0 >= 97 && $0 <= 122) || ($0 >= 65 && $0 <= 90) })
      else { return nil }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      return weight > 0 ? (language.lowercased(), weight) : nil
    }
    let sorted = weighted.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
    return sorted.map(\.element.tag)
  }
}
