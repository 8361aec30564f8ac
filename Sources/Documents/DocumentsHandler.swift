import Catalog
import Core
import Function
import Pages
import Store
import TicketPDF
import Tickets

/// `GET /v1/orders/{id}/tickets.pdf` and `GET /v1/orders/{id}/event.ics`: what a buyer keeps, prints or puts into a calendar.
///
/// Whoever has the order's page has them: they ask for the same secret.
public struct DocumentsHandler: Handler, Sendable {
  let store: any Store
  let catalog: CatalogReader
  let link: OrderLink
  let signer: TicketSigner

  public init(store: any Store, catalog: CatalogReader, link: OrderLink, signer: TicketSigner) {
    self.store = store
    self.catalog = catalog
    self.link = link
    self.signer = signer
  }

  public func respond(to request: Request) throws -> Response {
    let query = FormFields(request.query.utf8)
    return try Answering.answer(request, catalog: catalog, named: query?["locale"]) { () throws -> Response in
      let parts = request.path.split(separator: "/")
      guard request.method == "GET" || request.method == "HEAD", parts.count == 4,
        let kind = DocumentKind(rawValue: String(parts[3])), let id = OrderID(String(parts[2])), let query,
        link.isValid(query["secret"] ?? "", for: id), let order = try store.order(id)
      else { throw Problem(404, "not_found") }
      let renderer = try PageRenderer(
        catalog: catalog, locale: query["locale"].flatMap(LocaleTag.init) ?? order.locale)
      return try document(kind, of: order, renderer)
    }
  }

  private func document(_ kind: DocumentKind, of order: Order, _ renderer: PageRenderer) throws -> Response {
    switch order.state {
    case .paid: break
    case .held: throw Problem(409, "tickets_not_ready")
    case .expired, .refunding, .refunded: throw Problem(410, "tickets_void")
    }
    let event = try catalog.event(order.event)
    let bytes: [UInt8]
    switch kind {
    case .tickets:
      let tickets = try store.tickets(of: order.id).filter(\.isValid)
      guard !tickets.isEmpty else { throw Problem(410, "tickets_void") }
      let sheet = TicketSheet(order: order, event: event, renderer: renderer)
      bytes = try TicketPDF.bytes(of: try sheet.document(tickets, signer: signer))
    case .calendar:
      guard let event else { throw Problem(404, "unknown_event") }
      bytes = try OrderCalendar(order: order, event: event, renderer: renderer).bytes()
    }
    let name = try kind.fileName(order: order, event: event, renderer: renderer)
    return Response(
      status: 200,
      headers: [
        ("Content-Type", kind.mediaType), ("Content-Disposition", DocumentName.disposition(name)),
        ("Content-Language", renderer.locale.rawValue),
        // As the order's page: one person's, kept by no cache, its address told to no other site.
        ("Cache-Control", "no-store"), ("Referrer-Policy", "no-referrer"), ("X-Robots-Tag", "noindex"),
      ], body: bytes)
  }
}
