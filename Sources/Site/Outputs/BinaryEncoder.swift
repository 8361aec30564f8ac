import Files

/// Writes numbers and texts one behind the other, in the machine's byte order: for files that only this machine reads again.
struct BinaryEncoder {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 1024) { bytes.reserveCapacity(capacity) }

  mutating func append(_ word: UInt64) { withUnsafeBytes(of: word) { bytes.append(contentsOf: $0) } }

  mutating func append(_ number: Int64) { append(UInt64(bitPattern: number)) }

  mutating func append(_ text: String) {
    append(Int64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// The bytes with their hash behind them, so that damage is found when they are read.
  var sealed: [UInt8] {
    let hash = Hash128(bytes)
    var whole = self
    whole.append(hash.high)
    whole.append(hash.low)
    return whole.bytes
  }
}
