/// What an order holds of one tax: the sum of its lines' taxes, which were rounded one by one.
public struct TaxSum: Hashable, Sendable {
  public let rate: TaxRate
  public let amount: Money

  /// The taxes of an order, the highest rate first.
  /// - Returns: one for each rate; those that come to nothing are left out.
  public static func all(_ lines: [OrderLine], _ fees: [OrderFee]) -> [TaxSum] {
    var sums: [TaxRate: Money] = [:]
    for tax in lines.compactMap(\.tax) + fees.compactMap(\.tax) {
      sums[tax.rate] = sums[tax.rate].map { $0.adding(tax.amount) ?? $0 } ?? tax.amount
    }
    return sums.filter { !$0.value.isFree }.map { TaxSum(rate: $0.key, amount: $0.value) }.sorted { left, right in
      let (a, b) = (left.rate.percentage.millionths, right.rate.percentage.millionths)
      return a == b ? left.rate.isInclusive && !right.rate.isInclusive : a > b
    }
  }
}
