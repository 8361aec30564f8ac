import Core
import Store
import StoreSQLite
import Tickets

/// Fills a new store with paid orders of one ticket each.
struct Preparation {
  let path: String
  let ticketCount: Int

  func run() throws {
    let store = try SQLiteStore(path: path)
    for first in stride(from: 0, to: ticketCount, by: 1000) {
      try store.load((first..<min(first + 1000, ticketCount)).map { .order(dossier($0)) })
    }
    let count = StockCount(sold: ticketCount, held: 0)
    try store.load([.event(EventRecord(event: Field.event, stock: Stock([Field.type: count])))])
  }

  private func dossier(_ number: Int) -> OrderDossier {
    let price = Money(minorUnits: 2400, currency: Field.euro)
    let order = Order(
      id: Field.orderID(number), ticketSeed: Field.seed(number), event: Field.event, locale: .english,
      buyer: Buyer(name: PersonName("Buyer")!, email: EmailAddress("buyer\(number)@mail.example")!),
      lines: [OrderLine(ticketType: Field.type, quantity: 1, unitPrice: price)], total: price, createdAt: Field.now,
      holdExpiresAt: Field.now, state: .paid)
    var dossier = OrderDossier(order: order, person: PersonKey(order.buyer.email))
    let ticket = Ticket(
      id: TicketIDs.id(seed: order.ticketSeed, number: 0), order: order.id, event: order.event, ticketType: Field.type,
      number: 0)
    dossier.tickets = [OrderDossier.IssuedTicket(ticket: ticket, holderChangedAt: nil)]
    dossier.settlements = [
      SettlementRecord(
        payment: Payment(id: "pi_\(number)", order: order.id, amount: price), refundReason: nil, at: Field.now)
    ]
    dossier.tasks = [
      TaskRecord(
        id: TaskID("mail-tickets/\(order.id)"), kind: .mailTickets, event: order.event, order: order.id, requestID: "",
        attempts: 1, dueAt: Field.now, leaseEndsAt: nil, doneAt: Field.now, failure: nil)
    ]
    return dossier
  }
}
