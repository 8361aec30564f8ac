import Curl
import Mail
import MailSMTP
import TestSupport
import Testing

@Suite("Mail to a real server")
struct SMTPMailerTests {
  let peer: SMTPPeer

  init() throws { peer = try SMTPPeer() }

  @Test("a message arrives byte by byte, by STARTTLS and with a login")
  func sends() throws {
    let message = try SMTPPeer.message()
    try peer.mailer().send(message)
    let taken = try peer.taken()
    let envelope = "X-Env-From: tickets@bilten.example\r\nX-Env-To: mia@example.org\r\n"
    let text = String(decoding: message.rfc5322(), as: UTF8.self)
    #expect(taken == [envelope + text])
  }

  @Test("whether the server would take messages can be asked, and sends none")
  func checks() throws {
    let peer = try SMTPPeer()
    try peer.mailer().check()
    #expect(throws: MailError.temporary(.login)) { try peer.mailer(password: "wrong").check() }
    #expect(throws: MailError.temporary(.tls)) { try peer.mailer(certificates: .system).check() }
    #expect(try peer.taken().isEmpty)
    peer.process.stop()
    #expect(throws: MailError.temporary(.connection)) { try peer.mailer().check() }
  }

  @Test("a wrong or absent login may pass, for the operator can mend it, and nothing is sent")
  func reportsLogin() throws {
    let message = try SMTPPeer.message()
    #expect(throws: MailError.temporary(.login)) { try peer.mailer(password: "wrong").send(message) }
    #expect(throws: MailError.temporary(.login)) { try peer.mailer(user: "eve@").send(message) }
    #expect(try peer.taken() == [])
  }

  @Test("a server that wants a login and gets none may get one later")
  func reportsMissingLogin() throws {
    let message = try SMTPPeer.message()
    #expect(throws: MailError.temporary(.login)) { try peer.mailer(user: "").send(message) }
  }

  @Test("a certificate that is not trusted, or another host's, gets neither password nor message")
  func verifiesCertificate() throws {
    let message = try SMTPPeer.message()
    #expect(throws: MailError.temporary(.tls)) { try peer.mailer(certificates: .system).send(message) }
    let other = try TemporaryFolder()
    _ = try ChildProcess.run("sh", [TestPaths.peer("make_cert.sh"), other.path])
    #expect(throws: MailError.temporary(.tls)) {
      try peer.mailer(certificates: .file(path: other.path + "/cert.pem")).send(message)
    }
    #expect(try peer.taken() == [])
  }

  @Test(
    "a reply of 4xx may pass, one of 5xx is for good",
    arguments: [
      ("tempfail@example.org", MailError.temporary(.reply(451))), ("reject@example.org", .permanent(.reply(550))),
      ("full@example.org", .temporary(.reply(452))),
    ])
  func classifiesReplies(_ recipient: String, _ expected: MailError) throws {
    let message = try SMTPPeer.message(to: recipient)
    #expect(throws: expected) { try peer.mailer().send(message) }
    #expect(try peer.taken() == [])
  }

  @Test("a reply that comes too late before the message leaves it unsent")
  func reportsSlowness() throws {
    let message = try SMTPPeer.message(to: "slow@example.org")
    #expect(throws: MailError.temporary(.timeout)) { try peer.mailer(totalMilliseconds: 1500).send(message) }
    #expect(try peer.taken() == [])
  }

  @Test("a reply that is lost after the message leaves the outcome unknown")
  func reportsLostReply() throws {
    let message = try SMTPPeer.message(to: "lost@example.org")
    #expect(throws: MailError.unknownOutcome(.connection)) { try peer.mailer().send(message) }
    #expect(try peer.taken().count == 1)
  }

  @Test("a server that is not there may come back")
  func reportsAbsence() throws {
    let message = try SMTPPeer.message()
    peer.process.stop()
    #expect(throws: MailError.temporary(.connection)) { try peer.mailer().send(message) }
  }

  @Test("a server without STARTTLS gets neither password nor message")
  func insistsOnTLS() throws {
    let server = try RawServer(
      reply: Array("220 plain ESMTP\r\n250 plain\r\n".utf8), holdSeconds: 1, readsRequest: false)
    let mailer = SMTPMailer(
      server: try SMTPServer("smtp://bilten@127.0.0.1:\(server.port)"), password: "secret",
      timeouts: Timeouts(connectMilliseconds: 1000, totalMilliseconds: 2000))
    let message = try SMTPPeer.message()
    #expect(throws: MailError.temporary(.tls)) { try mailer.send(message) }
  }
}
