import Core
import Mail
import Testing

@Suite("Files that go with a mail")
struct MailAttachmentTests {
  static func message(_ attachments: [MailAttachment], html: String? = "<p>Hello</p>\n") -> MailMessage {
    MailMessage(
      from: Mailbox(name: "Bilten", address: EmailAddress("tickets@bilten.example")!),
      to: EmailAddress("mia@example.org")!, subject: "Your tickets", text: "Hello\n", html: html,
      messageID: MessageID("tickets.ord1@bilten.example")!, language: .english, date: Instant(seconds: 1_812_823_205),
      attachments: attachments)
  }

  @Test("the texts come first, then the files, each whole")
  func wholeFiles() throws {
    let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 * $0) }
    let files = [
      MailAttachment(name: "Tickets.pdf", mediaType: "application/pdf", bytes: bytes),
      MailAttachment(
        name: "Jazz.ics", mediaType: "text/calendar; charset=utf-8; method=PUBLISH", bytes: Array("BEGIN\r\n".utf8)),
      MailAttachment(name: "empty.bin", mediaType: "application/octet-stream", bytes: []),
    ]
    for html in ["<p>Hello</p>\n", nil] {
      let parsed = try ParsedMail.parse(Self.message(files, html: html))
      let texts = html == nil ? ["text/plain"] : ["text/plain", "text/html"]
      #expect(parsed.type == "multipart/mixed")
      #expect(
        parsed.parts.map(\.type) == texts + ["application/pdf", "text/calendar", "application/octet-stream"])
      #expect(parsed.parts.map(\.disposition) == texts.map { _ in nil } + ["attachment", "attachment", "attachment"])
      #expect(parsed.parts.suffix(3).map(\.file) == files.map(\.bytes))
      #expect(parsed.parts.suffix(3).map(\.name) == files.map(\.name))
      #expect(parsed.parts.map(\.method).suffix(2).first == "PUBLISH")
      #expect(parsed.parts[0].content == "Hello\n")
      parsed.expectCleanWire()
    }
  }

  static let names = [
    "Tickets Courtyard jazz.pdf", "Tickets Müßiggang – Köln.pdf", "Entradas ¡Olé!.pdf", "Billets L’été à Genève.pdf",
    "تذاكر جاز في الفناء.pdf", String(repeating: "تذاكر ", count: 30) + ".pdf",
    String(repeating: "x", count: 200) + ".pdf",
    "🎷🎺.ics", "100% 'quoted' (a; b).pdf", "a=b*c,d.pdf", "=?utf-8?q?forged?=.pdf",
  ]

  @Test("Python's parser reads every file's name as it was written")
  func keepsNames() throws {
    let parsed = try ParsedMail.parse(
      Self.names.map { Self.message([MailAttachment(name: $0, mediaType: "application/pdf", bytes: [1])]) })
    for (name, parsed) in zip(Self.names, parsed) {
      #expect(parsed.parts.last?.name == name)
      parsed.expectCleanWire()
    }
  }

  @Test(
    "no name can begin a field or a part of its own", arguments: ["\r\n", "\n", "\r", "\u{0}", "\u{2028}", "\r\n\r\n"])
  func resistsInjection(_ lineEnd: String) throws {
    let name = "a\(lineEnd)Bcc: eve@example.com\(lineEnd)--=_bilten_mixed\(lineEnd)\"; x=\"é.pdf"
    let type = "application/pdf\(lineEnd)X-Evil: 1"
    let parsed = try ParsedMail.parse(Self.message([MailAttachment(name: name, mediaType: type, bytes: [1])]))
    #expect(!parsed.names.contains("Bcc"))
    #expect(parsed.parts.count == 3)
    #expect(parsed.parts.last?.name == "a Bcc: eve@example.com --=_bilten_mixed \"; x=\"é.pdf")
  }
}
