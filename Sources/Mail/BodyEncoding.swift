/// The body of a part, encoded for mail servers that carry ASCII lines only (RFC 2045).
struct BodyEncoding {
  /// The value of `Content-Transfer-Encoding`.
  let name: String
  /// Lines of at most 76 bytes, separated by CRLF.
  let encodedText: String

  /// Quoted-printable, which stays legible, but where it is half as long again as base64 or more, as for Arabic.
  static func suited(to text: String) -> BodyEncoding {
    let bytes = canonical(text)
    let quoted = QuotedPrintable.encode(bytes)
    let base64Bytes = (bytes.count + 2) / 3 * 4 * 78 / 76
    if quoted.utf8.count * 2 <= base64Bytes * 3 { return BodyEncoding(name: "quoted-printable", encodedText: quoted) }
    return BodyEncoding(name: "base64", encodedText: base64Lines(bytes))
  }

  /// Line ends of any kind as CRLF (RFC 2046, section 4.1.1).
  private static func canonical(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    var afterCarriageReturn = false
    for byte in text.utf8 {
      if byte == 10 {
        if !afterCarriageReturn { output += [13, 10] }
      } else if byte == 13 {
        output += [13, 10]
      } else {
        output.append(byte)
      }
      afterCarriageReturn = byte == 13
    }
    return output
  }

  /// Any bytes, in lines of 76.
  static func base64Lines(_ bytes: [UInt8]) -> String { Base64.encode(bytes, lineCharacters: 76) }
}
