/// A refund as the provider has it in its own list.
public struct ToldRefund: Hashable, Sendable {
  public let id: String
  /// What we called it; nil where it was made at the provider's own site.
  public let key: RefundKey?
  public let amount: Money
  /// ``RefundRecord/State/sent``, `done` or `failed`.
  public let state: RefundRecord.State

  public init(id: String, key: RefundKey?, amount: Money, state: RefundRecord.State) {
    self.id = id
    self.key = key
    self.amount = amount
    self.state = state
  }
}

/// What the provider's list of one payment's refunds changes in ours. Asked twice, it changes nothing more.
public enum RefundNews {
  /// - Parameters:
  ///   - known: the order's refunds, those of other payments too.
  ///   - told: all that the provider has for the payment, the oldest first.
  /// - Returns: the records that are new or changed, as they are to be stored.
  public static func changes(
    of payment: Payment, known: [RefundRecord], told: [ToldRefund], now: Instant
  ) -> [RefundRecord] {
    var records = known.filter { $0.payment == payment.id }
    for refund in told where refund.amount.currency == payment.amount.currency {
      let index =
        records.firstIndex { $0.providerID == refund.id }
        ?? records.firstIndex { $0.key == refund.key && $0.providerID == nil }
      if let index {
        records[index] = records[index].told(refund, now: now)
      } else if refund.state != .failed, let key = RefundKey(madeAtProvider: refund.id) {
        records.append(
          RefundRecord(
            key: key, order: payment.order, payment: payment.id, amount: refund.amount,
            kept: Money(minorUnits: 0, currency: refund.amount.currency), reason: .atProvider, freesPlaces: true,
            requestedAt: now, state: refund.state, providerID: refund.id, settledAt: now))
      }
    }
    // What somebody gave back by hand can't be given back by us any more: the provider would refuse it.
    var excess = records.minorUnits(of: payment.id) - payment.amount.minorUnits
    for index in records.indices.reversed()
    where excess > 0 && records[index].state == .pending && records[index].amount.minorUnits > 0 {
      let cut = min(excess, records[index].amount.minorUnits)
      excess -= cut
      let left = records[index].amount.minorUnits - cut
      records[index].amount = Money(minorUnits: left, currency: payment.amount.currency)
      if left == 0 { (records[index].state, records[index].settledAt) = (.moot, now) }
    }
    // Cut ones first: the store never holds more than was paid, not even between two of its rows.
    let changed = records.filter { record in !known.contains(record) }
    return changed.filter { $0.state == .moot || $0.state == .pending }
      + changed.filter { $0.state != .moot && $0.state != .pending }
  }
}

extension RefundRecord {
  /// The record after the provider told how it stands. What is done can still fail, and what failed stays so.
  fileprivate func told(_ refund: ToldRefund, now: Instant) -> RefundRecord {
    var record = self
    record.providerID = refund.id
    guard state != .failed, !(state == .done && refund.state == .sent) else { return record }
    if state == .pending || state == .moot { record.amount = refund.amount }
    if state != refund.state { (record.state, record.settledAt) = (refund.state, settledAt ?? now) }
    return record
  }
}
