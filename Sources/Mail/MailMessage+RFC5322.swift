import Core

extension MailMessage {
  /// The message as it goes over the wire (RFC 5322, MIME): CRLF line ends, ASCII only, no line over 998 bytes and none
  /// over 78 but where an address, an identifier or a link cannot be broken. The same message gives the same bytes.
  public func rfc5322() -> [UInt8] {
    var lines = [
      HeaderField.mailbox("From", from),
      "To: \(to.rawValue)",
      HeaderField.unstructured("Subject", subject),
      "Date: \(MailDate.text(date))",
      "Message-ID: <\(messageID)>",
      "MIME-Version: 1.0",
      "Content-Language: \(language)",
      // Keeps vacation responders from answering a machine (RFC 3834).
      "Auto-Submitted: auto-generated",
    ]
    if let requestID { lines.append("X-Request-ID: \(requestID)") }
    if let listUnsubscribe {
      lines.append("List-Unsubscribe: <\(listUnsubscribe.rawValue)>")
      if listUnsubscribe.takesPost { lines.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click") }
    }
    let body = html.map { alternatives(html: $0) } ?? Self.part("text/plain", text)
    lines += attachments.isEmpty ? body : mixed(body)
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  /// What is to be read, then the files (RFC 2046, section 5.1.3).
  private func mixed(_ body: [String]) -> [String] {
    let boundary = "=_bilten_mixed"
    return ["Content-Type: multipart/mixed; boundary=\"\(boundary)\"", "", "--\(boundary)"] + body
      + attachments.flatMap { ["--\(boundary)"] + $0.lines } + ["--\(boundary)--", ""]
  }

  /// The plain text first: readers show the last part they understand (RFC 2046, section 5.1.4).
  private func alternatives(html: String) -> [String] {
    // "=_" can stand in no line of quoted-printable or base64 text, so no part can hold the boundary.
    let boundary = "=_bilten_alternative"
    return ["Content-Type: multipart/alternative; boundary=\"\(boundary)\"", ""]
      + ["--\(boundary)"] + Self.part("text/plain", text)
      + ["--\(boundary)"] + Self.part("text/html", html)
      + ["--\(boundary)--", ""]
  }

  private static func part(_ type: String, _ text: String) -> [String] {
    let body = BodyEncoding.suited(to: text)
    return [
      "Content-Type: \(type); charset=utf-8", "Content-Transfer-Encoding: \(body.name)", "", body.encodedText,
    ]
  }
}
