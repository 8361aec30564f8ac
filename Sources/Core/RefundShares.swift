/// What each ticket of an order has cost its buyer.
public enum RefundShares {
  /// By ticket number, in minor units of the order's currency; at least 0, and in sum exactly the total.
  ///
  /// Where the total is the sum of the lines, each ticket has its line's price of the moment of purchase. Where it is not,
  /// for a fee or a discount of the whole order, each has its part of the total: what so many tickets cost together is
  /// rounded down, so not a cent is lost or made.
  public static func minorUnits(of order: Order) -> [Int64] {
    var prices = order.lines.map(price)
    // Free tickets under a total that is not free: all the same.
    if !prices.contains(where: { $0 > 0 }) { prices = order.lines.map { Int128($0.quantity) } }
    let whole = prices.reduce(0, +)
    let total = Int128(order.total.minorUnits)
    var (before, given): (Int128, Int128) = (0, 0)
    var shares: [Int64] = []
    for (line, price) in zip(order.lines, prices) {
      for number in 1...max(1, line.quantity) {
        let upToHere = total * (before + price * Int128(number) / Int128(line.quantity)) / whole
        shares.append(Int64(upToHere - given))
        given = upToHere
      }
      before += price
    }
    return shares
  }

  /// Of all tickets of a line, with a tax on top.
  private static func price(_ line: OrderLine) -> Int128 {
    line.gross.map { Int128($0.minorUnits) } ?? Int128(line.unitPrice.minorUnits) * Int128(line.quantity)
  }
}
