import Catalog
import Core
import Function
import Pages
import Payments
import Store
import Tickets

/// `GET /v1/checkout`, `POST /v1/orders`, `GET` and `POST /v1/orders/{id}`: from a choice of tickets to the tickets
/// themselves, and what becomes of them. `/v1/orders/links` finds them again.
public struct OrdersHandler: Handler {
  let store: any Store
  let catalog: CatalogReader
  let payments: any PaymentProvider
  /// nil: all payments are made at the provider's own pages.
  let element: PaymentElement?
  let link: OrderLink
  let signer: TicketSigner
  let now: @Sendable () -> Instant
  let randomBytes: @Sendable (Int) -> [UInt8]

  public init(
    store: any Store, catalog: CatalogReader, payments: any PaymentProvider, element: PaymentElement? = nil,
    link: OrderLink, signer: TicketSigner,
    now: @escaping @Sendable () -> Instant, randomBytes: @escaping @Sendable (Int) -> [UInt8]
  ) {
    self.store = store
    self.catalog = catalog
    self.payments = payments
    self.element = element
    self.link = link
    self.signer = signer
    self.now = now
    self.randomBytes = randomBytes
  }

  public func respond(to request: Request) throws -> Response {
    switch (request.method, request.path) {
    case ("POST", "/v1/orders"): try place(request)
    case ("GET", "/v1/checkout"), ("HEAD", "/v1/checkout"): try checkout(request)
    case ("GET", let path) where path.hasSuffix("/cancel"), ("HEAD", let path) where path.hasSuffix("/cancel"),
      ("POST", let path) where path.hasSuffix("/cancel"):
      try cancel(request, id: path.split(separator: "/").dropLast().last.flatMap { OrderID($0.description) })
    case ("GET", let path) where path.hasSuffix("/pay"), ("HEAD", let path) where path.hasSuffix("/pay"),
      ("POST", let path) where path.hasSuffix("/pay"):
      try pay(request, id: path.split(separator: "/").dropLast().last.flatMap { OrderID($0.description) })
    case ("GET", Self.linksPath), ("HEAD", Self.linksPath): try links(request)
    case ("POST", Self.linksPath): try askForLinks(request)
    case ("POST", let path):
      try change(request, id: path.split(separator: "/").last.flatMap { OrderID($0.description) })
    case ("GET", let path), ("HEAD", let path):
      try show(request, id: path.split(separator: "/").last.flatMap { OrderID($0.description) })
    default:
      try Answering.answer(request, catalog: catalog) { () throws -> Response in throw Problem(404, "not_found") }
    }
  }
}
