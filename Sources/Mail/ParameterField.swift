/// Writes the name of a file into a header field.
enum ParameterField {
  /// `Content-Disposition: attachment` (RFC 2183). A name that is no short ASCII is written in UTF-8 and in as many pieces as
  /// lines take (RFC 2231).
  static func attachment(named name: String) -> String {
    let name = HeaderField.singleLine(name)
    // What looks like an encoded word would be taken for one.
    let isPlain =
      name.utf8.allSatisfy { $0 >= 32 && $0 < 127 && $0 != 34 && $0 != 92 } && name.utf8.count <= 60
      && !name.contains("=?")
    guard !isPlain else { return "Content-Disposition: attachment;\r\n filename=\"\(name)\"" }
    var pieces: [String] = [""]
    for character in name.unicodeScalars {
      let escaped = Self.escaped(character)
      // With its name, number and semicolon a piece of 54 bytes makes a line of 76 at the most.
      if let last = pieces.last, last.utf8.count + escaped.utf8.count > 54 { pieces.append("") }
      pieces[pieces.count - 1] += escaped
    }
    let lines = pieces.enumerated().map { number, piece in
      " filename*\(number)*=\(number == 0 ? "UTF-8''" : "")\(piece)"
    }
    return "Content-Disposition: attachment;\r\n" + lines.joined(separator: ";\r\n")
  }

  /// RFC 2231's `attribute-char` as it is, all else by its bytes.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let isLiteral =
      scalar.isASCII
      && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "-._~".contains(String(scalar)))
    if isLiteral { return String(scalar) }
    return String(scalar).utf8.reduce(into: "") {
      $0 += "%" + String(decoding: Hex.escape($1).dropFirst(), as: UTF8.self)
    }
  }
}
