/// RFC 4648, section 4, with padding.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: some Collection<UInt8>) -> String { encode(Array(bytes), lineCharacters: .max) }

  /// In one go: a mail's files are much larger than all the rest of it.
  /// - Parameter lineCharacters: a multiple of 4; lines are separated by CRLF.
  static func encode(_ bytes: [UInt8], lineCharacters: Int) -> String {
    guard !bytes.isEmpty else { return "" }
    let characters = (bytes.count + 2) / 3 * 4
    let breaks = (characters - 1) / lineCharacters
    return String(unsafeUninitializedCapacity: characters + 2 * breaks) { output in
      var position = 0
      var column = 0
      for start in stride(from: 0, to: bytes.count, by: 3) {
        if column == lineCharacters {
          output[position] = 13
          output[position + 1] = 10
          position += 2
          column = 0
        }
        let left = bytes.count - start
        let value =
          UInt32(bytes[start]) << 16 | (left > 1 ? UInt32(bytes[start + 1]) << 8 : 0)
          | (left > 2 ? UInt32(bytes[start + 2]) : 0)
        output[position] = alphabet[Int(value >> 18) & 63]
        output[position + 1] = alphabet[Int(value >> 12) & 63]
        output[position + 2] = left > 1 ? alphabet[Int(value >> 6) & 63] : UInt8(ascii: "=")
        output[position + 3] = left > 2 ? alphabet[Int(value) & 63] : UInt8(ascii: "=")
        position += 4
        column += 4
      }
      return position
    }
  }
}
