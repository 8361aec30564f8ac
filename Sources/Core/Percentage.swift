/// A share of an amount, such as a tax rate: 19 %, 5.5 %, 8.875 %. Exact to a ten-thousandth of a percent.
public struct Percentage: Hashable, Sendable, CustomStringConvertible {
  /// 190000 for 19 %; 0 to 1000000.
  public let millionths: Int64

  /// - Returns: nil below 0 and above 100 %.
  public init?(millionths: Int64) {
    guard (0...1_000_000).contains(millionths) else { return nil }
    self.millionths = millionths
  }

  /// Reads a percentage in plain digits with at most four decimals: `19`, `8.875`.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...3).contains(parts[0].utf8.count),
      parts.count == 1 || (1...4).contains(parts[1].utf8.count),
      parts.joined().utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }),
      let number = Int64(parts[0] + (parts.count == 2 ? parts[1] : ""))
    else { return nil }
    let decimals = parts.count == 2 ? parts[1].utf8.count : 0
    self.init(millionths: (decimals..<4).reduce(number) { number, _ in number * 10 })
  }

  /// That much of `amount`, rounded half up to what can be charged: 19 % of 0.50 EUR are 0.10 (0.095), 10 % of
  /// 6.250 KWD are 0.630, as cards can't be charged thousandths.
  /// - Parameter amount: at least 0.
  public func of(_ amount: Money) -> Money {
    share(of: amount, divisor: 1_000_000, step: amount.currency.chargeStep)
  }

  /// What of `amount` is the share that was put on top: 19 % within 24.00 are 3.83, half a minor unit rounded up.
  /// - Parameter amount: at least 0.
  public func within(_ amount: Money) -> Money {
    share(of: amount, divisor: 1_000_000 + millionths, step: 1)
  }

  /// In 128 bits nothing overflows, and a share is not more than the amount, but for a step to which it is rounded.
  private func share(of amount: Money, divisor: Int64, step: Int64) -> Money {
    let unit = Int128(divisor) * Int128(step)
    let steps = (Int128(amount.minorUnits) * Int128(millionths) * 2 + unit) / (unit * 2)
    return Money(minorUnits: Int64(clamping: steps * Int128(step)), currency: amount.currency)
  }

  /// `19`, `8.875`: for data, not for people.
  public var description: String {
    let (whole, rest) = (millionths / 10_000, millionths % 10_000)
    guard rest > 0 else { return String(whole) }
    var decimals = String(rest + 10_000).dropFirst()
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(whole).\(decimals)"
  }
}
