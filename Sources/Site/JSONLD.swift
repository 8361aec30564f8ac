import Content
import Core
import Templates

extension SiteModel {
  /// The event for search engines: schema.org's `Event` as JSON-LD, with what Google's event rich results ask for.
  func jsonLD(_ event: EventContent, _ dates: EventDates, _ language: Language) -> Value {
    let locale = language.locale
    guard let text = event.texts[locale], let venue = venues[event.venue], let place = venue.texts[locale],
      let organizer = organizers[event.organizer], let presenter = organizer.texts[locale]
    else { return .null }
    let url = absolute(PagePath(.events, event.id).path(in: locale))
    var values: [String: Value] = [
      "@context": "https://schema.org", "@type": "Event", "name": .string(text.title),
      "description": .string(text.summary), "url": .string(url), "inLanguage": .string(locale.rawValue),
      "startDate": .string(dates.startsISO), "endDate": .string(dates.endsISO),
      "eventStatus": .string(
        "https://schema.org/Event" + (event.facts.status == .cancelled ? "Cancelled" : "Scheduled")),
      "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
      "image": [.string(absolute(poster(of: event)))],
      "location": [
        "@type": "Place", "name": .string(place.title),
        "url": .string(absolute(PagePath(.venues, event.venue).path(in: locale))),
        "address": [
          "@type": "PostalAddress", "streetAddress": .string(place.address), "addressLocality": .string(place.city),
          "addressCountry": .string(venue.country),
        ],
        "geo": [
          "@type": "GeoCoordinates", "latitude": .string("\(venue.latitude)"),
          "longitude": .string("\(venue.longitude)"),
        ],
      ],
      "organizer": [
        "@type": "Organization", "name": .string(presenter.title), "url": .string(organizer.website),
      ],
      "offers": .list(event.facts.ticketTypes.map { offer($0, of: event, text, url: url) }),
    ]
    if let doors = dates.doorsISO { values["doorTime"] = .string(doors) }
    return .object(values)
  }

  private func offer(_ type: TicketType, of event: EventContent, _ text: EventText, url: String) -> Value {
    let availability =
      switch TicketState(type, at: now) {
      case .onSale: "InStock"
      case .notYet: "PreOrder"
      case .soldOut, .closed: "SoldOut"
      }
    var values: [String: Value] = [
      "@type": "Offer", "name": .string(text.ticketNames[type.id] ?? ""), "price": .string(type.price.majorUnitsText),
      "priceCurrency": .string(type.price.currency.rawValue), "url": .string(url),
      "availability": .string("https://schema.org/" + availability),
      "validThrough": .string(iso(type.sales.closesAt, at: event)),
    ]
    if let opens = type.sales.opensAt { values["validFrom"] = .string(iso(opens, at: event)) }
    return .object(values)
  }

  private func iso(_ instant: Instant, at event: EventContent) -> String {
    let offset = event.timeZoneRules.offsetSeconds(at: instant)
    return EventDates.iso(LocalDateTime(instant, offsetSeconds: offset), offset)
  }
}
