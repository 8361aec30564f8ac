/// Writes header fields that hold people's words.
enum HeaderField {
  /// The longest line to write where a line can be broken (RFC 5322, section 2.1.1).
  static let lineBytesMax = 78

  /// A field such as `Subject`: as it stands where it is plain ASCII, else in encoded words.
  static func unstructured(_ name: String, _ value: String) -> String {
    let value = singleLine(value)
    let prefix = "\(name): "
    if isPlain(value) { return folded(prefix, words: value.split(separator: " ").map(String.init)) }
    return folded(prefix, words: EncodedWord.words(for: value, firstLineUsedBytes: prefix.utf8.count))
  }

  /// A field such as `From`: `Name <address>`, the name in quotes or encoded words where it has to be.
  static func mailbox(_ name: String, _ mailbox: Mailbox) -> String {
    let prefix = "\(name): "
    let phrase = singleLine(mailbox.name)
    if phrase.isEmpty { return prefix + mailbox.address.rawValue }
    var words: [String]
    if !isPlain(phrase) {
      words = EncodedWord.words(for: phrase, firstLineUsedBytes: prefix.utf8.count)
    } else if phrase.utf8.allSatisfy({ isAtomText($0) || $0 == 32 }) {
      words = phrase.split(separator: " ").map(String.init)
    } else {
      words = quoted(phrase).split(separator: " ").map(String.init)
    }
    words.append("<\(mailbox.address.rawValue)>")
    return folded(prefix, words: words)
  }

  /// Runs of control characters and spaces as one space, none at the ends: no text can begin a field of its own, and no
  /// folded line is blank.
  static func singleLine(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      // C0, DEL and C1 controls, and Unicode's own line and paragraph separators.
      let isBreak = scalar.value <= 32 || (127...159).contains(scalar.value) || [0x2028, 0x2029].contains(scalar.value)
      if isBreak {
        pendingSpace = !output.isEmpty
      } else {
        if pendingSpace { output.append(" ") }
        pendingSpace = false
        output.append(scalar)
      }
    }
    return String(output)
  }

  /// True where readers take the text for itself: ASCII, no look-alike of an encoded word, no word too long to fold.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 127 } && !text.contains("=?")
      && text.split(separator: " ").allSatisfy { $0.utf8.count <= 60 }
  }

  private static func folded(_ prefix: String, words: [String]) -> String {
    var output = prefix
    var column = prefix.utf8.count
    for (index, word) in words.enumerated() {
      let separator = index == 0 ? 0 : 1
      if index > 0 {
        let fits = column + separator + word.utf8.count <= lineBytesMax
        output += fits ? " " : "\r\n "
        column = fits ? column + 1 : 1
      }
      output += word
      column += word.utf8.count
    }
    return output
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
  }

  /// RFC 5322, `atext`.
  private static func isAtomText(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
      || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }
}
