import Core

/// What Bilten asks of a service that takes money.
///
/// The calls are synchronous on purpose: a function serves one request at a time and has nothing else to do meanwhile.
/// Each call may be repeated with the same arguments after ``PaymentError/unavailable``: none does its work twice.
public protocol PaymentProvider: Sendable {
  /// Whether its money is real.
  var mode: PaymentMode { get }

  /// Opens a page on which the order can be paid until `request.expiresAt`.
  ///
  /// The same order and attempt give the same session for at least 24 hours; the same order and attempt with other
  /// contents are ``PaymentError/refused(code:)``.
  func createSession(_ request: PaymentSessionRequest) throws(PaymentError) -> PaymentSession

  /// The session as the provider knows it now.
  func session(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession

  /// Ends the session if it is open, so that it can no longer be paid.
  /// - Returns: the session as it is afterwards. ``PaymentSession/Status/complete`` means that the buyer was faster.
  func expireSession(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession

  /// Gives money back. The same key gives the same refund for at least 24 hours; after that, ``refunds(of:)`` has to be
  /// looked at first.
  /// - Throws: ``PaymentError/refused(code:)`` also where less is left of the payment: then somebody gave money back by
  ///   hand, which ``refunds(of:)`` tells.
  func refund(_ request: RefundRequest) throws(PaymentError) -> Refund

  /// All refunds of a payment, the oldest first, those made at the provider's own site too.
  func refunds(of payment: PaymentID) throws(PaymentError) -> [Refund]

  /// A cheap proof that the provider answers and knows us, for readiness checks: within 4 s, and it changes nothing.
  func check() throws(PaymentError)
}
