/// Some bytes of a locale's text in ``CLDRSource``, by where they stand: names and texts are never copied out of it.
struct TextSlice: Hashable, Sendable {
  let start: Int
  let end: Int

  var count: Int { end - start }
  var isEmpty: Bool { start == end }

  static let empty = TextSlice(start: 0, end: 0)
}

extension StaticString {
  /// The bytes of a slice.
  subscript(_ slice: TextSlice) -> UnsafeBufferPointer<UInt8> {
    precondition(slice.start >= 0 && slice.start <= slice.end && slice.end <= utf8CodeUnitCount, "outside of the data")
    return UnsafeBufferPointer(start: utf8Start + slice.start, count: slice.count)
  }

  func string(_ slice: TextSlice) -> String { String(decoding: self[slice], as: UTF8.self) }

  func int(_ slice: TextSlice) -> Int? { Int(string(slice)) }

  /// The parts of a slice between separators, empty ones as well.
  func split(_ slice: TextSlice, by separator: UInt8) -> [TextSlice] {
    var parts: [TextSlice] = []
    var start = slice.start
    for (offset, byte) in self[slice].enumerated() where byte == separator {
      parts.append(TextSlice(start: start, end: slice.start + offset))
      start = slice.start + offset + 1
    }
    parts.append(TextSlice(start: start, end: slice.end))
    return parts
  }
}

extension [TextSlice] {
  /// The slice at an index, or an empty one: a value that a line leaves out.
  subscript(safe index: Int) -> TextSlice { index < count ? self[index] : .empty }
}
