import NIOCore

/// The page that tells of errors, with the sentence of one of them.
enum ErrorPage {
  private static let begin = Array("<p class=\"standfirst\">".utf8)
  private static let end = Array("</p>".utf8)

  /// The page with `sentence` in place of its own; as it is, where it has none at the place that is looked for.
  static func telling(_ sentence: String, on page: ByteBuffer) -> ByteBuffer {
    let bytes = page.readableBytesView
    guard let opening = bytes.firstRange(of: begin), let closing = bytes[opening.upperBound...].firstRange(of: end)
    else { return page }
    var told = ByteBuffer()
    told.writeBytes(bytes[..<opening.upperBound])
    told.writeString(escaped(sentence))
    told.writeBytes(bytes[closing.lowerBound...])
    return told
  }

  private static func escaped(_ text: String) -> String {
    var output = ""
    for character in text {
      switch character {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      default: output.append(character)
      }
    }
    return output
  }
}
