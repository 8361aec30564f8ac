/// Reads a font's big-endian numbers, none of them beyond its end.
struct SFNTReader {
  enum Failure: Error { case beyondEnd }

  let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  /// - Parameter offset: from the first of `bytes`.
  init(_ bytes: ArraySlice<UInt8>, at offset: Int = 0) {
    self.bytes = bytes
    position = bytes.startIndex + offset
  }

  mutating func take(_ count: Int) throws(Failure) -> ArraySlice<UInt8> {
    guard count >= 0, position >= bytes.startIndex, count <= bytes.endIndex - position else { throw .beyondEnd }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func u8() throws(Failure) -> UInt8 {
    guard position >= bytes.startIndex, position < bytes.endIndex else { throw .beyondEnd }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func u16() throws(Failure) -> Int { Int(try u8()) << 8 | Int(try u8()) }

  mutating func i16() throws(Failure) -> Int { Int(Int16(truncatingIfNeeded: try u16())) }

  mutating func u32() throws(Failure) -> Int { try u16() << 16 | (try u16()) }
}
