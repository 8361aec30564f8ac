/// The stock of one event by ticket type. A type that was never sold counts as zero.
public struct Stock: Hashable, Sendable {
  public private(set) var counts: [TicketTypeID: StockCount]

  public init(_ counts: [TicketTypeID: StockCount] = [:]) { self.counts = counts }

  public subscript(type: TicketTypeID) -> StockCount {
    get { counts[type] ?? .none }
    set { counts[type] = newValue }
  }

  /// What this stock becomes when every line's tickets move as `move` says.
  public func applying(_ move: StockMove, to lines: [OrderLine]) -> Stock {
    var result = self
    for line in lines {
      switch move {
      case .hold: result[line.ticketType].held += line.quantity
      case .release: result[line.ticketType].held -= line.quantity
      case .sellHeld:
        result[line.ticketType].held -= line.quantity
        result[line.ticketType].sold += line.quantity
      case .sell: result[line.ticketType].sold += line.quantity
      case .giveBack: result[line.ticketType].sold -= line.quantity
      }
    }
    return result
  }
}
