import Core
import Curl
import Mail
import MailSMTP
import TestSupport
import Testing

/// The mail server of `Tests/Peers`, running, with a certificate of its own.
struct SMTPPeer {
  let folder: TemporaryFolder
  let process: ChildProcess
  let port: Int

  init() throws {
    folder = try TemporaryFolder()
    let made = try ChildProcess.run("sh", [TestPaths.peer("make_cert.sh"), folder.path])
    try #require(made.status == 0, "\(made.errorOutput)")
    process = try ChildProcess.start(
      TestPaths.python,
      [
        TestPaths.peer("smtp_peer.py"), "0", folder.path + "/mail", folder.path + "/cert.pem", folder.path + "/key.pem",
        "box@office.example", "pässword: x",
      ])
    port = try process.port
  }

  var certificates: TrustedCertificates { .file(path: folder.path + "/cert.pem") }

  func mailer(
    user: String = "box%40office.example@", password: String = "pässword: x",
    certificates: TrustedCertificates? = nil, host: String = "localhost", totalMilliseconds: Int = 20_000
  ) throws -> SMTPMailer {
    SMTPMailer(
      server: try SMTPServer("smtp://\(user)\(host):\(port)"), password: password,
      certificates: certificates ?? self.certificates,
      timeouts: Timeouts(connectMilliseconds: 5000, totalMilliseconds: totalMilliseconds))
  }

  /// The messages it has taken, each with its envelope in two lines above it.
  func taken() throws -> [String] {
    try folder.names(in: "mail").filter { $0.hasSuffix(".eml") }
      .map { String(decoding: try folder.read("mail/" + $0), as: UTF8.self) }
  }

  static func message(to: String = "mia@example.org") throws -> MailMessage {
    MailMessage(
      from: Mailbox(name: "Bilten", address: try #require(EmailAddress("tickets@bilten.example"))),
      to: try #require(EmailAddress(to)), subject: "Ihre Karten für Jazz", text: ".\n..\nHallo Köln\n",
      html: "<p>Hallo Köln</p>", messageID: try #require(MessageID("tickets.1@bilten.example")), language: .german,
      date: Instant(seconds: 1_812_823_205))
  }
}
