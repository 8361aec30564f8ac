import Core

extension MappingReader {
  /// An address segment.
  func slug(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    if Identifier<ContentSection>(text) != nil { return text }
    error(key, "`\(text)` can't be a part of an address; use lower-case letters a-z, digits and hyphens")
    return nil
  }

  /// Paths from the site's root.
  /// - Returns: nil after an error.
  func aliases(_ key: String) -> [(text: String, place: SourcePlace)]? {
    guard let texts = texts(key) else { return nil }
    guard texts.count <= Self.aliasesMax else {
      error(key, "more than \(Self.aliasesMax) aliases are not taken")
      return nil
    }
    let wrong = texts.filter { !Self.isAlias($0.text) }
    for (text, place) in wrong {
      log.error(
        place,
        "`\(text)` is no old address; write its path from the site's root, such as /2019/jazz, in letters a-z, digits and"
          + " `-`, `_`, `.`, `~`, without a slash at its end")
    }
    return wrong.isEmpty ? texts : nil
  }

  private static let aliasesMax = 100
  /// First segments under which the site itself answers.
  private static let reserved: Set<Substring> = ["v1", "assets", "internal"]

  private static func isAlias(_ text: String) -> Bool {
    guard text.hasPrefix("/"), (2...200).contains(text.utf8.count) else { return false }
    let segments = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    return segments.count <= 8 && !reserved.contains(segments[0])
      && segments.allSatisfy { segment in
        !segment.isEmpty && !segment.hasPrefix(".") && !segment.hasSuffix(".") && segment.utf8.allSatisfy(isSegmentByte)
      } && !segments[0].hasPrefix("_")
  }

  private static func isSegmentByte(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
      || byte == 45 || byte == 46 || byte == 95 || byte == 126
  }
}
