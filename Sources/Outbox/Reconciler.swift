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
  private static let pagesMax = 20_000
  private static let ordersPerPage = 200
  /// What is younger may still be on its way.
  private static let graceSeconds: Int64 = 600
  /// How much the provider's clock may be behind ours.
  private static let skewSeconds: Int64 = 3600

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
    let office = BoxOffice(store: store, source: source)
    let paid = try compareSessions(since, mends, office, &result)
    let refunds = try compareRefunds(since, mends, office, &result)
    try compareOrders(since, paid: paid, refunds: refunds, &result)
    return result
  }

  /// - Returns: the payments that the provider has.
  private func compareSessions(
    _ since: Instant, _ mends: Bool, _ office: BoxOffice, _ result: inout Reconciliation
  ) throws -> Set<String> {
    var paid: Set<String> = []
    let since = since.adding(seconds: -Self.skewSeconds)
    var after: PaymentSessionID?
    for _ in 0..<Self.pagesMax {
      let page = try provider.sessions(since: since, after: after)
      for session in page.entries {
        result.sessionsSeen += 1
        guard session.paid, let id = session.orderID.flatMap({ OrderID($0) }), let amount = session.amountTotal else {
          continue
        }
        let payment = Payment(id: session.payment?.rawValue ?? session.id.rawValue, order: id, amount: amount)
        paid.insert(payment.id)
        result.paymentsSeen += 1
        guard let order = try store.order(id) else {
          result.findings.append(.init(.orderMissing, payment, theirs: amount))
          continue
        }
        let settled = try store.settlements(of: id).first { $0.payment.id == payment.id }
        guard let settled else {
          // While the places are held, its message may be on its way; the sweep asks afterwards.
          if !mends, order.state == .held, now() < order.holdExpiresAt.adding(seconds: Self.graceSeconds) { continue }
          var finding = Reconciliation.Finding(.paymentUnheard, payment, theirs: amount)
          if mends {
            let facts = try session.eventID.flatMap(EventID.init).flatMap { try catalog.facts($0) }
            if case .decided = try office.settle(payment, facts: facts, webhook: nil, now: now()) {
              finding.isMended = true
            }
          }
          result.findings.append(finding)
          continue
        }
        if settled.payment.amount != amount {
          result.findings.append(.init(.paymentDiffers, payment, ours: settled.payment.amount, theirs: amount))
        }
      }
      guard page.hasMore, let last = page.entries.last else { break }
      after = last.id
    }
    return paid
  }

  /// - Returns: the refunds that the provider has.
  private func compareRefunds(
    _ since: Instant, _ mends: Bool, _ office: BoxOffice, _ result: inout Reconciliation
  ) throws -> Set<String> {
    var seen: Set<String> = []
    let since = since.adding(seconds: -Self.skewSeconds)
    var after: RefundID?
    for _ in 0..<Self.pagesMax {
      let page = try provider.refunds(since: since, after: after)
      for refund in page.entries {
        result.refundsSeen += 1
        seen.insert(refund.id.rawValue)
        guard let id = refund.payment, let amount = refund.amount, let order = try store.order(ofPayment: id.rawValue)
        else { continue }
        let known = try store.refunds(of: order).first { record in
          record.providerID == refund.id.rawValue || (record.providerID == nil && record.key == refund.key)
        }
        let payment = Payment(id: id.rawValue, order: order, amount: amount)
        if refund.status.recorded == .failed {
          if known?.state == .failed || known == nil { continue }
        } else if let known, known.isSettled && known.amount == amount || isUnderWay(known) {
          continue
        }
        var finding = Reconciliation.Finding(
          refund.status.recorded == .failed ? .refundFailed : .refundUnheard, payment, refund: refund.id.rawValue,
          ours: known?.amount, theirs: refund.amount)
        if mends {
          let list = try provider.refunds(of: id).compactMap(\.told)
          // Books that contradict each other are left to people.
          finding.isMended = (try? office.learn(refundsOf: id.rawValue, list, now: now())) ?? false
        }
        result.findings.append(finding)
      }
      guard page.hasMore, let last = page.entries.last else { break }
      after = last.id
    }
    return seen
  }

  /// The shop itself is just about to hear of it.
  private func isUnderWay(_ refund: RefundRecord) -> Bool {
    refund.state == .pending && now() < refund.requestedAt.adding(seconds: Self.graceSeconds)
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

extension Reconciliation.Finding {
  init(
    _ kind: Reconciliation.Kind, _ payment: Payment, refund: String = "", ours: Money? = nil, theirs: Money? = nil
  ) {
    self.init(kind: kind, order: payment.order, payment: payment.id, refund: refund, ours: ours, theirs: theirs)
  }
}
