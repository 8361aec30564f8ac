import Core
import Payments

/// The sandbox does not note when things were made, so its lists are whole, and of one page.
extension SandboxAccount: PaymentLedger {
  public func sessions(
    since: Instant, page: LedgerCursor?
  ) throws(PaymentError) -> LedgerPage<PaymentSession> {
    var entries: [PaymentSession] = []
    for name in try folder.names(where: { $0.hasSuffix(".session") && !$0.hasPrefix(".") }) {
      guard let id = PaymentSessionID(String(name.dropLast(".session".count))) else { continue }
      entries.append(try session(id))
    }
    return LedgerPage(entries: entries, next: nil)
  }

  public func refunds(since: Instant, page: LedgerCursor?) throws(PaymentError) -> LedgerPage<Refund> {
    var entries: [Refund] = []
    for name in try folder.names(where: { $0.hasSuffix(".refund") && !$0.hasPrefix(".") }) {
      if let refund = try folder.read(SandboxRefund.self, name)?.refund { entries.append(refund) }
    }
    return LedgerPage(entries: entries, next: nil)
  }

  /// There is no bank that could want money back.
  public func disputes(since: Instant, page: LedgerCursor?) throws(PaymentError) -> LedgerPage<DisputeNotice> {
    LedgerPage(entries: [], next: nil)
  }
}
