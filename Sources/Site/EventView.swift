import Content
import Core
import Localization
import Templates

extension SiteModel {
  /// The values of `pages/event.html` beyond those of every page.
  func eventValues(_ event: EventContent, _ language: Language) throws(StringsError) -> [String: Value] {
    let locale = language.locale
    guard let text = event.texts[locale], let venue = venues[event.venue], let place = venue.texts[locale],
      let organizer = organizers[event.organizer]?.texts[locale]
    else { return [:] }
    let dates = try EventDates(event, language)
    let isPast = event.facts.endsAt <= now
    var tickets: [Value] = []
    var isSomethingOnSale = false
    for type in event.facts.ticketTypes {
      let state = TicketState(type, at: now)
      if state == .onSale { isSomethingOnSale = true }
      tickets.append(try ticket(type, state, of: event, name: text.ticketNames[type.id] ?? "", language))
    }
    let view: Value = [
      "id": .string(event.id.rawValue), "title": .string(text.title), "summary": .string(text.summary),
      "body": html(text.body), "image": .string(poster(of: event)), "image_alt": .string(text.imageAlt),
      "date": .string(dates.full), "starts_iso": .string(dates.startsISO), "doors": .string(dates.doors),
      "time_zone": .string(event.timeZone),
      "venue": [
        "title": .string(place.title), "path": .string(PagePath(.venues, event.venue).path(in: locale)),
        "city": .string(place.city), "address": .string(place.address),
        "country": .string(language.formats.countryName(venue.country)),
      ],
      "organizer": [
        "title": .string(organizer.title), "path": .string(PagePath(.organizers, event.organizer).path(in: locale)),
      ],
      "status": .string(event.facts.status.rawValue), "is_past": .bool(isPast),
      "category": .string(try language.text("category.\(event.category.rawValue)")),
      "buyable": .bool(event.facts.status == .scheduled && !isPast && isSomethingOnSale),
      "json_ld": jsonLD(event, dates, language),
    ]
    return ["event": view, "tickets": .list(tickets), "checkout_action": "/v1/checkout"]
  }

  private func ticket(
    _ type: TicketType, _ state: TicketState, of event: EventContent, name: String, _ language: Language
  ) throws(StringsError) -> Value {
    let opens = type.sales.opensAt.map { moment($0, at: event, language) } ?? ""
    return [
      "id": .string(type.id.rawValue), "name": .string(name), "price": .string(try price(type.price, language)),
      "is_free": .bool(type.price.isFree), "quota": .int(type.quota), "sold_out": .bool(type.quota == 0),
      "sales_open_text": .string(state == .notYet ? opens : ""), "sales_closed": .bool(state == .closed),
      "not_yet": .bool(state == .notYet), "max": .int(min(type.perOrderMax, type.quota)),
      "state_text": .string(
        try language.text("event.ticket_state.\(state.rawValue)", state == .notYet ? ["date": .text(opens)] : [:])),
    ]
  }
}
