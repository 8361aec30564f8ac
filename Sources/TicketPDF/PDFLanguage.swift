import Core

/// Tells a PDF file's language, so that it is read aloud in it, and that its title is to be shown: cairo has no word for that.
///
/// It is an incremental update (ISO 32000-1, 7.5.6): the file's catalog once more, with more entries, behind all that cairo
/// wrote.
enum PDFLanguage {
  /// - Returns: the bytes as they were, where they have no plain table of objects.
  static func added(_ language: LocaleTag, to bytes: [UInt8]) -> [UInt8] {
    guard let trailer = text(after: "trailer", in: bytes[...]), let size = number(after: "/Size", in: trailer),
      let root = number(after: "/Root", in: trailer), let start = number(after: "startxref", in: trailer),
      let catalog = text(after: "\n\(root) 0 obj", in: bytes[...]), let end = catalog.firstRange(of: ">>\nendobj")
    else { return bytes }
    let info = number(after: "/Info", in: trailer).map { " /Info \($0) 0 R" } ?? ""
    let direction = language.direction == .rightToLeft ? " /Direction /R2L" : ""
    var output = bytes
    if output.last != 10 { output.append(10) }
    let place = output.count
    output += Array("\(root) 0 obj".utf8)
    output += Array(catalog[..<end.lowerBound].utf8)
    output += Array("   /Lang (\(language))\n".utf8)
    output += Array("   /ViewerPreferences << /DisplayDocTitle true\(direction) >>\n>>\nendobj\n".utf8)
    let table = output.count
    let digits = String(place)
    output += Array("xref\n\(root) 1\n\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n \n".utf8)
    output += Array("trailer\n<< /Size \(size) /Root \(root) 0 R\(info) /Prev \(start) >>\n".utf8)
    output += Array("startxref\n\(table)\n%%EOF\n".utf8)
    return output
  }

  /// What stands behind the last `word`.
  private static func text(after word: String, in bytes: ArraySlice<UInt8>) -> String? {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return nil }
    var start = bytes.endIndex - word.count
    while start >= bytes.startIndex {
      if bytes[start] == word[0], bytes[start..<start + word.count].elementsEqual(word) {
        return String(decoding: bytes[(start + word.count)...], as: UTF8.self)
      }
      start -= 1
    }
    return nil
  }

  private static func number(after word: String, in text: String) -> Int? {
    guard let range = text.firstRange(of: word) else { return nil }
    return Int(text[range.upperBound...].drop { $0 == " " || $0 == "\n" }.prefix { $0.isASCII && $0.isNumber })
  }
}
