import Core

/// An order as a payment provider needs to know it.
public struct PaymentSessionRequest: Hashable, Sendable {
  /// Comes back with the session and with every event about it.
  public let orderID: String
  public let eventID: String
  /// Which try at paying this order this is, from 1. It is part of the idempotency key: a new session for the same
  /// order needs the next number, and the session before it must not be payable any longer.
  public let attempt: Int
  /// At least one, each in `currency`.
  public let lines: [Line]
  public let currency: CurrencyCode
  /// Prefilled on the payment page.
  public let customerEmail: EmailAddress
  /// The language of the payment page, where the provider speaks it.
  public let locale: LocaleTag
  /// Absolute addresses the buyer is sent to after paying, and on turning back.
  public let successURL: String
  public let cancelURL: String
  /// From 30 minutes to 24 hours ahead on the provider's clock.
  public let expiresAt: Instant

  public init(
    orderID: String, eventID: String, attempt: Int, lines: [Line], currency: CurrencyCode, customerEmail: EmailAddress,
    locale: LocaleTag, successURL: String, cancelURL: String, expiresAt: Instant
  ) {
    self.orderID = orderID
    self.eventID = eventID
    self.attempt = attempt
    self.lines = lines
    self.currency = currency
    self.customerEmail = customerEmail
    self.locale = locale
    self.successURL = successURL
    self.cancelURL = cancelURL
    self.expiresAt = expiresAt
  }

  /// `order-<order>-<attempt>`.
  public var idempotencyKey: String { "order-\(orderID)-\(attempt)" }

  /// The same for a payment on a page of ours, so that neither is taken for the other: `element-<order>-<attempt>`.
  public var elementIdempotencyKey: String { "element-\(orderID)-\(attempt)" }

  /// What the buyer is to pay, or nil where a line has another currency, a quantity below 1, a negative amount, or the
  /// sum overflows.
  public var total: Money? {
    var sum = Money(minorUnits: 0, currency: currency)
    for line in lines {
      guard line.quantity >= 1, line.unitAmount.minorUnits >= 0, let amount = line.unitAmount.times(line.quantity),
        let next = sum.adding(amount)
      else { return nil }
      sum = next
    }
    return sum
  }

  /// One position of the order.
  public struct Line: Hashable, Sendable {
    /// In the buyer's language.
    public let name: String
    public let unitAmount: Money
    /// At least 1.
    public let quantity: Int

    public init(name: String, unitAmount: Money, quantity: Int) {
      self.name = name
      self.unitAmount = unitAmount
      self.quantity = quantity
    }
  }
}
