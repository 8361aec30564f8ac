/// Names everything that a program's output depends on but for the page's own values: two programs with the same fingerprint
/// make the same bytes of the same values. The same in every run and on every machine.
public struct ProgramFingerprint: Hashable, Sendable, CustomStringConvertible {
  /// The first half.
  public let high: UInt64
  /// The second half.
  public let low: UInt64

  /// 32 lower-case hexadecimal digits.
  public var description: String {
    [high, low].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }
}

extension ProgramFingerprint {
  /// MurmurHash3's x64 variant with 128 bits. Nobody gains by a collision here: who writes templates writes the site.
  init(of bytes: [UInt8]) {
    var h1: UInt64 = 0
    var h2: UInt64 = 0
    let c1: UInt64 = 0x87C3_7B91_1142_53D5
    let c2: UInt64 = 0x4CF5_AD43_2745_937F
    func lane(_ start: Int, _ end: Int) -> UInt64 {
      var value: UInt64 = 0
      for index in start..<max(start, min(end, bytes.count)) {
        value |= UInt64(bytes[index]) << UInt64(8 * (index - start))
      }
      return value
    }
    func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 { value << bits | value >> (64 - bits) }
    func mixed(_ value: UInt64) -> UInt64 {
      var value = value
      value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
      value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
      return value ^ value >> 33
    }
    var start = 0
    while start + 16 <= bytes.count {
      h1 ^= rotated(lane(start, start + 8) &* c1, 31) &* c2
      h1 = (rotated(h1, 27) &+ h2) &* 5 &+ 0x52DC_E729
      h2 ^= rotated(lane(start + 8, start + 16) &* c2, 33) &* c1
      h2 = (rotated(h2, 31) &+ h1) &* 5 &+ 0x3849_5AB5
      start += 16
    }
    h2 ^= rotated(lane(start + 8, start + 16) &* c2, 33) &* c1
    h1 ^= rotated(lane(start, start + 8) &* c1, 31) &* c2
    h1 ^= UInt64(bytes.count)
    h2 ^= UInt64(bytes.count)
    h1 &+= h2
    h2 &+= h1
    h1 = mixed(h1)
    h2 = mixed(h2)
    h1 &+= h2
    h2 &+= h1
    self.init(high: h1, low: h2)
  }
}
