/// What a mail server tells when it gives messages back (RFC 3464): which ones, and why, without the readers' names.
public struct DeliveryReport: Hashable, Sendable {
  /// The local parts of the `Message-ID`s that the report holds, each once, in its order.
  public let messages: [String]
  /// The status code of the failure (RFC 3463), such as `5.1.1`; empty where none is told.
  public let status: String

  /// - Returns: nil where the text is no report, or reports no failure: a delay, say.
  public init?(_ bytes: [UInt8]) {
    var hasFailed = false
    var status = ""
    var messages: [String] = []
    for line in Self.unfoldedLines(bytes) {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      switch line[..<colon].lowercased() {
      case "action":
        if value.lowercased().hasPrefix("failed") { hasFailed = true }
      case "status":
        let code = value.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        // Of several readers, the one for whom it failed.
        if code.hasPrefix("5.") || (status.isEmpty && code.hasPrefix("4.")) { status = String(code.prefix(12)) }
      case "message-id", "x-original-message-id", "original-message-id":
        guard let local = Self.local(value), !messages.contains(local) else { continue }
        messages.append(local)
      default: continue
      }
    }
    guard hasFailed else { return nil }
    self.messages = messages
    self.status = status
  }

  private static func local(_ value: Substring) -> String? {
    guard let start = value.firstIndex(of: "<"), let end = value[start...].firstIndex(of: ">") else { return nil }
    return MessageID(String(value[value.index(after: start)..<end])).map { id in
      String(id.rawValue.prefix { $0 != "@" })
    }
  }

  /// Lines with those that continue them (RFC 5322, section 2.2.3).
  private static func unfoldedLines(_ bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    for part in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      if let first = part.first, first == " " || first == "\t", !lines.isEmpty {
        lines[lines.count - 1] += part
      } else {
        lines.append(String(part))
      }
    }
    return lines
  }
}
