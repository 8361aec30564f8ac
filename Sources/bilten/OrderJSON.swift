import Core
import Foundation

/// An order as JSON for programs. Money stands in minor units, times in UTC.
struct OrderJSON: Encodable {
  let id: String
  let reference: String
  let event: String
  let state: String
  let standing: String
  let createdAt: String
  let buyer: Buyer
  let locale: String
  let currency: String
  let total: Int64
  let refunded: Int64
  let mode: String?
  let lines: [Line]
  let fees: [Fee]
  let answers: [Answer]
  let tickets: [Ticket]
  let payments: [Payment]
  let refunds: [Refund]
  let disputes: [Dispute]

  struct Buyer: Encodable {
    let name: String
    let email: String
  }

  struct Line: Encodable {
    let ticketType: String
    let quantity: Int
    /// A discount already taken off.
    let unitPrice: Int64
    let discount: Int64
    let code: String?
    /// Of the whole line, and whether the prices hold it.
    let tax: Int64?
    let taxIsInclusive: Bool?
  }

  struct Fee: Encodable {
    let id: String
    let amount: Int64
    let tax: Int64?
    let taxIsInclusive: Bool?
  }

  struct Answer: Encodable {
    let question: String
    /// The number of the ticket that it is about, from 1; absent: the order as a whole.
    let ticket: Int?
    let value: String
  }

  struct Ticket: Encodable {
    let id: String
    /// In the order, from 1.
    let number: Int
    let ticketType: String
    let holder: String
    let valid: Bool
    let admittedAt: String?
    let gate: String?
  }

  struct Payment: Encodable {
    let id: String
    let amount: Int64
    let refundReason: String?
    let at: String
  }

  struct Refund: Encodable {
    let key: String
    let payment: String?
    let providerId: String?
    let amount: Int64
    let kept: Int64
    let reason: String
    let state: String
    let requestedAt: String
    let tickets: [String]
  }

  struct Dispute: Encodable {
    let id: String
    let payment: String
    let amount: Int64
    let reason: String
    let state: String
    let openedAt: String
    let closedAt: String?
  }

  init(_ record: OrderRecord) {
    let order = record.order
    func time(_ instant: Instant) -> String { OrderRecord.time(instant) }
    id = order.id.rawValue
    reference = order.id.reference
    event = order.event.rawValue
    state = order.state.rawValue
    standing = record.standing.rawValue
    createdAt = time(order.createdAt)
    buyer = Buyer(name: order.buyer.name.rawValue, email: order.buyer.email.rawValue)
    locale = order.locale.rawValue
    currency = order.total.currency.rawValue
    total = order.total.minorUnits
    refunded = record.refunded.minorUnits
    mode = record.mode?.rawValue
    lines = order.lines.map {
      Line(
        ticketType: $0.ticketType.rawValue, quantity: $0.quantity, unitPrice: $0.unitPrice.minorUnits,
        discount: $0.discount.minorUnits, code: $0.code?.rawValue, tax: $0.tax?.amount.minorUnits,
        taxIsInclusive: $0.tax?.rate.isInclusive)
    }
    fees = order.fees.map {
      Fee(
        id: $0.id.rawValue, amount: $0.amount.minorUnits, tax: $0.tax?.amount.minorUnits,
        taxIsInclusive: $0.tax?.rate.isInclusive)
    }
    answers = record.answers.map {
      Answer(question: $0.question.rawValue, ticket: $0.ticket.map { $0 + 1 }, value: $0.value)
    }
    tickets = record.tickets.map { ticket in
      let checkIn = record.checkIns[ticket.id]
      return Ticket(
        id: ticket.id.rawValue, number: ticket.number + 1, ticketType: ticket.ticketType.rawValue,
        holder: (ticket.holder ?? order.buyer.name).rawValue, valid: ticket.isValid,
        admittedAt: checkIn.map { time($0.at) }, gate: checkIn?.gate.rawValue)
    }
    payments = record.settlements.map {
      Payment(
        id: $0.payment.id, amount: $0.payment.amount.minorUnits, refundReason: $0.refundReason?.rawValue,
        at: time($0.at))
    }
    refunds = record.refunds.map {
      Refund(
        key: $0.key.rawValue, payment: $0.payment, providerId: $0.providerID, amount: $0.amount.minorUnits,
        kept: $0.kept.minorUnits, reason: $0.reason.rawValue, state: $0.state.rawValue,
        requestedAt: time($0.requestedAt),
        tickets: $0.tickets.map(\.rawValue))
    }
    disputes = record.disputes.map {
      Dispute(
        id: $0.id, payment: $0.payment, amount: $0.amount.minorUnits, reason: $0.reason, state: $0.state.rawValue,
        openedAt: time($0.openedAt), closedAt: $0.closedAt.map(time))
    }
  }
}

/// JSON as commands write it: keys in order, in snake case.
enum CommandJSON {
  static func text(_ value: some Encodable, isPretty: Bool = true) -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: (try? encoder.encode(value)) ?? Data("null".utf8), as: UTF8.self)
  }
}
