import Pages

/// Where the files come from that are attached to mails.
///
/// Drawing tickets takes libraries and memory that this function does without, so it asks the function that has them.
public struct DocumentSource: Sendable {
  enum Answer {
    case file([UInt8])
    /// There is none for this order, now or later: it was refunded meanwhile, say.
    case refused
    /// Nobody answered, or not as they should; soon somebody may.
    case unavailable
  }

  private let get: @Sendable (_ path: String) -> (status: Int, body: [UInt8])?

  /// - Parameter get: gets what is at a path of this shop, such as `/v1/orders/…/tickets.pdf?secret=…`, in bounded time; nil
  ///   where nobody answers.
  public init(get: @escaping @Sendable (_ path: String) -> (status: Int, body: [UInt8])?) { self.get = get }

  /// - Parameter page: the path of the order's page.
  func file(_ kind: DocumentKind, beside page: String) -> Answer {
    guard let (status, body) = get(kind.path(beside: page)) else { return .unavailable }
    switch status {
    case 200: return body.isEmpty ? .unavailable : .file(body)
    case 409, 410: return .refused
    // Also 404, which is what a shop says while it has no such function.
    default: return .unavailable
    }
  }
}
