import Core

/// The lines of one locale: those of its language, and what its region says otherwise.
///
/// The text of a language (``CLDRSource``) holds bases, `#pt`, each followed by its regions, `@pt-PT`. A line is a key
/// and values, parted by tabs. Regions that say the same follow each other with their headers and share the lines.
struct CLDRLines {
  let text: StaticString
  /// The tag whose lines these are: `pt` where `pt-XX` was asked for.
  let tag: String
  /// The values of each key, not yet parted.
  private var base: [String: TextSlice] = [:]
  private var region: [String: TextSlice] = [:]
  private let names: [TextSlice]

  /// - Returns: nil where the language has no data.
  init?(_ locale: LocaleTag) {
    let wanted = LocaleSubtags(locale)
    guard let text = CLDRSource.text(wanted.language) else { return nil }
    let candidates = wanted.candidates
    guard let place = CLDRPlace.find(candidates, in: text) else { return nil }
    self.text = text
    tag = candidates[place.candidate]
    base = Self.lines(place.base, text)
    region = place.region.map { Self.lines($0, text) } ?? [:]
    names =
      place.header.map { Array(text.split($0, by: 9).dropFirst()) } ?? base["x"].map { text.split($0, by: 9) } ?? []
  }

  /// The name of the language in itself, alone.
  var languageName: String { text.string(names[safe: 0]) }

  /// The name of the language in itself, with script and region.
  var fullName: String { text.string(names[safe: 1]) }

  /// The values behind a key; none where there is no such line.
  func values(_ key: String) -> [TextSlice] {
    guard let line = region[key] ?? base[key] else { return [] }
    return text.split(line, by: 9)
  }

  func strings(_ key: String) -> [String] { values(key).map { text.string($0) } }

  func first(_ key: String) -> TextSlice { values(key)[safe: 0] }

  /// The whole lines of a key that maps codes to names, the region's first.
  func maps(_ key: String) -> [TextSlice] { [region[key], base[key]].compactMap { $0 } }

  private static func lines(_ slice: TextSlice, _ text: StaticString) -> [String: TextSlice] {
    var lines: [String: TextSlice] = [:]
    for line in text.split(slice, by: 10) where !line.isEmpty {
      guard let tab = text[line].firstIndex(of: 9) else { continue }
      let key = TextSlice(start: line.start, end: line.start + tab)
      lines[text.string(key)] = TextSlice(start: key.end + 1, end: line.end)
    }
    return lines
  }
}
