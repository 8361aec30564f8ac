import Core
import Files

/// Reads venues, organizers, news and pages.
struct OtherLoader {
  let context: LoadingContext
  let zones: TimeZones
  let sink: any BodySink

  func venue(_ thing: ThingReader) -> ThingRecord<VenueContent> {
    let facts = thing.facts(keys: ["country", "timezone", "latitude", "longitude"])
    if isLeftOut(facts?.isDraft) { return thing.leftOut() }
    let texts: LocalizedTexts<VenueText>? = thing.texts(keys: ["city", "address"], sink: sink) { reader, head in
      let (city, address) = (reader.text("city"), reader.text("address"))
      guard let city, let address else { return nil }
      return VenueText(head, city: city, address: address)
    }
    guard let (reader, isDraft, hash) = facts else { return thing.record(nil) }
    let country = country(reader)
    let zone = reader.timeZone("timezone", zones: zones)
    let latitude = reader.degrees("latitude", limit: 90)
    let longitude = reader.degrees("longitude", limit: 180)
    guard let id = VenueID(thing.name), let country, let zone, let latitude, let longitude, let texts else {
      return thing.record(nil)
    }
    return thing.record(
      VenueContent(
        id: id, country: country, timeZone: zone.name, latitude: latitude, longitude: longitude, isDraft: isDraft,
        hash: hash, texts: texts))
  }

  func organizer(_ thing: ThingReader) -> ThingRecord<OrganizerContent> {
    article(thing, keys: ["email", "website"]) { reader, isDraft, hash, texts in
      let (email, website) = (reader.email("email"), reader.website("website"))
      guard let id = OrganizerID(thing.name), let email, let website, let texts else { return nil }
      return OrganizerContent(id: id, email: email, website: website, isDraft: isDraft, hash: hash, texts: texts)
    }
  }

  func news(_ thing: ThingReader) -> ThingRecord<NewsContent> {
    article(thing, keys: ["date", "event"]) { reader, isDraft, hash, texts in
      let date = reader.date("date")
      let event: EventID? = reader.reference("event", in: .events, thing, isRequired: false)
      guard let id = NewsID(thing.name), let date, event != nil || !reader.has("event"), let texts else { return nil }
      return NewsContent(id: id, date: date, event: event, isDraft: isDraft, hash: hash, texts: texts)
    }
  }

  func page(_ thing: ThingReader) -> ThingRecord<PageContent> {
    article(thing, keys: ["order", "menu"]) { reader, isDraft, hash, texts in
      let order = reader.integer("order", in: 0...9999)
      let menu = reader.choice("menu", PageContent.Menu.self)
      guard let id = PageID(thing.name), let order, let menu, let texts else { return nil }
      return PageContent(id: id, order: order, menu: menu, isDraft: isDraft, hash: hash, texts: texts)
    }
  }

  /// A thing whose texts are articles.
  private func article<Content>(
    _ thing: ThingReader, keys: [String],
    read: (MappingReader, _ isDraft: Bool, _ hash: Hash128, LocalizedTexts<ArticleText>?) -> Content?
  ) -> ThingRecord<Content> {
    let facts = thing.facts(keys: keys)
    if isLeftOut(facts?.isDraft) { return thing.leftOut() }
    let texts: LocalizedTexts<ArticleText>? = thing.texts(keys: [], sink: sink) { _, head in ArticleText(head) }
    guard let (reader, isDraft, hash) = facts else { return thing.record(nil) }
    return thing.record(read(reader, isDraft, hash, texts))
  }

  private func isLeftOut(_ isDraft: Bool?) -> Bool { isDraft == true && !context.includesDrafts }

  private func country(_ reader: MappingReader) -> String? {
    guard let text = reader.text("country") else { return nil }
    if CountryCode.all.contains(text) { return text }
    reader.error("country", "`\(text)` is no country code of ISO 3166; write two capitals such as DE")
    return nil
  }
}
