import Core

/// The lines of one locale: those of its language, and what its region says otherwise.
///
/// The text of a language (``CLDRSource``) holds bases, `#pt`, each followed by its regions, `@pt-PT`. A line is a key
/// and values, parted by tabs. Regions that say the same follow each other with their headers and share the lines.
struct CLDRLines {
  /// The tag whose lines these are: `pt` where `pt-XX` was asked for.
  let tag: String
  /// The name of the language in itself, alone and with script and region.
  let names: (language: String, full: String)
  private let base: [Substring.UTF8View]
  private let region: [Substring.UTF8View]

  /// - Returns: nil where the language has no data.
  init?(_ locale: LocaleTag) {
    let wanted = LocaleSubtags(locale)
    guard let text = CLDRSource.text(wanted.language) else { return nil }
    let lines = text.utf8.split(separator: 10).map { Substring($0).utf8 }
    for candidate in wanted.candidates {
      if let found = Self.find(candidate, lines) {
        self = found
        return
      }
    }
    return nil
  }

  private init(
    tag: String, names: (language: String, full: String), base: [Substring.UTF8View], region: [Substring.UTF8View]
  ) {
    self.tag = tag
    self.names = names
    self.base = base
    self.region = region
  }

  private static func find(_ tag: String, _ lines: [Substring.UTF8View]) -> CLDRLines? {
    var base: [Substring.UTF8View] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      guard line.first == UInt8(ascii: "#") || line.first == UInt8(ascii: "@") else { continue }
      if line.first == UInt8(ascii: "#") {
        let end = lines[index...].firstIndex(where: isHeader) ?? lines.count
        base = Array(lines[index..<end])
        index = end
        guard line.dropFirst().elementsEqual(tag.utf8) else { continue }
        let names = base.last { $0.starts(with: "x\t".utf8) }.map { fields($0) } ?? []
        return CLDRLines(tag: tag, names: (names[safe: 1], names[safe: 2]), base: base, region: [])
      }
      let header = fields(line.dropFirst())
      guard header[0].utf8.split(separator: 32).contains(where: { $0.elementsEqual(tag.utf8) }) else { continue }
      let start = lines[index...].firstIndex { !isRegion($0) } ?? lines.count
      let end = lines[start...].firstIndex(where: isHeader) ?? lines.count
      return CLDRLines(
        tag: tag, names: (header[safe: 1], header[safe: 2]), base: base, region: Array(lines[start..<end]))
    }
    return nil
  }

  private static func isHeader(_ line: Substring.UTF8View) -> Bool { line.first == UInt8(ascii: "#") || isRegion(line) }
  private static func isRegion(_ line: Substring.UTF8View) -> Bool { line.first == UInt8(ascii: "@") }

  private static func fields(_ line: Substring.UTF8View) -> [String] {
    line.split(separator: 9, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  /// The values behind a key; empty where there is no such line.
  func values(_ key: String) -> [String] {
    for lines in [region, base] {
      for line in lines where line.starts(with: key.utf8) && line.dropFirst(key.utf8.count).first == 9 {
        return Array(Self.fields(line).dropFirst())
      }
    }
    return []
  }

  /// The whole lines of a key that maps codes to names, the region's first.
  func maps(_ key: String) -> [Substring.UTF8View] {
    [region, base].flatMap { lines in
      lines.filter { $0.starts(with: key.utf8) && $0.dropFirst(key.utf8.count).first == 9 }
        .map { $0.dropFirst(key.utf8.count + 1) }
    }
  }
}

extension [String] {
  subscript(safe index: Int) -> String { index < count ? self[index] : "" }
}
