import Catalog
import Core
import Function
import Pages
import Store

/// `GET /v1/events/{id}/availability`: what is left of each ticket type, for pages that were built before.
public struct AvailabilityHandler: Handler {
  private let store: any Store
  private let catalog: CatalogReader
  private let now: @Sendable () -> Instant

  public init(store: any Store, catalog: CatalogReader, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.catalog = catalog
    self.now = now
  }

  public func respond(to request: Request) throws -> Response {
    try Answering.answer(request, catalog: catalog) { () throws -> Response in
      let segments = request.path.split(separator: "/", omittingEmptySubsequences: false)
      guard segments.count == 5, let id = EventID(String(segments[3])), let event = try catalog.facts(id)
      else {
        throw Problem(404, "unknown_event")
      }
      let body = AvailabilityBody(event: event, stock: try store.stock(of: id), now: now())
      // Five seconds in a shared cache keep a rush off the store; the order itself is always decided on fresh numbers.
      return Response(
        status: 200,
        headers: [("Content-Type", "application/json; charset=utf-8"), ("Cache-Control", "public, max-age=5")],
        body: body.json)
    }
  }
}
