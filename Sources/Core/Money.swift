/// An amount in integer minor units of one currency: 2400 minor units of EUR are 24.00 euros.
public struct Money: Hashable, Sendable {
  /// Cents, fils, piastres or, where the currency has no decimals, whole units.
  public let minorUnits: Int64
  public let currency: CurrencyCode

  public init(minorUnits: Int64, currency: CurrencyCode) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Reads an amount in major units written with exactly the currency's decimals: `24.00` for EUR, `7.500` for KWD,
  /// `3200` for JPY. A sign, a group separator or a missing decimal is refused, so that a price can't be misread.
  public init?(majorUnits text: String, currency: CurrencyCode) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == (currency.decimals == 0 ? 1 : 2), parts[0].utf8.count <= 12 else { return nil }
    guard currency.decimals == 0 || parts[1].utf8.count == currency.decimals else { return nil }
    guard !parts[0].isEmpty, parts[0] == "0" || !parts[0].hasPrefix("0") else { return nil }
    var minor: Int64 = 0
    for byte in parts.joined().utf8 {
      guard byte >= 48, byte <= 57 else { return nil }
      minor = minor * 10 + Int64(byte - 48)
    }
    self.init(minorUnits: minor, currency: currency)
  }

  public var isFree: Bool { minorUnits == 0 }

  /// `24.00`, `7.500` or `3200`: for feeds and machine-readable data, not for people.
  public var majorUnitsText: String {
    let decimals = currency.decimals
    let sign = minorUnits < 0 ? "-" : ""
    var digits = String(minorUnits.magnitude)
    guard decimals > 0 else { return sign + digits }
    if digits.utf8.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits
    }
    return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }

  /// `count` times this amount, or nil where that overflows.
  public func times(_ count: Int) -> Money? {
    let (product, overflow) = minorUnits.multipliedReportingOverflow(by: Int64(count))
    return overflow ? nil : Money(minorUnits: product, currency: currency)
  }

  /// The sum, or nil where the currencies differ or it overflows.
  public func adding(_ other: Money) -> Money? {
    guard currency == other.currency else { return nil }
    let (sum, overflow) = minorUnits.addingReportingOverflow(other.minorUnits)
    return overflow ? nil : Money(minorUnits: sum, currency: currency)
  }
}
