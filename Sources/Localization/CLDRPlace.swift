/// Where the lines of a locale stand in the text of its language.
struct CLDRPlace {
  /// Which of the tags looked for was found.
  let candidate: Int
  let base: TextSlice
  /// The lines of the region and its header's values, where it is a region.
  let region: TextSlice?
  let header: TextSlice?

  /// The place of the first of `candidates` that there is.
  static func find(_ candidates: [String], in text: StaticString) -> CLDRPlace? {
    var best: CLDRPlace?
    var base = TextSlice.empty
    for header in headers(text) {
      let isBase = text.utf8Start[header.start] == UInt8(ascii: "#")
      if isBase { base = TextSlice(start: header.end + 1, end: endOfSection(from: header.end + 1, text)) }
      let values = TextSlice(start: header.start + 1, end: header.end)
      for tag in text.split(text.split(values, by: 9)[0], by: 32) {
        guard let index = candidates.firstIndex(where: { text[tag].elementsEqual($0.utf8) }) else { continue }
        guard index < best?.candidate ?? .max else { continue }
        best = CLDRPlace(
          candidate: index, base: base, region: isBase ? nil : sectionBehind(header, text),
          header: isBase ? nil : values)
      }
      if best?.candidate == 0 { return best }
    }
    return best
  }

  /// The headers' lines, one after the other.
  static func headers(_ text: StaticString) -> some Sequence<TextSlice> {
    sequence(state: 0) { position in
      while position < text.utf8CodeUnitCount {
        let line = TextSlice(start: position, end: endOfLine(from: position, text))
        position = line.end + 1
        if isHeader(text.utf8Start[line.start]) { return line }
      }
      return nil
    }
  }

  /// The lines that follow a region's header and those of the regions that share them.
  private static func sectionBehind(_ header: TextSlice, _ text: StaticString) -> TextSlice {
    var start = header.end + 1
    while start < text.utf8CodeUnitCount, text.utf8Start[start] == UInt8(ascii: "@") {
      start = endOfLine(from: start, text) + 1
    }
    return TextSlice(start: min(start, text.utf8CodeUnitCount), end: endOfSection(from: start, text))
  }

  private static func endOfSection(from start: Int, _ text: StaticString) -> Int {
    var position = start
    while position < text.utf8CodeUnitCount, !isHeader(text.utf8Start[position]) {
      position = endOfLine(from: position, text) + 1
    }
    return min(max(start, position), text.utf8CodeUnitCount)
  }

  private static func endOfLine(from start: Int, _ text: StaticString) -> Int {
    var position = start
    while position < text.utf8CodeUnitCount, text.utf8Start[position] != 10 { position += 1 }
    return position
  }

  private static func isHeader(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "#") || byte == UInt8(ascii: "@") }
}
