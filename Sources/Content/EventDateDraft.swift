import Core
import Localization

/// A date of an event before its tickets are known.
struct EventDateDraft {
  let id: DateID?
  /// What the sale calls it.
  let saleID: EventID
  let times: EventTimes
  /// Where the start is written.
  let place: SourcePoint
  /// Where the id is written, or the start where there is none.
  let idPlace: SourcePoint

  func date(
    _ status: EventFacts.Status, _ currency: CurrencyCode, _ tickets: [TicketType], _ sale: EventSaleDraft,
    rules: TimeZoneRules
  ) -> EventDate {
    let endsAt = rules.instant(of: times.ends)
    return EventDate(
      id: id,
      facts: EventFacts(
        id: saleID, status: status, startsAt: rules.instant(of: times.starts), endsAt: endsAt,
        currency: currency, ticketTypes: tickets, fees: sale.fees.fees,
        codes: sale.codes.map { $0.code(endsAt: endsAt) }, questions: sale.questions, perOrderMax: sale.perOrderMax,
        perPersonMax: sale.perPersonMax),
      starts: times.starts, ends: times.ends, doors: times.doors, doorsAt: times.doors.map(rules.instant(of:)))
  }
}
