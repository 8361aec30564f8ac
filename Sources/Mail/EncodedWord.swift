/// Encoded words of UTF-8 (RFC 2047), of at most 75 bytes each and with whole characters in each.
enum EncodedWord {
  private static let bytesMax = 75
  /// A line that holds an encoded word has at most 76 bytes.
  private static let lineBytesMax = 76

  /// `text` in as few words as the shorter of the two encodings takes. Readers join neighbouring words without a space,
  /// so the spaces of `text` are inside the words.
  static func words(for text: String, firstLineUsedBytes: Int) -> [String] {
    let quoted = words(for: text, firstLineUsedBytes: firstLineUsedBytes, encoding: .quoted)
    let base64 = words(for: text, firstLineUsedBytes: firstLineUsedBytes, encoding: .base64)
    let quotedBytes = quoted.reduce(0) { $0 + $1.utf8.count }
    return quotedBytes <= base64.reduce(0) { $0 + $1.utf8.count } ? quoted : base64
  }

  private static func words(for text: String, firstLineUsedBytes: Int, encoding: Encoding) -> [String] {
    var words: [String] = []
    var chunk: [UInt8] = []
    // The first word shares its line with the field's name; at least one four-byte scalar must fit in it.
    var room = max(min(bytesMax, lineBytesMax - firstLineUsedBytes), 30)
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if !chunk.isEmpty, encoding.wordBytes(chunk + bytes) > room {
        words.append(encoding.word(chunk))
        chunk = []
        room = bytesMax
      }
      chunk += bytes
    }
    if !chunk.isEmpty { words.append(encoding.word(chunk)) }
    return words
  }

  private enum Encoding {
    case quoted
    case base64

    private static let overhead = "=?utf-8?q??=".utf8.count

    func wordBytes(_ bytes: [UInt8]) -> Int {
      switch self {
      case .quoted: Self.overhead + bytes.reduce(0) { $0 + (Self.isLiteral($1) || $1 == 32 ? 1 : 3) }
      case .base64: Self.overhead + (bytes.count + 2) / 3 * 4
      }
    }

    func word(_ bytes: [UInt8]) -> String {
      switch self {
      case .base64: return "=?utf-8?b?\(Base64.encode(bytes))?="
      case .quoted:
        var text: [UInt8] = []
        for byte in bytes {
          if byte == 32 {
            text.append(UInt8(ascii: "_"))
          } else if Self.isLiteral(byte) {
            text.append(byte)
          } else {
            text += Hex.escape(byte)
          }
        }
        return "=?utf-8?q?\(String(decoding: text, as: UTF8.self))?="
      }
    }

    /// What may stand for itself in a display name, the strictest place (RFC 2047, section 5, rule 3).
    private static func isLiteral(_ byte: UInt8) -> Bool {
      (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
        || "!*+-/".utf8.contains(byte)
    }
  }
}
