import Core

/// What the provider has in its own books: what ours are compared with.
public protocol PaymentLedger: Sendable {
  /// Sessions made at `since` or later, page by page.
  /// - Parameter after: the last one of the page before; nil: the first page.
  func sessions(since: Instant, after: PaymentSessionID?) throws(PaymentError) -> LedgerPage<PaymentSession>

  /// Refunds made at `since` or later, page by page, of whatever payments.
  func refunds(since: Instant, after: RefundID?) throws(PaymentError) -> LedgerPage<Refund>
}

/// Part of a list.
public struct LedgerPage<Entry: Sendable>: Sendable {
  public let entries: [Entry]
  public let hasMore: Bool

  public init(entries: [Entry], hasMore: Bool) {
    self.entries = entries
    self.hasMore = hasMore
  }
}
