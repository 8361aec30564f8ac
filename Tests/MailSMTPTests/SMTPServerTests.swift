import Testing

@testable import MailSMTP

@Suite("The address of a mail server")
struct SMTPServerTests {
  @Test(
    "an address is read in its parts",
    arguments: [
      ("smtp://bilten@mail.example:2525", "bilten", "smtp://mail.example:2525"),
      ("smtp://box%40office.example@mail.example", "box@office.example", "smtp://mail.example:587"),
      ("smtps://bilten@mail.example/", "bilten", "smtps://mail.example:465"),
      ("smtp://localhost", nil, "smtp://localhost:587"), ("smtp://127.0.0.1:25", nil, "smtp://127.0.0.1:25"),
      ("smtps://[::1]", nil, "smtps://[::1]:465"),
      ("smtp://a@127.0.0.1:25", "a", "smtp://127.0.0.1:25"),
      ("smtps://a@[2001:db8::1]:465", "a", "smtps://[2001:db8::1]:465"),
      ("smtp://a@[::1]", "a", "smtp://[::1]:587"),
    ] as [(String, String?, String)])
  func reads(_ address: String, _ user: String?, _ url: String) throws {
    let server = try SMTPServer(address)
    #expect(server.user == user)
    #expect(server.url == url)
  }

  @Test(
    "anything else is an error",
    arguments: [
      "", "mail.example", "http://mail.example", "smtp://", "smtp://a@", "smtp://@mail.example", "smtp://a@b:0",
      "smtp://a@b:x",
      "smtp://a@b:65536", "smtp://a@b:", "smtp://a@b/path", "smtp://a%zz@b", "smtp://a%0d%0ab@c", "smtp://a%ff@b",
      "smtp://a b@c",
      "smtp://a@b c", "smtp://a@[::1", "smtp://a@[]", "smtp://a@b\r\nQUIT", "SMTP://a@b", "smtp://a@b?x",
      "smtp://a@\u{0661}",
    ])
  func refuses(_ address: String) {
    #expect(throws: SMTPSettingError.malformed) { try SMTPServer(address) }
  }

  @Test(
    "only this machine may be without a login",
    arguments: [
      "smtp://mail.example", "smtps://mail.example", "smtp://10.0.0.1", "smtp://[2001:db8::1]", "smtp://127.example",
      "smtp://localhost.example", "smtp://127.0.0.1.example", "smtp://127.1.2.300",
    ])
  func needsLogin(_ address: String) {
    #expect(throws: SMTPSettingError.loginMissing) { try SMTPServer(address) }
  }

  @Test("a password in the address is refused, and not repeated")
  func refusesPasswords() {
    #expect(throws: SMTPSettingError.passwordInAddress) { try SMTPServer("smtp://a:geheim@mail.example:587") }
    #expect(!SMTPSettingError.passwordInAddress.description.contains("geheim"))
  }
}
