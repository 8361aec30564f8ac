/// A provider whose fields for cards can stand on a page of ours (Stripe: PaymentIntent with the Payment Element). What is
/// typed into them goes to the provider alone.
///
/// Its payments are sessions like others: ``PaymentProvider/session(_:)`` and ``PaymentProvider/expireSession(_:)`` take
/// their names, which ``ElementName`` tells apart. They don't end by themselves.
public protocol ElementProvider: Sendable {
  /// Begins a payment that stays open until it is paid or ended, however often a card is declined.
  ///
  /// The same order and attempt give the same payment for at least 24 hours.
  func createElementPayment(_ request: PaymentSessionRequest) throws(PaymentError) -> PaymentSession

  /// The payment as the provider knows it now, with what the buyer's browser needs to go on with it.
  func elementPayment(_ id: PaymentSessionID) throws(PaymentError) -> ElementPayment

  /// Ends the payment because its buyer pays in another way. Its end is not told as the end of the order's payment.
  /// - Returns: the payment as it is afterwards, as ``PaymentProvider/expireSession(_:)`` does.
  func withdrawElementPayment(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession
}
