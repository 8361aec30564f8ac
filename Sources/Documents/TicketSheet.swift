import Catalog
import Core
import Localization
import Pages
import QRCode
import TicketPDF
import Tickets

/// The tickets of an order as they are printed, in one language.
struct TicketSheet {
  let order: Order
  let event: CatalogEvent?
  let renderer: PageRenderer

  /// - Parameter tickets: those that are valid.
  func document(_ tickets: [Ticket], signer: TicketSigner) throws -> TicketDocument {
    let title = try renderer.strings.text(
      "ticket.file", ["event": .text(texts?.title ?? order.event.rawValue)], isolation: .none)
    var faces: [TicketFace] = []
    for (index, ticket) in tickets.enumerated() {
      faces.append(try face(ticket, number: index + 1, of: tickets.count, code: try signer.code(for: ticket)))
    }
    return TicketDocument(
      title: title, author: renderer.part.name, language: renderer.locale, createdAt: order.createdAt, tickets: faces)
  }

  private var texts: CatalogEventTexts? { renderer.texts(of: event) }

  private func face(_ ticket: Ticket, number: Int, of total: Int, code: String) throws -> TicketFace {
    guard let qr = QRCode(code) else { throw TicketSheetError.noCode }
    var face = TicketFace(qr: qr)
    face.seller = renderer.part.name
    face.number = try renderer.text("ticket.number", ["number": .number(number), "total": .number(total)])
    face.title = texts?.title ?? order.event.rawValue
    face.date = texts?.date ?? ""
    if let doors = texts?.doors, !doors.isEmpty { face.doors = .init(try renderer.text("event.doors"), doors) }
    face.place = [texts?.venueName, texts?.address, texts?.city].compactMap { $0 }.filter { !$0.isEmpty }
    face.ticketType = texts?.ticketNames[ticket.ticketType.rawValue] ?? ticket.ticketType.rawValue
    face.facts = [
      .init(try renderer.text("order.name"), (ticket.holder ?? order.buyer.name).rawValue),
      .init(try renderer.text("order.ticket_code"), ticket.shortCode.grouped, isCode: true),
      .init(try renderer.text("order.label"), order.id.reference, isCode: true),
      .init(try renderer.text("event.organizer"), texts?.organizerName ?? ""),
    ]
    face.hint = try renderer.text("order.show")
    face.terms = try renderer.text("ticket.terms")
    if renderer.site.sandbox { face.warning = try renderer.text("sandbox.banner") }
    return face
  }
}

/// What can't happen with codes of our own making.
enum TicketSheetError: Error, CustomStringConvertible {
  /// A ticket's code is too long for a QR code.
  case noCode

  var description: String { "a ticket's code does not fit into a QR code" }
}
