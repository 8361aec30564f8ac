import Core
import Store

/// An order and all that belongs to it.
struct OrderFile: Hashable, Sendable {
  var order: Order
  /// By number.
  var tickets: [Ticket] = []
  /// When the holders of tickets were changed for the last time.
  var holderChanges: [TicketID: Instant] = [:]
  var checkIns: [CheckIn] = []
  /// As they were given.
  var answers: [Answer] = []
  var keys: [IdempotencyRecord] = []
  var settlements: [SettlementRecord] = []
  var refunds: [RefundRecord] = []
  var resends: [Instant] = []
  var tasks: [TaskID] = []
  var reminderOffAt: Instant?
  /// It counts for nobody any more.
  var isForgotten = false
  var erasure: ErasureMark?

  init(_ order: Order) { self.order = order }

  var sortedAnswers: [Answer] {
    answers.enumerated().sorted { ($0.element.ticket ?? -1, $0.offset) < ($1.element.ticket ?? -1, $1.offset) }
      .map(\.element)
  }

  var sortedSettlements: [SettlementRecord] { settlements.sorted { $0.payment.id < $1.payment.id } }

  /// The oldest first.
  var sortedRefunds: [RefundRecord] { refunds.sorted { ($0.requestedAt, $0.key) < ($1.requestedAt, $1.key) } }

  func isRefunded(_ ticket: TicketID) -> Bool { refunds.contains { $0.tickets.contains(ticket) } }

  var checkInsByTicket: [TicketID: CheckIn] {
    Dictionary(checkIns.map { ($0.ticket, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Adds a check-in, or puts it in the place of the one that the ticket has.
  mutating func put(_ checkIn: CheckIn) {
    if let index = checkIns.firstIndex(where: { $0.ticket == checkIn.ticket }) {
      checkIns[index] = checkIn
    } else {
      checkIns.append(checkIn)
    }
  }

  func ticket(_ id: TicketID) -> Ticket? { tickets.first { $0.id == id } }
}

/// When an order's names and addresses go, or went.
enum ErasureMark: Hashable, Sendable {
  case due(Instant)
  case done(Instant)
}
