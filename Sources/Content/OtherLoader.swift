import Core

/// Reads venues, organizers, news and pages.
struct OtherLoader {
  let things: ThingLoader
  let names: [ContentSection: Set<String>]
  let zones: TimeZones

  private static let articleKeys = ["title", "summary"]

  func venue(_ name: String) -> VenueContent? {
    things.checkFiles(.venues, name)
    let texts = things.texts(.venues, name, keys: Self.articleKeys + ["city", "address"]) { reader, body in
      let (title, summary) = (reader.title(), reader.summary())
      let (city, address) = (reader.text("city"), reader.text("address"))
      guard let title, let summary, let city, let address else { return VenueText?.none }
      return VenueText(title: title, summary: summary, city: city, address: address, body: body)
    }
    let keys = ["country", "timezone", "latitude", "longitude"]
    guard let reader = things.facts(.venues, name, keys: keys) else { return nil }
    let country = country(reader)
    let zone = reader.timeZone("timezone", zones: zones)
    let latitude = reader.degrees("latitude", limit: 90)
    let longitude = reader.degrees("longitude", limit: 180)
    guard let id = VenueID(name), let country, let zone, let latitude, let longitude, let texts else { return nil }
    return VenueContent(
      id: id, country: country, timeZone: zone.name, latitude: latitude, longitude: longitude, texts: texts)
  }

  func organizer(_ name: String) -> OrganizerContent? {
    things.checkFiles(.organizers, name)
    let texts = things.texts(.organizers, name, keys: Self.articleKeys, read: things.article)
    guard let reader = things.facts(.organizers, name, keys: ["email", "website"]) else { return nil }
    let (email, website) = (reader.email("email"), reader.website("website"))
    guard let id = OrganizerID(name), let email, let website, let texts else { return nil }
    return OrganizerContent(id: id, email: email, website: website, texts: texts)
  }

  func news(_ name: String) -> NewsContent? {
    things.checkFiles(.news, name)
    let texts = things.texts(.news, name, keys: Self.articleKeys, read: things.article)
    guard let reader = things.facts(.news, name, keys: ["date", "event"]) else { return nil }
    let date = reader.date("date")
    let event: EventID? = reader.identifier("event", known: names[.events] ?? [], isRequired: false)
    guard let id = NewsID(name), let date, event != nil || !reader.has("event"), let texts else { return nil }
    return NewsContent(id: id, date: date, event: event, texts: texts)
  }

  func page(_ name: String) -> PageContent? {
    things.checkFiles(.pages, name)
    let texts = things.texts(.pages, name, keys: Self.articleKeys, read: things.article)
    guard let reader = things.facts(.pages, name, keys: ["order", "menu"]) else { return nil }
    let order = reader.integer("order", in: 0...9999)
    let menu = reader.choice("menu", PageContent.Menu.self)
    guard let id = PageID(name), let order, let menu, let texts else { return nil }
    return PageContent(id: id, order: order, menu: menu, texts: texts)
  }

  private func country(_ reader: MappingReader) -> String? {
    guard let text = reader.text("country") else { return nil }
    if CountryCode.all.contains(text) { return text }
    reader.error("country", "`\(text)` is no country code of ISO 3166; write two capitals such as DE")
    return nil
  }
}
