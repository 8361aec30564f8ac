import Function
import Pages

/// Where the files come from that are attached to mails: from the handler that serves them on the order's page too, in this
/// very process. Over HTTP they would be asked for twice, and the order be read three times (decision 0025).
public struct DocumentSource: Sendable {
  enum Answer {
    case file([UInt8])
    /// There is none for this order, now or later: it was refunded meanwhile, say.
    case refused
    /// Nobody answered, or not as they should; soon somebody may.
    case unavailable
  }

  private let get: @Sendable (_ path: String) -> (status: Int, body: [UInt8])?

  /// - Parameter handler: answers for the files of orders' pages.
  public init(_ handler: some Handler & Sendable) {
    self.init { path in
      let parts = path.split(separator: "?", maxSplits: 1)
      guard let file = parts.first else { return nil }
      let request = Request(
        method: "GET", path: String(file), query: parts.count == 2 ? String(parts[1]) : "",
        headers: ["accept": "application/json"])
      return (try? handler.respond(to: request)).map { ($0.status, $0.body) }
    }
  }

  /// - Parameter get: gets what is at a path of this shop, such as `/v1/orders/…/tickets.pdf?secret=…`, in bounded time; nil
  ///   where nobody answers.
  public init(get: @escaping @Sendable (_ path: String) -> (status: Int, body: [UInt8])?) { self.get = get }

  /// - Parameter page: the path of the order's page.
  func file(_ kind: DocumentKind, beside page: String) -> Answer {
    guard let (status, body) = get(kind.path(beside: page)) else { return .unavailable }
    switch status {
    case 200: return body.isEmpty ? .unavailable : .file(body)
    case 409, 410: return .refused
    default: return .unavailable
    }
  }
}
