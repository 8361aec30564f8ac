import Function

/// Names of files that are kept on all sorts of machines.
public enum DocumentName {
  /// Without the ending; file systems take 255 bytes, and mail programs add to them.
  private static let bytesMax = 120

  /// A title as a file's name: without the characters that some file system refuses or takes for folders, and without
  /// those that turn the direction of writing, which could make the ending look like another.
  public static func make(_ title: String, ending: String) -> String {
    var name = ""
    var bytes = 0
    var isAfterSpace = true
    for character in title {
      let isSpace = character.unicodeScalars.contains(where: isRefused) || character.isWhitespace
      if isSpace && isAfterSpace { continue }
      let kept = isSpace ? " " : character
      bytes += kept.utf8.count
      guard bytes <= bytesMax else { break }
      name.append(kept)
      isAfterSpace = isSpace
    }
    // A dot in front hides a file, and Windows drops one at the end.
    let trimmed = String(name.drop { $0 == "." || $0 == " " }.reversed().drop { $0 == "." || $0 == " " }.reversed())
    return "\(trimmed.isEmpty ? "bilten" : trimmed).\(ending)"
  }

  /// `Content-Disposition` for a file that a browser may show (RFC 6266), its name in UTF-8 (RFC 8187) where it needs to be.
  public static func disposition(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { $0 >= 32 && $0 < 127 && $0 != 34 && $0 != 92 && $0 != 37 }
    return isPlain ? "inline; filename=\"\(name)\"" : "inline; filename*=UTF-8''\(Percent.encode(name))"
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", "\\", ":", "*", "?", "\"", "<", ">", "|", "%", "\u{7F}": true
    case "\u{200E}", "\u{200F}", "\u{61C}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
    case "\u{2028}", "\u{2029}", "\u{FEFF}": true
    default: scalar.properties.generalCategory == .control
    }
  }
}
