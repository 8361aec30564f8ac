/// Who takes the money.
public enum PaymentsMode: String, Hashable, Sendable {
  /// Bilten's own play payment page; no money moves.
  case sandbox
  case stripe
}
