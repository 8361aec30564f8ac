/// Finds the characters of a text by their bytes: libcmark counts bytes, writers see characters.
///
/// It goes on from where it was asked last, so that a text with very many links is walked through just once.
struct ScalarPlaces {
  private let text: UnsafeBufferPointer<UInt8>
  private var line = 1
  /// Where the line begins, and how far it has been counted.
  private var lineStart = 0
  private var counted = 0
  private var scalars = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The column in Unicode scalars.
  /// - Parameters:
  ///   - byte: the column in bytes, from 1.
  ///   - line: from 1.
  mutating func column(ofByte byte: Int, inLine line: Int) -> Int {
    if line < self.line { self = ScalarPlaces(text) }
    while self.line < line, lineStart < text.count {
      if text[lineStart] == 0x0A { self.line += 1 }
      lineStart += 1
      (counted, scalars) = (lineStart, 0)
    }
    let end = min(text.count, lineStart + byte - 1)
    if end < counted { (counted, scalars) = (lineStart, 0) }
    while counted < end {
      if text[counted] & 0xC0 != 0x80 { scalars += 1 }
      counted += 1
    }
    return scalars + 1
  }
}
