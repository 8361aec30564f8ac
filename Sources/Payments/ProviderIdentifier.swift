/// The name a payment provider gave to one of its objects, such as `cs_test_a1B2` or `pi_3Nx`. `Kind` keeps a refund's
/// name from being taken for a payment's.
public struct ProviderIdentifier<Kind>: Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String

  /// - Returns: nil unless the text is 1 to 255 ASCII letters, digits, underscores or hyphens, so that it can stand in
  ///   the path of an address as it is.
  public init?(_ rawValue: String) {
    let bytes = rawValue.utf8
    guard (1...255).contains(bytes.count),
      bytes.allSatisfy({ byte in
        (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte == 95
          || byte == 45
      })
    else { return nil }
    self.rawValue = rawValue
  }

  public var description: String { rawValue }
}

public enum PaymentSessionKind {}
public enum PaymentKind {}
public enum RefundKind {}

/// One attempt to pay an order: a hosted payment page (Stripe: Checkout Session), or a payment that is made on a page of ours
/// (``ElementName``).
public typealias PaymentSessionID = ProviderIdentifier<PaymentSessionKind>
/// The money movement behind a session (Stripe: PaymentIntent); it is what a refund names.
public typealias PaymentID = ProviderIdentifier<PaymentKind>
public typealias RefundID = ProviderIdentifier<RefundKind>
