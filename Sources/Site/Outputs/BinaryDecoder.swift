import Files

/// Reads what ``BinaryEncoder`` wrote; nil at whatever is not there.
struct BinaryDecoder {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// For what ``BinaryEncoder/sealed`` gave.
  /// - Returns: nil where the bytes are not those that were written, whatever has happened to them.
  init?(sealed bytes: [UInt8]) {
    guard bytes.count >= 16 else { return nil }
    var seal = BinaryDecoder(Array(bytes.suffix(16)))
    let content = Array(bytes.dropLast(16))
    guard let high = seal.word(), let low = seal.word(), Hash128(content) == Hash128(high: high, low: low) else {
      return nil
    }
    self.init(content)
  }

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
