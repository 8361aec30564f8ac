import Core

/// The tags of an event, which `site.yml` has to know.
struct EventTags {
  /// In the order of `site.yml`; nil where that could not be read, so that no tag is unknown.
  let known: [String]?

  /// - Returns: in the order of `site.yml`; nil after an error.
  func tags(_ reader: MappingReader) -> [TagID]? {
    guard reader.has("tags") else { return [] }
    guard let texts = reader.texts("tags"), let known else { return nil }
    var indexes: [Int] = []
    for (text, place) in texts {
      guard let index = known.firstIndex(of: text) else {
        let hint = Suggestion.text(for: text, among: known)
        reader.log.error(place, "there is no tag `\(text)` in `site.yml`\(hint)")
        continue
      }
      guard !indexes.contains(index) else {
        reader.log.error(place, "the tag `\(text)` stands twice; keep one")
        continue
      }
      indexes.append(index)
    }
    return indexes.count == texts.count ? indexes.sorted().compactMap { TagID(known[$0]) } : nil
  }
}
