/// RFC 3986's percent-encoding.
public enum PercentCoding {
  /// Letters, digits and `-._~/` as they are, the bytes of everything else as `%D8%AD`: a path for an address, which browsers
  /// write in the same way.
  public static func encoded(_ path: String) -> String {
    guard path.utf8.contains(where: { !isPlain($0) }) else { return path }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(path.utf8.count * 3)
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digit(byte >> 4))
        bytes.append(digit(byte & 15))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text without percent-encoding; what is no such encoding stays as it is.
  public static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        rest.count >= 2
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte >= 97 && byte <= 122) || (byte >= 45 && byte <= 57) || (byte >= 65 && byte <= 90) || byte == 95 || byte == 126
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 55 + value }
}
