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

  public func lines(_ lines: [OrderLine], event: CatalogEvent?) -> Value {
    .list(
      lines.map { line in
        .object([
          "id": .string(line.ticketType.rawValue), "name": .string(ticketName(line.ticketType, event: event)),
          "quantity": .int(line.quantity), "price": .string(price(line.unitPrice)),
          "total": .string(line.unitPrice.times(line.quantity).map(price) ?? ""),
        ])
      })
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
