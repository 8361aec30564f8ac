import Catalog
import Core
import Localization
import Pages

extension SaleRefusal {
  /// The refusal in the buyer's words: ticket types by name, times at the event's place.
  func problem(event: CatalogEvent, renderer: PageRenderer) throws -> Problem {
    func name(_ type: TicketTypeID) -> MessageArgument {
      .text(renderer.texts(of: event)?.ticketNames[type.rawValue] ?? type.rawValue)
    }
    switch self {
    case .eventCancelled: return Problem(409, "event_cancelled", field: "lines")
    case .eventPast: return Problem(409, "event_past", field: "lines")
    case .emptyOrder: return Problem(422, "empty_order", field: "lines")
    case .unknownTicketType: return Problem(422, "unknown_ticket_type", field: "lines")
    case .badQuantity: return Problem(422, "bad_quantity", field: "lines")
    case .tooMany(let type, let max):
      return Problem(422, "too_many", ["max": .number(max), "ticket": name(type)], field: "lines")
    case .tooFew(let type, let min):
      return Problem(422, "too_few", ["min": .number(min), "ticket": name(type)], field: "lines")
    case .tooManyInOrder(let max): return Problem(422, "too_many_order", ["max": .number(max)], field: "lines")
    case .tooManyForPerson(let max): return Problem(422, "too_many_person", ["max": .number(max)], field: "lines")
    case .priceTooLow(let type, let min):
      return Problem(
        422, "price_too_low", ["amount": .text(renderer.formats.money(min)), "ticket": name(type)],
        field: "price.\(type)")
    case .priceTooHigh(let type, let max):
      return Problem(
        422, "price_too_high", ["amount": .text(renderer.formats.money(max)), "ticket": name(type)],
        field: "price.\(type)")
    case .badCode: return Problem(422, "bad_promo_code", field: "code")
    case .codeOnlyLeft(let left): return Problem(422, "promo_code_few_left", ["left": .number(left)], field: "code")
    case .codeChangesNothing: return Problem(422, "promo_code_no_effect", field: "code")
    case .notOnSaleYet(_, let opensAt):
      let times = try renderer.times(of: event)
      return Problem(409, "not_on_sale_yet", ["date": .text(times.dateTime(opensAt))], field: "lines")
    case .salesClosed: return Problem(409, "sales_closed", field: "lines")
    case .soldOut(let type): return Problem(409, "sold_out", ["ticket": name(type)], field: "lines")
    case .onlyLeft(let type, let left):
      return Problem(
        409, "sold_out", message: "only_left", ["ticket": name(type), "count": .number(left)], field: "lines")
    }
  }
}
