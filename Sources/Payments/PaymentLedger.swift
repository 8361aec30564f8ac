import Core

/// What the provider has in its own books: what ours are compared with.
public protocol PaymentLedger: Sendable {
  /// Sessions made at `since` or later, page by page: pages of the provider's, and payments on pages of ours.
  /// - Parameter page: what the page before named as the next one; nil: the first page.
  func sessions(since: Instant, page: LedgerCursor?) throws(PaymentError) -> LedgerPage<PaymentSession>

  /// Refunds made at `since` or later, page by page, of whatever payments.
  func refunds(since: Instant, page: LedgerCursor?) throws(PaymentError) -> LedgerPage<Refund>

  /// Disputes opened at `since` or later, page by page.
  func disputes(since: Instant, page: LedgerCursor?) throws(PaymentError) -> LedgerPage<DisputeNotice>
}

/// Where a list goes on, in words of the ledger's own.
public struct LedgerCursor: Hashable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }
}

/// Part of a list.
public struct LedgerPage<Entry: Sendable>: Sendable {
  public let entries: [Entry]
  /// nil: this is the last page.
  public let next: LedgerCursor?

  public init(entries: [Entry], next: LedgerCursor?) {
    self.entries = entries
    self.next = next
  }
}
