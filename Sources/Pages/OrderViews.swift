import Catalog
import Core
import Localization
import Templates

/// The values that pages and mails about an order show. An event whose file is gone keeps its id for a title.
public struct OrderViews: Sendable {
  public let renderer: PageRenderer

  public init(renderer: PageRenderer) { self.renderer = renderer }

  public func event(_ event: CatalogEvent?, id: EventID? = nil) -> Value {
    let texts = renderer.texts(of: event)
    return .object([
      "id": .string(event?.id ?? id?.rawValue ?? ""), "title": .string(texts?.title ?? id?.rawValue ?? ""),
      "path": .string(texts?.path ?? renderer.part.eventsPath), "date": .string(texts?.date ?? ""),
      "starts_iso": .string(event.map { EventTimes.utc(Instant(milliseconds: $0.startsAt)) } ?? ""),
      "doors": .string(texts?.doors ?? ""),
      "doors_iso": .string(event?.doorsAt.map { EventTimes.utc(Instant(milliseconds: $0)) } ?? ""),
      "venue": .string(texts?.venueName ?? ""),
      "city": .string(texts?.city ?? ""), "address": .string(texts?.address ?? ""),
    ])
  }

  /// What an order costs: `lines`, `fees`, and the taxes on top of the prices and within them. Values of
  /// `partials/lines.html` and of mails.
  public func costs(_ lines: [OrderLine], _ fees: [OrderFee], event: CatalogEvent?) throws -> [String: Value] {
    let taxes = TaxSum.all(lines, fees)
    func sums(_ isInclusive: Bool) -> Value {
      .list(
        taxes.filter { $0.rate.isInclusive == isInclusive }.map { tax in
          .object([
            "rate": .string(renderer.formats.percent(tax.rate.percentage)),
            "amount": .string(renderer.formats.money(tax.amount)),
          ])
        })
    }
    return [
      "lines": .list(
        lines.map { line in
          .object([
            "id": .string(line.ticketType.rawValue), "name": .string(ticketName(line.ticketType, event: event)),
            "quantity": .int(line.quantity), "price": .string(price(line.unitPrice)),
            "total": .string(line.price.map(price) ?? ""), "code": .string(line.code?.rawValue ?? ""),
            "discount": .string(line.discount.isFree ? "" : renderer.formats.money(line.discount)),
          ])
        }),
      "fees": .list(
        fees.map { fee in
          let name = renderer.texts(of: event)?.feeNames[fee.id.rawValue] ?? fee.id.rawValue
          return .object(["name": .string(name), "amount": .string(renderer.formats.money(fee.amount))])
        }),
      "taxes_on_top": sums(false), "taxes_within": sums(true),
    ]
  }

  /// What the buyer answered, each with its question; of a ticket with the ticket's number and kind before it.
  public func answers(_ answers: [Answer], order: Order, event: CatalogEvent?) throws -> Value {
    let types = order.lines.flatMap { Array(repeating: $0.ticketType, count: $0.quantity) }
    return .list(
      try answers.map { answer in
        let words = renderer.texts(of: event)?.questions[answer.question.rawValue]
        let kind = event?.questions.first { $0.id == answer.question.rawValue }.flatMap {
          Question.Kind(rawValue: $0.kind)
        }
        var ticket = ""
        if let number = answer.ticket {
          let type = types.indices.contains(number) ? ticketName(types[number], event: event) : ""
          ticket = try renderer.text("order.ticket_number", ["number": .number(number + 1), "ticket": .text(type)])
        }
        return .object([
          "ticket": .string(ticket), "question": .string(words?.label ?? answer.question.rawValue),
          "value": .string(try text(answer.value, kind, words)),
        ])
      })
  }

  private func text(_ value: String, _ kind: Question.Kind?, _ words: CatalogQuestionTexts?) throws -> String {
    switch kind {
    case .choice, .several:
      renderer.formats.list(Question.options(in: value).map { words?.options[$0] ?? $0 })
    case .yesNo: try renderer.text(value == "yes" ? "checkout.yes" : "checkout.no")
    case .number: Int(value).map(renderer.formats.number) ?? value
    case .date: LocalDateTime(value).map { renderer.formats.date($0, .long) } ?? value
    case .text, .longText, nil: value
    }
  }

  /// - Parameters:
  ///   - isBack: the buyer comes from the payment page, so the payment's news is on its way.
  ///   - refunds: the order's.
  public func order(
    _ order: Order, event: CatalogEvent?, isBack: Bool, refunds: [RefundRecord] = []
  ) throws -> Value {
    let standing = OrderStanding(order, refunds: refunds)
    let back = refunds.reduce(0) { $1.counts && $1.reason != .alreadyPaid ? $0 + $1.amount.minorUnits : $0 }
    let refunded = Money(minorUnits: back, currency: order.total.currency)
    return .object([
      "standing": .string(standing.rawValue),
      "refunded": .string(refunded.isFree ? "" : renderer.formats.money(refunded)),
      "reference": .string(order.id.reference), "state": .string(order.state.rawValue),
      "state_text": .string(try renderer.text("order.state.\(standing.rawValue)")),
      "is_paid": .bool(order.state == .paid), "is_waiting": .bool(order.state == .held && isBack),
      "total": .string(price(order.total)), "pay_url": .string(order.state == .held ? order.paymentURL ?? "" : ""),
      "hold_until": .string(try time(order.holdExpiresAt, event: event)),
      "buyer_name": .string(order.buyer.name.rawValue), "buyer_email": .string(order.buyer.email.rawValue),
      "created": .string(try time(order.createdAt, event: event)),
    ])
  }

  public func ticketName(_ type: TicketTypeID, event: CatalogEvent?) -> String {
    renderer.texts(of: event)?.ticketNames[type.rawValue] ?? type.rawValue
  }

  /// An amount for people: "free" where nothing is to be paid.
  public func price(_ money: Money) -> String {
    money.isFree ? (try? renderer.text("price.free")) ?? "0" : renderer.formats.money(money)
  }

  /// Date and time at the event's place; empty where the event is gone.
  public func time(_ instant: Instant, event: CatalogEvent?) throws -> String {
    guard let event else { return "" }
    return try renderer.times(of: event).dateTime(instant)
  }
}
