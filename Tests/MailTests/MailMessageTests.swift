import Core
import Mail
import TestSupport
import Testing

@Suite("A mail message on the wire")
struct MailMessageTests {
  static func message(
    name: String = "Bilten", subject: String = "Your tickets", text: String = "Hello\n",
    html: String? = "<p>Hello</p>\n",
    language: LocaleTag = .english, listUnsubscribe: UnsubscribeAddress? = nil,
    requestID: String? = nil
  ) -> MailMessage {
    MailMessage(
      from: Mailbox(name: name, address: EmailAddress("tickets@bilten.example")!),
      to: EmailAddress("mia@example.org")!, subject: subject, text: text, html: html,
      messageID: MessageID("tickets.ord1@bilten.example")!, language: language,
      date: Instant(seconds: 1_812_823_205), listUnsubscribe: listUnsubscribe, requestID: requestID)
  }

  @Test("a plain message has exactly these bytes")
  func isGolden() {
    let expected = """
      From: Bilten <tickets@bilten.example>
      To: mia@example.org
      Subject: Your tickets
      Date: Sat, 12 Jun 2027 18:00:05 +0000
      Message-ID: <tickets.ord1@bilten.example>
      MIME-Version: 1.0
      Content-Language: en
      Auto-Submitted: auto-generated
      Content-Type: multipart/alternative; boundary="=_bilten_alternative"

      --=_bilten_alternative
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Hello

      --=_bilten_alternative
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      <p>Hello</p>

      --=_bilten_alternative--

      """
    let text = String(decoding: Self.message().rfc5322(), as: UTF8.self)
    #expect(text.replacing("\r\n", with: "\n") == expected)
  }

  static let subjects = [
    "Your tickets", "Ihre Karten für „Jazz im Hof“", "Vos billets pour l’été à Genève : ça commence",
    "تذاكرك لحفل أوتار النيل",
    "تذاكرك " + String(repeating: "لحفل أوتار النيل ", count: 20) + "اليوم", "🎷🎺🥁 " + String(repeating: "👩‍👩‍👧‍👦", count: 12),
    "a", "é", "=?utf-8?q?forged?=", "100% = 50% + 50%?", String(repeating: "long ", count: 80) + "end",
    String(repeating: "x", count: 400), String(repeating: "ü", count: 300), "two  spaces", "_under_score_ é ?=",
    "Größe: \"M\" <b> \\ (Kommentar), a@b; x",
  ]

  @Test("Python's parser reads every subject as it was written")
  func keepsSubjects() throws {
    let parsed = try ParsedMail.parse(Self.subjects.map { Self.message(subject: $0) })
    for (subject, parsed) in zip(Self.subjects, parsed) {
      #expect(parsed.subject == subject.replacing("  ", with: " "))
      parsed.expectCleanWire()
    }
  }

  static let names = [
    "Bilten", "Jazz im Hof e. V.", "Müller & Söhne", "O'Neill, \"Box Office\" \\ Tickets", "أوتار النيل",
    "Théâtre (Genève)",
    "a@b.example", "🎷", String(repeating: "very long name ", count: 10) + "end",
    String(repeating: "نيل ", count: 40) + "أ",
    String(repeating: "x", count: 200), "=?utf-8?q?forged?=", "",
  ]

  @Test("Python's parser reads every sender's name as it was written")
  func keepsNames() throws {
    let parsed = try ParsedMail.parse(Self.names.map { Self.message(name: $0) })
    for (name, parsed) in zip(Self.names, parsed) {
      #expect(parsed.fromName == name)
      #expect(parsed.fromAddress == "tickets@bilten.example")
      parsed.expectCleanWire()
    }
  }

  static let texts = [
    "", "\n", "Hello", "Hello\n", "a\nb\n\nc", "a = b\n", "trailing space \nand tab\t\n", ".\n..\n.hidden\n",
    "From me to you\nFrom \n", "Grüße aus Köln – bis bald!\n", "مرحبا بك في القاهرة\nتذكرتك مرفقة\n",
    String(repeating: "word ", count: 400) + "\n", String(repeating: "x", count: 2000),
    String(repeating: "é", count: 2000),
    String(repeating: "x", count: 75) + "é\n", String(repeating: "x", count: 76) + "\n",
    String(repeating: "x", count: 77) + "\n",
    String(repeating: "x", count: 75) + " \n", "--=_bilten_alternative--\n\n--=_bilten_alternative\n",
    "😀\u{200F}\u{2066}x\u{2069}",
    "=3D=\n", "tab\tinside",
  ]

  @Test("Python's parser reads every text as it was written, in both parts")
  func keepsTexts() throws {
    let pages = Self.texts.map { "<!doctype html><p dir=\"rtl\">\($0)</p>" }
    let parsed = try ParsedMail.parse(zip(Self.texts, pages).map { Self.message(text: $0, html: $1) })
    for (texts, parsed) in zip(zip(Self.texts, pages), parsed) {
      #expect(parsed.type == "multipart/alternative")
      #expect(parsed.parts.map(\.type) == ["text/plain", "text/html"])
      #expect(parsed.parts.map(\.charset) == ["utf-8", "utf-8"])
      #expect(parsed.parts.map(\.content) == [texts.0, texts.1])
      parsed.expectCleanWire()
    }
  }

  @Test("any line end is one line end")
  func normalizesLineEnds() throws {
    let parsed = try ParsedMail.parse(Self.message(text: "a\r\nb\rc\nd\r\r\ne", html: nil))
    #expect(parsed.type == "text/plain")
    #expect(parsed.parts.map(\.content) == ["a\nb\nc\nd\n\ne"])
    parsed.expectCleanWire()
  }

  @Test("the rest of the head is what it should be")
  func writesHead() throws {
    let parsed = try ParsedMail.parse(Self.message(language: .arabic))
    #expect(parsed.to == ["mia@example.org"])
    #expect(parsed.date == 1_812_823_205)
    #expect(parsed.messageID == "<tickets.ord1@bilten.example>")
    #expect(parsed.language == "ar")
    #expect(parsed.listUnsubscribe == nil)
    #expect(Set(parsed.names).count == parsed.names.count)
  }

  @Test("the request that caused a message is named in its head, where its name is harmless")
  func requestIDs() {
    func head(_ id: String?) -> String { String(decoding: Self.message(requestID: id).rfc5322(), as: UTF8.self) }
    #expect(head("3f9a.b_c-D").contains("\r\nX-Request-ID: 3f9a.b_c-D\r\n"))
    for id in [nil, "", "a b", "a\r\nBcc: x@y.example", "ü", String(repeating: "a", count: 65)] {
      #expect(!head(id).contains("X-Request-ID"))
    }
  }

  @Test("a reader can unsubscribe by one click where there is an https address")
  func writesUnsubscribe() throws {
    let web = try ParsedMail.parse(Self.message(listUnsubscribe: UnsubscribeAddress("https://bilten.example/u?t=1")))
    #expect(web.listUnsubscribe == "<https://bilten.example/u?t=1>")
    #expect(web.names.contains("List-Unsubscribe-Post"))
    let mail = try ParsedMail.parse(Self.message(listUnsubscribe: UnsubscribeAddress("mailto:u@bilten.example")))
    #expect(mail.listUnsubscribe == "<mailto:u@bilten.example>")
    #expect(!mail.names.contains("List-Unsubscribe-Post"))
  }

  @Test("no text can begin a header field or a body of its own")
  func resistsInjection() throws {
    let lineEnds = [
      "\r\n", "\n", "\r", "\u{0}", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", "\r\n\r\n", "\u{1B}",
    ]
    let harmless = try ParsedMail.parse(Self.message())
    let attacks = lineEnds.map { "Hi\($0)Bcc: eve@example.com\($0)\($0)<p>" }
    for parsed in try ParsedMail.parse(attacks.map { Self.message(name: $0, subject: $0 + " é") }) {
      #expect(parsed.names == harmless.names)
      #expect(parsed.subject == "Hi Bcc: eve@example.com <p> é")
      #expect(parsed.fromName == "Hi Bcc: eve@example.com <p>")
      #expect(parsed.parts.map(\.content) == harmless.parts.map(\.content))
      parsed.expectCleanWire()
    }
  }

  @Test("base64 is chosen where quoted-printable would be much longer, so Arabic is not tripled")
  func choosesEncoding() throws {
    let german = try ParsedMail.parse(Self.message(text: "Grüße aus Köln\n", html: nil))
    #expect(german.parts.map(\.encoding) == ["quoted-printable"])
    let arabic = try ParsedMail.parse(Self.message(text: "مرحبا بك في القاهرة\n", html: nil))
    #expect(arabic.parts.map(\.encoding) == ["base64"])
  }

  @Test(
    "a message id, and an address to unsubscribe at, is what a header can hold",
    arguments: ["", "a", "a@", "@b", "a@b@c", "a b@c", "a@b\r\nBcc: x", "<a@b>", "a..b@c", ".a@b", "é@b", "a@b,"])
  func refusesIdentifiers(_ text: String) {
    #expect(MessageID(text) == nil)
    #expect(UnsubscribeAddress("https://x.example/\(text)>") == nil)
    #expect(UnsubscribeAddress(text) == nil)
  }
}
