import Core

/// Which orders are looked for; what is nil says nothing.
public struct OrderFilter: Hashable, Sendable {
  public var event: EventID?
  public var state: OrderState?
  /// Placed at this moment or later.
  public var since: Instant?
  /// Placed before this moment.
  public var until: Instant?
  /// The buyer's address, without looking at case.
  public var email: EmailAddress?
  /// The first characters of the id, without hyphens and in upper case: what buyers quote is the first eight.
  public var idPrefix: String?

  public init(
    event: EventID? = nil, state: OrderState? = nil, since: Instant? = nil, until: Instant? = nil,
    email: EmailAddress? = nil, idPrefix: String? = nil
  ) {
    self.event = event
    self.state = state
    self.since = since
    self.until = until
    self.email = email
    self.idPrefix = idPrefix
  }

  /// For drivers that look at one order after another.
  public func matches(_ order: Order) -> Bool {
    if let event, order.event != event { return false }
    if let state, order.state != state { return false }
    if let since, order.createdAt < since { return false }
    if let until, order.createdAt >= until { return false }
    if let email, order.buyer.email.rawValue.lowercased() != email.rawValue.lowercased() { return false }
    if let idPrefix, !order.id.rawValue.hasPrefix(idPrefix) { return false }
    return true
  }
}
