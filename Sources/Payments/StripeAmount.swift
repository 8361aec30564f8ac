import Core

/// Stripe's idea of an amount, where it differs from ISO 4217 (Stripe, "Supported currencies": zero-decimal currencies,
/// three-decimal currencies, special cases).
package enum StripeAmount {
  /// What to send for `money`, or nil where Stripe cannot charge it: a negative amount, thousandths that don't end in
  /// 0, hundredths of a currency that Stripe takes whole, or a currency it doesn't take at all.
  package static func integer(for money: Money) -> Int64? {
    guard money.minorUnits >= 0 else { return nil }
    switch money.currency.rawValue {
    case "BHD", "JOD", "KWD", "OMR", "TND":
      // Card networks round to hundredths: the last digit has to be 0.
      return money.minorUnits % 10 == 0 ? money.minorUnits : nil
    case "IQD", "LYD":
      return nil
    case "ISK", "UGX":
      // Without decimals by ISO 4217, but Stripe kept the two they once had: 5 ISK are 500.
      let (product, overflow) = money.minorUnits.multipliedReportingOverflow(by: 100)
      return overflow ? nil : product
    case "MGA":
      // Whole ariary at Stripe, hundredths here.
      return money.minorUnits % 100 == 0 ? money.minorUnits / 100 : nil
    default:
      return money.minorUnits
    }
  }

  /// The amount that Stripe calls `integer` of `currency` (its lower-case code), or nil where Bilten has none such.
  package static func money(_ integer: Int64, currency: String) -> Money? {
    guard let code = CurrencyCode(currency.uppercased()) else { return nil }
    switch code.rawValue {
    case "ISK", "UGX":
      return integer % 100 == 0 ? Money(minorUnits: integer / 100, currency: code) : nil
    case "MGA":
      let (product, overflow) = integer.multipliedReportingOverflow(by: 100)
      return overflow ? nil : Money(minorUnits: product, currency: code)
    default:
      return Money(minorUnits: integer, currency: code)
    }
  }
}
