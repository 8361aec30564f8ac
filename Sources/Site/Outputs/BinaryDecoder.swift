/// Reads what ``BinaryEncoder`` wrote; nil at whatever is not there.
struct BinaryDecoder {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func word() -> UInt64? {
    guard bytes.count - offset >= 8 else { return nil }
    defer { offset += 8 }
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
  }

  mutating func integer() -> Int64? { word().map { Int64(bitPattern: $0) } }

  mutating func text() -> String? {
    guard let count = integer(), count >= 0, count <= bytes.count - offset else { return nil }
    defer { offset += Int(count) }
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[offset..<offset + Int(count)]), as: UTF8.self)
    }
  }
}
