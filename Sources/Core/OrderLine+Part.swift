extension OrderLine {
  /// Some of the line's tickets: what moves back when only these are given back, with the uses of its promo code. What
  /// they cost is said by ``RefundShares``; a part has no tax of its own.
  public func part(_ quantity: Int) -> OrderLine {
    OrderLine(ticketType: ticketType, quantity: quantity, unitPrice: unitPrice, discount: discount, code: code)
  }
}

extension Order {
  /// The lines of these tickets of the order, each with as many as there are of it.
  public func lines(of tickets: [Ticket]) -> [OrderLine] {
    var end = 0
    return lines.compactMap { line in
      let numbers = end..<(end + line.quantity)
      end = numbers.upperBound
      let count = tickets.count { numbers.contains($0.number) }
      return count == 0 ? nil : line.part(count)
    }
  }
}
