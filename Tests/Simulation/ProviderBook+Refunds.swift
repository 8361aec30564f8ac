import Core
import Payments

/// Money that the provider gives back, and money that banks want back.
extension ProviderBook {
  /// Does as it is told, as long as anything is left: that each refund goes back once is the shop's doing, by the key it calls
  /// with and by looking at the list.
  func refund(_ request: RefundRequest, key: String) throws(PaymentError) -> Refund {
    let name = request.payment.rawValue
    guard var charge = charges[name] else { throw .refused(code: "resource_missing") }
    let decided = world.store.records.refunds[request.key]
    world.expect(decided?.payment == name, "\(request.key) goes back, and nobody decided that")
    world.expect(
      decided.map { request.amount.minorUnits <= $0.amount.minorUnits || $0.state == .moot } ?? false,
      "\(request.key): more goes back than was decided")
    if let known = charge.payouts.first(where: { payout in
      payout.call.map { $0.key == key && now < $0.at.adding(seconds: 24 * 3600) } ?? false
    }) {
      world.count(.refundFoundAgain)
      guard known.minorUnits == request.amount.minorUnits else { throw .refused(code: "idempotency_error") }
      return charge.refund(known)
    }
    guard request.amount.minorUnits <= charge.leftMinorUnits else { throw .refused(code: "charge_already_refunded") }
    world.expect(
      !charge.payouts.contains { $0.name == request.key }, "\(request.key) of \(name) goes back more than once")
    let payout = try pay(
      back: request.amount.minorUnits, of: &charge, call: (key, now), name: request.key)
    world.count(.refunded)
    return charge.refund(payout)
  }

  func refunds(of payment: PaymentID) throws(PaymentError) -> [Refund] {
    guard let charge = charges[payment.rawValue] else { throw .refused(code: "resource_missing") }
    if charge.payouts.contains(where: { $0.name.map { world.store.records.refunds[$0]?.state == .pending } ?? false }) {
      world.count(.refundFoundAgain)
    }
    return charge.payouts.map(charge.refund)
  }

  /// The organizer gives back by hand, all that is left or a part.
  func refundByHand(_ name: String?, isWhole: Bool) {
    guard let name, var charge = charges[name], charge.leftMinorUnits > 0 else { return }
    let amount = isWhole ? charge.leftMinorUnits : min(charge.leftMinorUnits, 300)
    world.count(.payoutByHand)
    world.note("the organizer gives back \(amount) of \(name) by hand")
    _ = try? pay(back: amount, of: &charge, call: nil, name: nil)
  }

  private func pay(
    back minorUnits: Int64, of charge: inout Charge, call: (String, Instant)?, name: RefundKey?
  ) throws(PaymentError) -> Charge.Payout {
    guard let id = RefundID("re_\(charge.id)_\(charge.payouts.count + 1)") else { throw .badReply }
    let payout = Charge.Payout(id: id, call: call, name: name, minorUnits: minorUnits)
    charge.payouts.append(payout)
    charges[charge.id.rawValue] = charge
    world.expect(charge.leftMinorUnits >= 0, "\(charge.id): more goes back than was paid")
    let notice = RefundNotice(payment: charge.id, orderID: charge.order.rawValue)
    tell(.refundChanged(notice, type: "charge.refunded"), of: charge.order)
    return payout
  }

  /// A bank wants the money back.
  func dispute(_ name: String?) {
    guard let name, let charge = charges[name], disputes[name] == nil else { return }
    disputes[name] = .open
    world.count(.disputeOpened)
    world.note("\(name) is disputed")
    tellDispute(of: charge, .open, "charge.dispute.created")
  }

  /// The bank decides.
  func closeDispute(_ name: String?, isWon: Bool) {
    guard let name, let charge = charges[name], disputes[name] == .open else { return }
    disputes[name] = isWon ? .won : .lost
    world.count(.disputeClosed)
    world.note("the dispute of \(name) is \(isWon ? "won" : "lost")")
    tellDispute(of: charge, isWon ? .won : .lost, "charge.dispute.closed")
  }

  private func tellDispute(of charge: Charge, _ state: Dispute.State, _ type: String) {
    let notice = DisputeNotice(
      id: "dp_\(charge.id)", payment: charge.id, amount: charge.amount, reason: "fraudulent", state: state)
    tell(.disputeChanged(notice, type: type), of: charge.order)
  }
}
