/// Texts and addresses of style sheets.
enum CSSText {
  /// What a string with its quotes stands for.
  static func text(ofString bytes: ArraySlice<UInt8>) -> String { unescaped(bytes.dropFirst().dropLast()) }

  /// Escapes replaced by what they stand for (CSS Syntax Level 3, §4.3.7).
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.endIndex else {
        result.append(bytes[index])
        index += 1
        continue
      }
      index += 1
      var digits = ""
      while index < bytes.endIndex, digits.count < 6, Character(Unicode.Scalar(bytes[index])).isHexDigit {
        digits.unicodeScalars.append(Unicode.Scalar(bytes[index]))
        index += 1
      }
      if digits.isEmpty {
        if bytes[index] != UInt8(ascii: "\n") { result.append(bytes[index]) }
        index += 1
      } else {
        let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
        result += Array(String(Character(scalar)).utf8)
        if index < bytes.endIndex, CSSTokenizer.isSpace(bytes[index]) { index += 1 }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
