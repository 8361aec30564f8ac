/// A 128-bit content hash: two inputs that differ have the same one only by an accident that does not happen.
public struct Hash128: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The first eight bytes.
  public let high: UInt64
  /// The last eight bytes.
  public let low: UInt64

  /// A hash as it was kept.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The hash of `bytes` alone.
  public init(_ bytes: UnsafeRawBufferPointer) {
    var hasher = Hasher128()
    hasher.combine(bytes)
    self = hasher.finalize()
  }

  /// The hash of `bytes` alone.
  public init(_ bytes: [UInt8]) { self = bytes.withUnsafeBytes { Hash128($0) } }

  /// 32 lower-case hexadecimal digits.
  public var description: String { Self.hex(high) + Self.hex(low) }

  /// 10 lower-case hexadecimal digits, for names of files.
  public var short: String { String(Self.hex(high).prefix(10)) }

  public static func < (left: Hash128, right: Hash128) -> Bool { (left.high, left.low) < (right.high, right.low) }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
