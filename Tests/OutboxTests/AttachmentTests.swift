import Core
import Documents
import Foundation
import Function
import Outbox
import Pages
import Sales
import Store
import TestSupport
import Testing
import Tickets

@Suite("files of mails")
struct AttachmentTests {
  /// Pays an order, and answers for its files with the function that makes them.
  private func paid(locale: LocaleTag = .arabic) throws -> (Desk, Order) {
    let desk = try Desk()
    let order = try desk.order(1, locale: locale)
    let payment = Payment(id: "pi_1", order: order.id, amount: order.total)
    let facts = try desk.catalog.event(order.event)?.facts()
    _ = try desk.office.settle(payment, facts: facts, webhook: "evt_1", now: desk.clock.now)
    return (desk, try #require(try desk.store.order(order.id)))
  }

  /// The shop's function for files, asked without a network.
  private func source(_ desk: Desk) throws -> DocumentSource {
    let signer = try #require(TicketSigner(seedHex: String(repeating: "cd", count: 32)))
    return DocumentSource(
      DocumentsHandler(store: desk.store, catalog: desk.catalog, link: desk.link, signer: signer))
  }

  /// What Python's parser understood of a mail.
  private struct SeenMail: Decodable {
    let type: String
    let parts: [Part]

    struct Part: Decodable {
      let type: String
      let name: String?
      /// A file's in base64.
      let content: String
    }
  }

  /// The only mail.
  private func mail(_ desk: Desk) throws -> SeenMail {
    let names = try desk.folder.names(in: "mail")
    try #require(names.count == 1)
    let parsed = try ChildProcess.run(
      TestPaths.python, [TestPaths.peer("parse_mail.py"), "\(desk.mailFolder)/\(names[0])"])
    return try #require(try JSONDecoder().decode([SeenMail].self, from: Data(parsed.output)).first)
  }

  /// The sentence that says that files are attached.
  private static let promise = "تجد في المرفقات"

  @Test("the mail with tickets brings them, and the event for the calendar")
  func attached() throws {
    let (desk, _) = try paid()
    try desk.run(documents: try source(desk))
    let mail = try mail(desk)
    #expect(mail.parts.map(\.type) == ["text/plain", "text/html", "application/pdf", "text/calendar"])
    #expect(mail.parts.compactMap(\.name) == ["تذاكر جاز في الفناء.pdf", "جاز في الفناء.ics"])
    #expect(mail.parts.prefix(2).allSatisfy { $0.content.contains(Self.promise) })
    let files = mail.parts.map { String(decoding: Data(base64Encoded: $0.content) ?? Data(), as: UTF8.self) }
    #expect(files[2].hasPrefix("%PDF-1.") && files[3].contains("METHOD:PUBLISH\r\n"))
  }

  @Test("a mail waits for its files twice, then goes out with the link alone, once")
  func withoutFiles() throws {
    let (desk, order) = try paid()
    let asked = Counter()
    let silent = DocumentSource { _ in
      asked.add()
      return nil
    }
    for round in 0..<5 {
      try desk.run(documents: silent)
      // The first mail makes the folder.
      let mails = try desk.folder.names().contains("mail") ? try desk.folder.names(in: "mail") : []
      #expect(mails.count == (round < 2 ? 0 : 1))
      desk.clock.advance(seconds: 300)
    }
    #expect(asked.value == 3)
    let mail = try mail(desk)
    #expect(mail.parts.map(\.type) == ["text/plain", "text/html"])
    #expect(mail.parts.allSatisfy { $0.content.contains(desk.link.path(to: order.id).prefix(40)) })
    #expect(!mail.parts.contains { $0.content.contains(Self.promise) })
  }

  @Test("files that come back while the mail waits go with it")
  func recovered() throws {
    let (desk, _) = try paid()
    try desk.run(documents: DocumentSource { _ in (503, []) })
    desk.clock.advance(seconds: 31)
    try desk.run(documents: try source(desk))
    #expect(try mail(desk).parts.map(\.type).contains("application/pdf"))
  }

  @Test("an order that has no tickets any more has no files, and nobody waits for them")
  func refused() throws {
    let (desk, _) = try paid()
    try desk.run(documents: DocumentSource { _ in (410, []) })
    #expect(try mail(desk).parts.map(\.type) == ["text/plain", "text/html"])
  }
}
