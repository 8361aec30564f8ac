/// What a refund takes back and what it gives back, decided on one state of an order.
public struct RefundPlan: Hashable, Sendable {
  /// At least one, by number.
  public let tickets: [Ticket]
  /// Never more than is left of what was paid.
  public let amount: Money
  public let kept: Money
  /// No valid ticket is left afterwards.
  public let endsOrder: Bool

  /// What the organizer's answer is made from.
  public struct Facts: Sendable {
    public let order: Order
    /// All of the order's.
    public let tickets: [Ticket]
    public let used: Set<TicketID>
    /// The payment that the tickets were issued for; nil where nothing was paid.
    public let payment: Payment?
    /// All of the order's.
    public let refunds: [RefundRecord]

    public init(order: Order, tickets: [Ticket], used: Set<TicketID>, payment: Payment?, refunds: [RefundRecord]) {
      self.order = order
      self.tickets = tickets
      self.used = used
      self.payment = payment
      self.refunds = refunds
    }
  }

  /// - Parameters:
  ///   - keptPerTicket: minor units that the organizer keeps of each ticket, at most its price.
  ///   - allowsUsed: whether tickets may go back that were admitted at a gate.
  /// - Throws: ``RefundRefusal``, the first that applies.
  public init(
    _ choice: RefundChoice, of facts: Facts, keptPerTicket: Int64 = 0, allowsUsed: Bool
  ) throws(RefundRefusal) {
    switch facts.order.state {
    case .held, .expired: throw .notPaid
    case .refunding, .refunded: throw .alreadyRefunded
    case .paid: break
    }
    let valid = facts.tickets.filter(\.isValid)
    guard !valid.isEmpty else { throw .alreadyRefunded }
    let chosen = try Self.tickets(choice, among: valid, facts: facts)
    if !allowsUsed, let used = chosen.first(where: { facts.used.contains($0.id) }) { throw .ticketUsed(used.id) }

    let shares = RefundShares.minorUnits(of: facts.order)
    var back: Int64 = 0
    var kept: Int64 = 0
    for ticket in chosen {
      let share = shares.indices.contains(ticket.number) ? shares[ticket.number] : 0
      let keeps = min(max(0, keptPerTicket), share)
      back += share - keeps
      kept += keeps
    }
    let paid = facts.payment?.amount.minorUnits ?? 0
    let gone = facts.payment.map { facts.refunds.minorUnits(of: $0.id) } ?? 0
    tickets = chosen.sorted { $0.number < $1.number }
    amount = Money(minorUnits: max(0, min(back, paid - gone)), currency: facts.order.total.currency)
    self.kept = Money(minorUnits: kept, currency: facts.order.total.currency)
    endsOrder = chosen.count == valid.count
  }

  private static func tickets(
    _ choice: RefundChoice, among valid: [Ticket], facts: Facts
  ) throws(RefundRefusal) -> [Ticket] {
    switch choice {
    case .whole: return valid
    case .line(let type, let quantity):
      guard quantity >= 1 else { throw .badQuantity }
      let ofType = valid.filter { $0.ticketType == type }
      guard quantity <= ofType.count else { throw .tooMany(type, left: ofType.count) }
      let unused = ofType.filter { !facts.used.contains($0.id) }.reversed()
      let used = ofType.filter { facts.used.contains($0.id) }.reversed()
      return Array((Array(unused) + Array(used)).prefix(quantity))
    case .tickets(let ids):
      guard !ids.isEmpty, Set(ids).count == ids.count else { throw .badQuantity }
      var chosen: [Ticket] = []
      for id in ids {
        guard let ticket = facts.tickets.first(where: { $0.id == id }) else { throw .unknownTicket }
        guard ticket.isValid else { throw .ticketAlreadyRefunded(id) }
        chosen.append(ticket)
      }
      return chosen
    }
  }
}
