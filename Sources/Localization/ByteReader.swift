/// Reads big-endian fields one after the other and never past the end.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func take(_ count: Int) throws(TimeZoneError) -> ArraySlice<UInt8> {
    guard count <= bytes.count - position else { throw .malformed(reason: "it ends too early") }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func skip(_ count: Int) throws(TimeZoneError) { _ = try take(count) }

  /// A two's complement integer; a single byte is unsigned.
  mutating func integer(bytes count: Int) throws(TimeZoneError) -> Int64 {
    let field = try take(count)
    let value = field.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    switch count {
    case 4: return Int64(Int32(truncatingIfNeeded: value))
    default: return Int64(bitPattern: value)
    }
  }

  /// The bytes up to the next line feed, which is taken too.
  mutating func line() throws(TimeZoneError) -> [UInt8] {
    guard let end = bytes[position...].firstIndex(of: 10) else { throw .malformed(reason: "its footer has no end") }
    defer { position = end + 1 }
    return Array(bytes[position..<end])
  }
}
