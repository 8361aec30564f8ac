/// Crockford's base 32: digits and upper-case letters without I, L, O and U, so that a code survives being read aloud,
/// typed in any case, and written in a QR code's alphanumeric mode.
public enum Base32 {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// Eight characters for every five bytes; the last character's spare bits are zero.
  public static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var output: [UInt8] = []
    var buffer: UInt32 = 0
    var bits = 0
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        output.append(alphabet[Int(buffer >> UInt32(bits)) & 31])
      }
      buffer &= (1 << UInt32(bits)) - 1
    }
    if bits > 0 { output.append(alphabet[Int(buffer << UInt32(5 - bits)) & 31]) }
    return String(decoding: output, as: UTF8.self)
  }

  /// The bytes of `text`; lower case is taken, `I` and `L` read as 1 and `O` as 0, as Crockford asks.
  /// - Returns: nil at any other character, or where the spare bits are not zero (so that one value has one spelling).
  public static func decode(_ text: some StringProtocol) -> [UInt8]? {
    var text = String(text)
    return text.withUTF8(decode)
  }

  /// The bytes of a text that is there as bytes.
  public static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(text.count * 5 / 8)
    var buffer: UInt32 = 0
    var bits = 0
    for byte in text {
      guard let value = value(of: byte) else { return nil }
      buffer = buffer << 5 | value
      bits += 5
      if bits >= 8 {
        bits -= 8
        output.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
        buffer &= (1 << UInt32(bits)) - 1
      }
    }
    return bits < 5 && buffer == 0 ? output : nil
  }

  private static func value(of byte: UInt8) -> UInt32? {
    let upper = UInt32(byte >= 97 && byte <= 122 ? byte - 32 : byte)
    switch upper {
    case 48...57: return upper - 48
    case 73, 76: return 1
    case 79: return 0
    // Between the letters that are left out.
    case 65...72: return upper - 55
    case 74...75: return upper - 56
    case 77...78: return upper - 57
    case 80...84: return upper - 58
    case 86...90: return upper - 59
    default: return nil
    }
  }
}
