/// A fault that the simulation must find: each makes one of the seams answer as it would if a rule were wrong, so that
/// no switch for it stands in the product.
public enum Weakness: String, CaseIterable, Sendable {
  /// The stock is told with one place less taken than there is.
  case quotaOffByOne
  /// No payment is ever known to have been decided on.
  case settledPaymentNotLookedUp
  /// The provider is never asked: a session is taken for ended once our own clock says so.
  case holdReleasedByClock
  /// A try to pay on a page of ours that failed is taken for the end of the payment.
  case failedTryTakenForEnd
  /// A message is remembered as handled in a step of its own, before its effect.
  case messageRememberedFirst
  /// Each try of a refund is another one to the provider, and what its list has of earlier ones is not looked at.
  case refundKeyNotStable
  /// A key is never found again.
  case keyNotLookedUp
  /// What went back before is not counted.
  case earlierRefundsNotLookedUp
  /// A ticket's changes of hands are not seen: any code that was ever given out looks like the newest.
  case revisionNotLookedUp
  /// A ticket's earlier admission is not seen.
  case checkInNotLookedUp
  /// The uses of a promo code are told with one less than there are.
  case codeLimitOffByOne
  /// What a person has bought before is not seen.
  case personNotLookedUp
}
