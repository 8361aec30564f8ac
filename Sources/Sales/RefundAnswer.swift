import Core

/// What became of a ``RefundWish``.
public enum RefundAnswer: Hashable, Sendable {
  /// It is decided: the tickets are void, and the money is on its way where there is any.
  case done(RefundRecord)
  case refused(RefundRefusal)
  case unknownOrder
}
