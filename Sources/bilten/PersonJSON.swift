import Core
import Foundation
import Store

/// A person's data as they are given out, with keys in snake case. Times are ISO 8601 in UTC, amounts minor units.
struct PersonJSON: Encodable {
  let address: String
  let orders: [OrderEntry]
  let linkRequests: [String]

  struct OrderEntry: Encodable {
    let id: String
    let event: String
    let state: String
    let language: String
    let name: String
    let email: String
    let created: String
    let currency: String
    let total: Int64
    let lines: [Line]
    let tickets: [TicketEntry]
    let answers: [AnswerEntry]
    let payments: [PaymentEntry]
    let mails: [MailEntry]
    let sentAgain: [String]
    let reminders: Bool
  }

  struct Line: Encodable {
    let ticketType: String
    let quantity: Int
    let price: Int64
  }

  struct TicketEntry: Encodable {
    let code: String
    let ticketType: String
    let holder: String
    let valid: Bool
    let admitted: String?
    let gate: String?
  }

  struct AnswerEntry: Encodable {
    let question: String
    /// The ticket's number from 1; absent: the order as a whole.
    let ticket: Int?
    let value: String
  }

  struct PaymentEntry: Encodable {
    let id: String
    let amount: Int64
    let currency: String
    let at: String
    let refundReason: String?
  }

  struct MailEntry: Encodable {
    let mail: String
    let state: String
    let sent: String?
    let reason: String?
  }

  init(_ records: PersonRecords, address: EmailAddress) {
    self.address = address.rawValue
    orders = records.orders.map(Self.entry)
    linkRequests = records.linkRequests.map(Self.time)
  }

  private static func entry(_ entry: PersonOrder) -> OrderEntry {
    let order = entry.order
    return OrderEntry(
      id: order.id.rawValue, event: order.event.rawValue, state: order.state.rawValue,
      language: order.locale.rawValue, name: order.buyer.name.rawValue, email: order.buyer.email.rawValue,
      created: time(order.createdAt), currency: order.total.currency.rawValue, total: order.total.minorUnits,
      lines: order.lines.map {
        Line(ticketType: $0.ticketType.rawValue, quantity: $0.quantity, price: $0.unitPrice.minorUnits)
      },
      tickets: entry.tickets.map { ticket in
        TicketEntry(
          code: ticket.shortCode.grouped, ticketType: ticket.ticketType.rawValue,
          holder: (ticket.holder ?? order.buyer.name).rawValue, valid: ticket.isValid,
          admitted: entry.checkIns[ticket.id].map { time($0.at) }, gate: entry.checkIns[ticket.id]?.gate.rawValue)
      },
      answers: entry.answers.map {
        AnswerEntry(question: $0.question.rawValue, ticket: $0.ticket.map { $0 + 1 }, value: $0.value)
      },
      payments: entry.settlements.map {
        PaymentEntry(
          id: $0.payment.id, amount: $0.payment.amount.minorUnits, currency: $0.payment.amount.currency.rawValue,
          at: time($0.at), refundReason: $0.refundReason?.rawValue)
      },
      mails: entry.mails.map {
        MailEntry(
          mail: $0.task.id.rawValue, state: $0.state.rawValue, sent: $0.sentAt.map(time),
          reason: $0.reason.isEmpty ? nil : $0.reason)
      }, sentAgain: entry.resends.map(time), reminders: !entry.isReminderOff)
  }

  private static func time(_ instant: Instant) -> String { OrderRecord.time(instant) }
}
