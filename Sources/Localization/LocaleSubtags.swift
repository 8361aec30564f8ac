import Core

/// A tag's parts in the letters BCP 47 recommends: `zh-Hant-TW`.
struct LocaleSubtags: Hashable {
  let language: String
  let script: String?
  let region: String?
  /// A variant, or a subtag in the wrong place: nothing that CLDR has data for.
  let hasMore: Bool

  init(_ locale: LocaleTag) {
    var subtags = locale.rawValue.split(separator: "-").map(String.init)
    language = subtags.removeFirst()
    if let first = subtags.first, first.utf8.count == 4, first.utf8.allSatisfy({ $0 > 57 }) {
      script = first.prefix(1).uppercased() + first.dropFirst().lowercased()
      subtags.removeFirst()
    } else {
      script = nil
    }
    if let first = subtags.first, first.utf8.count == 2 || (first.utf8.count == 3 && Int(first) != nil) {
      region = first.uppercased()
      subtags.removeFirst()
    } else {
      region = nil
    }
    hasMore = !subtags.isEmpty
  }

  /// Tags to look for, the closest first: `zh-Hant-TW`, `zh-Hant`, `zh`.
  var candidates: [String] {
    var tags: [String] = []
    if let script, let region { tags.append("\(language)-\(script)-\(region)") }
    if let region { tags.append("\(language)-\(region)") }
    if let script { tags.insert("\(language)-\(script)", at: region == nil ? 0 : 1) }
    return tags + [language]
  }
}
