import Catalog
import Core
import Payments
import Sales
import Store

/// Compares our books with the provider's own list, from a moment on, and mends what the rules can decide.
public struct Reconciler: Sendable {
  let store: any Store
  let catalog: CatalogReader
  let provider: any PaymentProvider & PaymentLedger
  let source: AuditSource
  let now: @Sendable () -> Instant

  /// A list of a hundred times as many entries is no shop's.
  static let pagesMax = 20_000
  static let ordersPerPage = 200
  /// What is younger may still be on its way.
  static let graceSeconds: Int64 = 600
  /// How much the provider's clock may be behind ours.
  static let skewSeconds: Int64 = 3600

  public init(
    store: any Store, catalog: CatalogReader, provider: any PaymentProvider & PaymentLedger, source: AuditSource,
    now: @escaping @Sendable () -> Instant
  ) {
    self.store = store
    self.catalog = catalog
    self.provider = provider
    self.source = source
    self.now = now
  }

  /// - Parameter mends: without it, nothing is changed.
  public func run(since: Instant, mends: Bool) throws -> Reconciliation {
    var result = Reconciliation()
    let run = ReconciliationRun(reconciler: self, office: BoxOffice(store: store, source: source), mends: mends)
    let theirs = since.adding(seconds: -Self.skewSeconds)
    var (paid, refunds): (Set<String>, Set<String>) = ([], [])
    for session in try Self.all({ (page) throws(PaymentError) in try provider.sessions(since: theirs, page: page) }) {
      result.sessionsSeen += 1
      guard let payment = run.payment(of: session) else { continue }
      result.paymentsSeen += 1
      paid.insert(payment.id)
      if let finding = try run.compare(payment, session) { result.findings.append(finding) }
    }
    for refund in try Self.all({ (page) throws(PaymentError) in try provider.refunds(since: theirs, page: page) }) {
      result.refundsSeen += 1
      refunds.insert(refund.id.rawValue)
      if let finding = try run.compare(refund) { result.findings.append(finding) }
    }
    for dispute in try Self.all({ (page) throws(PaymentError) in try provider.disputes(since: theirs, page: page) }) {
      result.disputesSeen += 1
      if let finding = try run.compare(dispute) { result.findings.append(finding) }
    }
    try compareOrders(since, paid: paid, refunds: refunds, &result)
    return result
  }

  /// All pages of a list, one after another.
  private static func all<Entry>(
    _ load: (LedgerCursor?) throws(PaymentError) -> LedgerPage<Entry>
  ) throws(PaymentError) -> [Entry] {
    var (entries, page): ([Entry], LedgerCursor?) = ([], nil)
    for _ in 0..<pagesMax {
      let loaded = try load(page)
      entries += loaded.entries
      guard let next = loaded.next else { break }
      page = next
    }
    return entries
  }

  private func isOfThisMode(_ order: Order) -> Bool {
    (order.paymentSession.flatMap(PaymentMode.init(session:)) ?? provider.mode) == provider.mode
  }

  /// What we have, and the provider does not. It can't be mended by any rule.
  private func compareOrders(
    _ since: Instant, paid: Set<String>, refunds: Set<String>, _ result: inout Reconciliation
  ) throws {
    var after: OrderCursor?
    while true {
      let page = try store.orders(OrderFilter(since: since), after: after, limit: Self.ordersPerPage)
      for order in page where isOfThisMode(order) {
        for settled in try store.settlements(of: order.id) where !paid.contains(settled.payment.id) {
          result.findings.append(.init(.paymentMissing, settled.payment, ours: settled.payment.amount))
        }
        for refund in try store.refunds(of: order.id) {
          guard let id = refund.providerID, refund.state != .failed, !refunds.contains(id) else { continue }
          let payment = Payment(id: refund.payment ?? "", order: order.id, amount: refund.amount)
          result.findings.append(.init(.refundMissing, payment, refund: id, ours: refund.amount))
        }
      }
      guard page.count == Self.ordersPerPage, let last = page.last else { return }
      after = OrderCursor(last)
    }
  }
}
