import Core

/// What became of an ``OrderWish``.
public enum Placement: Hashable, Sendable {
  /// The order as it stands: new, or the one that the same key placed before.
  case placed(Order)
  case refused(SaleRefusal)
  /// The key was used before for something else.
  case keyReused
}
