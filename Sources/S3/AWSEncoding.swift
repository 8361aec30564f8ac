import Core

/// Percent-encoding as signatures want it: all bytes but letters, digits and `-._~`.
enum AWSEncoding {
  /// A name or a value of a query.
  static func component(_ text: String) -> String {
    // The only other character that a path keeps.
    PercentCoding.encoded(text).split(separator: "/", omittingEmptySubsequences: false).joined(separator: "%2F")
  }

  /// A path, whose slashes stay.
  static func path(_ text: String) -> String { PercentCoding.encoded(text) }

  /// What stands in a listing: `+` is a space there, as in a form.
  static func decodedForm(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else { return text }
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "+"): decoded.append(32)
      case UInt8(ascii: "%"):
        guard index + 2 < bytes.count, let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2]) else {
          return nil
        }
        decoded.append(high << 4 | low)
        index += 2
      default: decoded.append(bytes[index])
      }
      index += 1
    }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
