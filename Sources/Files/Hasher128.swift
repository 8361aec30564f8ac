/// Hashes a sequence of values with the rounds of SipHash-1-3 (Aumasson and Bernstein), 128 bits wide, under a fixed key: the same
/// values give the same hash in every run and on every machine of the same byte order. It is for finding what has changed,
/// not for telling who made it.
///
/// Values of variable length are preceded by their length, so that no two sequences of values run into each other.
public struct Hasher128: Sendable {
  private var v0: UInt64
  private var v1: UInt64
  private var v2: UInt64
  private var v3: UInt64
  private var length: UInt64 = 0

  /// The same for every process: hashes can be kept.
  public init() {
    v0 = 0x736f_6d65_7073_6575
    v1 = 0x646f_7261_6e64_6f6d ^ 0xee
    v2 = 0x6c79_6765_6e65_7261
    v3 = 0x7465_6462_7974_6573
  }

  @inline(__always)
  private mutating func round() {
    v0 = v0 &+ v1
    v1 = (v1 << 13) | (v1 >> 51)
    v1 ^= v0
    v0 = (v0 << 32) | (v0 >> 32)
    v2 = v2 &+ v3
    v3 = (v3 << 16) | (v3 >> 48)
    v3 ^= v2
    v0 = v0 &+ v3
    v3 = (v3 << 21) | (v3 >> 43)
    v3 ^= v0
    v2 = v2 &+ v1
    v1 = (v1 << 17) | (v1 >> 47)
    v1 ^= v2
    v2 = (v2 << 32) | (v2 >> 32)
  }

  @inline(__always)
  /// Adds a word.
  public mutating func combine(_ word: UInt64) {
    v3 ^= word
    round()
    v0 ^= word
    length &+= 8
  }

  /// Adds a number.
  public mutating func combine(_ number: Int) { combine(UInt64(bitPattern: Int64(number))) }

  /// Adds a flag, which differs from no flag.
  public mutating func combine(_ flag: Bool) { combine(UInt64(flag ? 1 : 2)) }

  /// Adds another hash.
  public mutating func combine(_ hash: Hash128) {
    combine(hash.high)
    combine(hash.low)
  }

  /// Adds bytes and how many they are.
  public mutating func combine(_ bytes: UnsafeRawBufferPointer) {
    combine(UInt64(bytes.count))
    var offset = 0
    while offset + 8 <= bytes.count {
      combine(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    guard offset < bytes.count else { return }
    var tail: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count {
      tail |= UInt64(bytes[offset]) << shift
      shift += 8
      offset += 1
    }
    combine(tail)
  }

  /// Adds bytes and how many they are.
  public mutating func combine(_ bytes: [UInt8]) { bytes.withUnsafeBytes { combine($0) } }

  /// Adds a text's UTF-8.
  public mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { combine(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a text; nil differs from an empty one.
  public mutating func combine(_ text: String?) {
    combine(text != nil)
    if let text { combine(text) }
  }

  /// The hash of all that was added, in its order.
  public consuming func finalize() -> Hash128 {
    combine(length)
    v2 ^= 0xee
    for _ in 0..<3 { round() }
    let high = v0 ^ v1 ^ v2 ^ v3
    v1 ^= 0xdd
    for _ in 0..<3 { round() }
    return Hash128(high: high, low: v0 ^ v1 ^ v2 ^ v3)
  }
}
