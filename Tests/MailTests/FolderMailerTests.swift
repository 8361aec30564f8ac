import Core
import Mail
import TestSupport
import Testing

@Suite("The mail folder")
struct FolderMailerTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a message becomes one file, which holds it byte by byte")
  func writes() throws {
    let message = MailMessageTests.message()
    try FolderMailer(folder: folder.path + "/mail").send(message)
    let name = FolderMailer.fileName(for: message.messageID)
    #expect(try folder.names(in: "mail") == [name])
    #expect(try folder.read("mail/" + name) == message.rfc5322())
  }

  @Test("a message sent again is there once, as it was first")
  func writesOnce() throws {
    let mailer = FolderMailer(folder: folder.path)
    try mailer.send(MailMessageTests.message(subject: "first"))
    try mailer.send(MailMessageTests.message(subject: "second"))
    let names = try folder.names()
    #expect(names.count == 1)
    #expect(try folder.read(names[0]) == MailMessageTests.message(subject: "first").rfc5322())
  }

  @Test("the name is 32 hexadecimal digits of the id's SHA-256")
  func namesFiles() throws {
    let outcome = try ChildProcess.run("sha256sum", [], input: Array("tickets.ord1@bilten.example".utf8))
    let id = try #require(MessageID("tickets.ord1@bilten.example"))
    #expect(FolderMailer.fileName(for: id) == outcome.text.prefix(32) + ".eml")
  }

  @Test("a folder that cannot be written is a fault that may pass, and leaves nothing behind")
  func reportsFailures() throws {
    try folder.write([], to: "file")
    #expect(throws: MailError.temporary(.folder(errno: 20))) {
      try FolderMailer(folder: folder.path + "/file").send(MailMessageTests.message())
    }
    #expect(throws: MailError.temporary(.folder(errno: 2))) {
      try FolderMailer(folder: folder.path + "/no/such").send(MailMessageTests.message())
    }
    #expect(try folder.names() == ["file"])
  }

  @Test("whether the folder takes messages can be asked, and leaves nothing behind")
  func checks() throws {
    let parent = try TemporaryFolder()
    try FolderMailer(folder: parent.path + "/mail").check()
    #expect(try parent.names(in: "mail").isEmpty)
    #expect(throws: MailError.self) { try FolderMailer(folder: parent.path + "/absent/mail").check() }
  }

  @Test("many senders of one message at once leave one file")
  func toleratesRaces() async throws {
    let mailer = FolderMailer(folder: folder.path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<16 { group.addTask { try mailer.send(MailMessageTests.message()) } }
      try await group.waitForAll()
    }
    #expect(try folder.names().count == 1)
  }
}
