import Core
import Function
import Payments
import Sales
import Store

extension OutboxHandler {
  /// Gives money back at the provider, as it was decided.
  ///
  /// The provider knows a call again by its key for a day. So where it was tried before, its list is looked at first: after a
  /// day, a part of a payment could go back a second time.
  /// - Returns: how it went.
  func refund(_ payment: Payment, task: OutboxTask, order: Order) throws -> String {
    guard let id = PaymentID(payment.id), let key = task.id.refund else {
      throw TaskFailure(why: "no payment id", isFinal: true)
    }
    try checkMode(of: order)
    let office = BoxOffice(store: store, requestID: task.requestID)
    if task.attempts > 0 { try learn(id, at: office) }
    let record = try current(key, of: order)
    guard record.state == .pending else { return "done before" }
    let taken: (id: String, state: RefundRecord.State)
    do throws(PaymentError) {
      let refund = try payments.refund(
        RefundRequest(key: key, payment: id, amount: record.amount, orderID: order.id.rawValue))
      // What failed at once is told by the list: it may be tried in another way.
      let state = refund.status.recorded == .done ? RefundRecord.State.done : .sent
      taken = (refund.id.rawValue, state)
    } catch {
      guard case .refused = error else { throw TaskFailure(why: "\(error)", isFinal: false) }
      // Somebody may have given the money back by hand.
      try learn(id, at: office)
      guard try current(key, of: order).state == .pending else { return "done by hand" }
      // Money is never given up: a refusal may be a limit of the day, and somebody sees it in the log meanwhile.
      throw TaskFailure(why: "\(error)", isFinal: false)
    }
    try office.refundTaken(key, of: order.id, providerID: taken.id, state: taken.state, now: now())
    return "done"
  }

  /// Asks for the refunds of payments of which the provider told that something went back.
  /// - Returns: lines for the log.
  func heedRefundNews(_ request: Request) throws -> [String] {
    let office = BoxOffice(store: store, source: AuditSource(.provider, requestID: request.requestID))
    var lines: [String] = []
    for task in try store.dueRefundNews(now: now(), limit: Self.batch) {
      guard let id = PaymentID(task.payment) else {
        try store.finishRefundNews(task, dueAt: nil)
        continue
      }
      do {
        // A payment that was not decided on yet will be; then its refunds count.
        guard try learn(id, at: office) else { throw TaskFailure(why: "its payment is not known yet", isFinal: false) }
        try store.finishRefundNews(task, dueAt: nil)
      } catch let failure as TaskFailure {
        let next = task.attempts < Self.newsTriesMax ? failure.nextTry(after: task.attempts, now: now()) : nil
        try store.finishRefundNews(task, dueAt: next)
        lines.append("news of a refund: \(next == nil ? "given up" : "to be asked for again"): \(failure.why)")
      }
    }
    return lines
  }

  /// Two weeks of tries.
  private static let newsTriesMax = 60

  /// Takes over what the provider has in its list.
  /// - Returns: false where the payment was not decided on yet.
  @discardableResult
  private func learn(_ payment: PaymentID, at office: BoxOffice) throws -> Bool {
    let refunds: [Refund]
    do throws(PaymentError) {
      refunds = try payments.refunds(of: payment)
    } catch {
      throw TaskFailure(why: "\(error)", isFinal: false)
    }
    return try office.learn(refundsOf: payment.rawValue, refunds.compactMap(\.told), now: now())
  }

  private func current(_ key: RefundKey, of order: Order) throws -> RefundRecord {
    guard let record = try store.refunds(of: order.id).first(where: { $0.key == key }) else {
      throw TaskFailure(why: "the refund is gone", isFinal: true)
    }
    return record
  }

  /// An order that was paid in test mode must not be looked for among real money, nor the other way round.
  private func checkMode(of order: Order) throws {
    guard let mode = order.paymentSession.flatMap(PaymentMode.init(session:)), mode != payments.mode else { return }
    throw TaskFailure(
      why: "the order was paid in \(mode.rawValue) mode, and the shop is in \(payments.mode.rawValue) mode",
      isFinal: false)
  }
}
