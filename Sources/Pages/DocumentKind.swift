import Catalog
import Core

/// A file that goes with a paid order, by the last part of its address.
public enum DocumentKind: String, CaseIterable, Sendable {
  /// The tickets, a page each.
  case tickets = "tickets.pdf"
  /// The event as an entry for calendars.
  case calendar = "event.ics"

  public var mediaType: String {
    switch self {
    case .tickets: "application/pdf"
    // The parameter says again what the file says itself: "here is an event", not "please answer" (RFC 5545, 8.1).
    case .calendar: "text/calendar; charset=utf-8; method=PUBLISH"
    }
  }

  /// What the file is called where it is kept, in the reader's language.
  public func fileName(order: Order, event: CatalogEvent?, renderer: PageRenderer) throws -> String {
    let title = renderer.texts(of: event)?.title ?? order.event.rawValue
    switch self {
    case .tickets:
      let name = try renderer.strings.text("ticket.file", ["event": .text(title)], isolation: .none)
      return DocumentName.make(name, ending: "pdf")
    case .calendar: return DocumentName.make(title, ending: "ics")
    }
  }

  /// Where it is, beside the order's page.
  /// - Parameter page: the path of the order's page with its query.
  public func path(beside page: String) -> String {
    guard let query = page.firstIndex(of: "?") else { return "\(page)/\(rawValue)" }
    return "\(page[..<query])/\(rawValue)\(page[query...])"
  }
}
