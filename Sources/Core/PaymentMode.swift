/// Whether money is real. What was begun in one mode is never finished in another.
public enum PaymentMode: String, Hashable, Sendable, CaseIterable {
  /// Our own play provider.
  case sandbox
  /// The provider's test mode.
  case test
  case live

  /// The mode in which a payment session was made, by its name; nil where the name does not tell.
  public init?(session: String) {
    if session.hasPrefix("cs_sandbox_") {
      self = .sandbox
    } else if session.hasPrefix("cs_test_") || session.hasPrefix("element_test_") {
      self = .test
    } else if session.hasPrefix("cs_live_") || session.hasPrefix("element_live_") {
      self = .live
    } else {
      return nil
    }
  }
}
