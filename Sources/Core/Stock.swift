/// The stock of one event by ticket type, and the uses of its promo codes, which move with the tickets. What was never sold
/// counts as zero.
public struct Stock: Hashable, Sendable {
  public private(set) var counts: [TicketTypeID: StockCount]
  public private(set) var codes: [PromoCodeName: StockCount]

  public init(_ counts: [TicketTypeID: StockCount] = [:], codes: [PromoCodeName: StockCount] = [:]) {
    self.counts = counts
    self.codes = codes
  }

  public subscript(type: TicketTypeID) -> StockCount {
    get { counts[type] ?? .none }
    set { counts[type] = newValue }
  }

  public subscript(code: PromoCodeName) -> StockCount {
    get { codes[code] ?? .none }
    set { codes[code] = newValue }
  }

  /// What this stock becomes when every line's tickets move as `move` says.
  public func applying(_ move: StockMove, to lines: [OrderLine]) -> Stock {
    var result = self
    for line in lines {
      result[line.ticketType].apply(move, line.quantity)
      if let code = line.code { result[code].apply(move, line.quantity) }
    }
    return result
  }
}
