import Core

extension MappingReader {
  /// An address segment.
  func slug(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    let slug = AddressSegment.composed(text)
    if AddressSegment.isSlug(slug) { return slug }
    error(
      key,
      "`\(text)` can't be a part of an address; use at most \(AddressSegment.slugLengthMax) small letters and digits of any"
        + " script, and hyphens between them")
    return nil
  }

  /// Paths from the site's root, without percent-encoding.
  /// - Returns: nil after an error.
  func aliases(_ key: String) -> [(text: String, place: SourcePlace)]? {
    guard let texts = texts(key) else { return nil }
    guard texts.count <= Self.aliasesMax else {
      error(key, "more than \(Self.aliasesMax) aliases are not taken")
      return nil
    }
    let aliases = texts.map { (AddressSegment.composed(PercentCoding.decoded($0.text)), $0.place) }
    let wrong = zip(texts, aliases).filter { !Self.isAlias($1.0) }
    for ((text, place), _) in wrong {
      log.error(
        place,
        "`\(text)` is no old address; write its path from the site's root, such as /2019/jazz, in letters, digits and"
          + " `-`, `_`, `.`, `~`, without a slash at its end")
    }
    return wrong.isEmpty ? aliases : nil
  }

  private static let aliasesMax = 100
  /// First segments under which the site itself answers.
  private static let reserved: Set<Substring> = ["v1", "assets", "internal"]

  private static func isAlias(_ text: String) -> Bool {
    guard text.hasPrefix("/"), (2...400).contains(text.utf8.count) else { return false }
    let segments = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    return segments.count <= 8 && !reserved.contains(segments[0]) && segments.allSatisfy(AddressSegment.isOld)
      && !segments[0].hasPrefix("_")
  }
}
