import Glibc

/// An IPv4 or IPv6 address. An IPv4 address that is written as IPv6 (`::ffff:192.0.2.1`) is the IPv4 address.
struct IPAddress: Hashable, Sendable, CustomStringConvertible {
  /// The address's 128 bits; IPv4 in the form of RFC 4291, 2.5.5.2.
  let high: UInt64
  let low: UInt64

  private static let v4Prefix: UInt64 = 0xffff

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// - Returns: nil where the text is no address. A zone (`%eth0`) is left out.
  init?(_ text: some StringProtocol) {
    let text = String(text.prefix { $0 != "%" })
    var v4 = in_addr()
    if inet_pton(AF_INET, text, &v4) == 1 {
      self.init(high: 0, low: Self.v4Prefix << 32 | UInt64(UInt32(bigEndian: v4.s_addr)))
      return
    }
    var v6 = in6_addr()
    guard inet_pton(AF_INET6, text, &v6) == 1 else { return nil }
    let halves = withUnsafeBytes(of: &v6) { bytes in
      (bytes.loadUnaligned(as: UInt64.self), bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }
    self.init(high: UInt64(bigEndian: halves.0), low: UInt64(bigEndian: halves.1))
  }

  var isV4: Bool { high == 0 && low >> 32 == Self.v4Prefix }

  var isLoopback: Bool { isV4 ? low >> 24 & 0xff == 127 : high == 0 && low == 1 }

  /// What one customer of a provider has: an IPv4 address, or the /64 of an IPv6 address.
  var network: IPAddress { isV4 ? self : IPAddress(high: high, low: 0) }

  /// Whether the first bits are those of `other`; of IPv4, bits are counted as in IPv4.
  func isEqual(to other: IPAddress, bits: Int) -> Bool {
    guard isV4 == other.isV4 else { return false }
    let bits = isV4 ? bits + 96 : bits
    let highMask: UInt64 = bits >= 64 ? .max : bits == 0 ? 0 : .max << UInt64(64 - bits)
    let lowMask: UInt64 = bits >= 128 ? .max : bits <= 64 ? 0 : .max << UInt64(128 - bits)
    return (high ^ other.high) & highMask == 0 && (low ^ other.low) & lowMask == 0
  }

  var description: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    if isV4 {
      var address = in_addr(s_addr: UInt32(truncatingIfNeeded: low).bigEndian)
      inet_ntop(AF_INET, &address, &text, socklen_t(text.count))
    } else {
      var halves = (high.bigEndian, low.bigEndian)
      inet_ntop(AF_INET6, &halves, &text, socklen_t(text.count))
    }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
