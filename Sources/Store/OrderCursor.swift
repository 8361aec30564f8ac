import Core

/// The last order of a page: the next page begins behind it, whatever was placed since.
public struct OrderCursor: Hashable, Sendable, CustomStringConvertible {
  public let createdAt: Instant
  public let id: OrderID

  public init(_ order: Order) {
    createdAt = order.createdAt
    id = order.id
  }

  /// - Returns: nil where the text was not made by ``description``.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let milliseconds = Int64(parts[0]), let id = OrderID(String(parts[1])) else { return nil }
    createdAt = Instant(milliseconds: milliseconds)
    self.id = id
  }

  public var description: String { "\(createdAt.milliseconds).\(id)" }

  /// Whether `order` comes behind this one, where the newest is first.
  public func isBefore(_ order: Order) -> Bool {
    order.createdAt == createdAt ? order.id > id : order.createdAt < createdAt
  }
}
