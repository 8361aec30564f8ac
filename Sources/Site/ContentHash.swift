/// A short name for the content of a file, so that a changed file has a changed address.
enum ContentHash {
  /// 64-bit FNV-1a in 16 hexadecimal digits: against caches, not against attackers.
  static func text(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
