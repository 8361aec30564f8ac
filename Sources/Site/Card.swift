import Content
import Core
import Localization
import Templates

extension SiteModel {
  /// An event in a list: the values of `partials/card.html`.
  func card(_ event: EventContent, _ language: Language) throws(StringsError) -> Value {
    guard let text = event.texts[language.locale], let venue = venues[event.venue]?.texts[language.locale] else {
      return .null
    }
    let dates = try EventDates(event, language)
    let state = EventState(event.facts, at: now)
    return [
      "id": .string(event.id.rawValue), "title": .string(text.title), "summary": .string(text.summary),
      "path": .string(PagePath(.events, event.id).path(in: language.locale)), "image": .string(poster(of: event)),
      "image_alt": .string(text.imageAlt), "date": .string(dates.brief), "starts_iso": .string(dates.startsISO),
      "venue": .string(venue.title), "city": .string(venue.city),
      "category": .string(try language.text("category.\(event.category.rawValue)")),
      "from_price": .string(try lowestPrice(of: event.facts, language)), "state": .string(state.name),
      "state_text": .string(try stateText(state, of: event, language)),
    ]
  }

  func cards(_ events: [EventContent], _ language: Language) throws(StringsError) -> Value {
    var cards: [Value] = []
    for event in events { cards.append(try card(event, language)) }
    return .list(cards)
  }

  /// The poster's address from the site's root.
  func poster(of event: EventContent) -> String { assets.url(Assets.posterFile(of: event.image)) ?? "" }

  /// `24.00` in the language's way, or localized "free".
  func price(_ money: Money, _ language: Language) throws(StringsError) -> String {
    money.isFree ? try language.text("price.free") : language.formats.money(money)
  }

  /// A moment as the clocks at the event show it.
  func moment(_ instant: Instant, at event: EventContent, _ language: Language) -> String {
    let offset = event.timeZoneRules.offsetSeconds(at: instant)
    return language.formats.dateTime(LocalDateTime(instant, offsetSeconds: offset), .long, offsetSeconds: offset)
  }

  private func lowestPrice(of facts: EventFacts, _ language: Language) throws(StringsError) -> String {
    let sellable = facts.ticketTypes.filter { $0.quota > 0 }
    let prices = (sellable.isEmpty ? facts.ticketTypes : sellable).map(\.price.minorUnits)
    guard let lowest = prices.min() else { return "" }
    let text = try price(Money(minorUnits: lowest, currency: facts.currency), language)
    return Set(prices).count > 1 && lowest > 0 ? try language.text("price.from", ["price": .text(text)]) : text
  }

  private func stateText(
    _ state: EventState, of event: EventContent, _ language: Language
  ) throws(StringsError) -> String {
    guard case .notYet(let opensAt) = state else { return try language.text(state.key) }
    return try language.text(state.key, ["date": .text(moment(opensAt, at: event, language))])
  }
}
