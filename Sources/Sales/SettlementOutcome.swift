import Core

/// What became of the news of a payment.
public enum SettlementOutcome: Hashable, Sendable {
  case decided(Settlement)
  /// This payment or this message was dealt with before.
  case alreadyDecided
  /// No order of ours; the payment account may serve other shops too.
  case unknownOrder
}
