import Core
import Localization

/// Reads events.
struct EventLoader {
  let context: LoadingContext
  let zones: TimeZones
  let sink: any BodySink

  private static let keys =
    ["status", "starts", "ends", "doors", "dates", "timezone", "venue", "organizer", "category", "currency", "image"]
    + ["tags", "tickets", "performers", "name_changes", "reminder"]

  func event(_ thing: ThingReader) -> ThingRecord<EventContent> {
    guard let (reader, isDraft, hash) = thing.facts(keys: Self.keys) else {
      _ = texts(thing, tickets: nil, performers: nil, hasImage: nil)
      return thing.record(nil)
    }
    if isDraft && !context.includesDrafts { return thing.leftOut() }
    let status = reader.choice("status", EventFacts.Status.self, default: .scheduled)
    let zone = reader.timeZone("timezone", zones: zones)
    let dates = EventDatesLoader(event: thing.name, rules: zone?.rules).dates(reader)
    let venue: VenueID? = reader.reference("venue", in: .venues, thing)
    let organizer: OrganizerID? = reader.reference("organizer", in: .organizers, thing)
    let category = reader.choice("category", EventCategory.self)
    let currency = reader.currency("currency")
    let image = reader.has("image") ? EventImage(thing).name(reader) : nil
    // Where the name is wrong, it is not known whether there should be a picture.
    let hasImage = reader.has("image") ? image.map { _ in true } : false
    let nameChanges = reader.leadTime("name_changes", default: 0, orWord: "never")
    let reminder = reader.leadTime("reminder", default: nil, orWord: "never")
    let tags = EventTags(known: context.tags).tags(reader)
    let loader = TicketLoader(currency: currency, dates: dates, rules: zone?.rules)
    let tickets = loader.tickets(reader)
    let performers = PerformerLoader().performers(reader)
    let texts = texts(
      thing, tickets: loader.ids(reader), performers: PerformerLoader().ids(reader), hasImage: hasImage)
    var event: EventContent?
    if let id = EventID(thing.name), let status, let zone, let dates, let venue, let organizer, let category,
      let currency, image != nil || !reader.has("image"), let tags, let tickets,
      let performers, let nameChanges, let reminder, let texts
    {
      event = EventContent(
        id: id,
        dates: dates.dates.enumerated().map { index, date in
          date.date(status, currency, tickets.map { $0.type(index) }, rules: zone.rules)
        },
        isSeries: dates.isSeries, timeZone: zone.name, timeZoneRules: zone.rules, venue: venue, organizer: organizer,
        category: category, tags: tags, performers: performers, image: image.map { "events/\(thing.name)/\($0)" },
        nameChangesEndSeconds: nameChanges, reminderSeconds: reminder,
        isDraft: isDraft, hash: hash,
        texts: texts)
    }
    var record = thing.record(event, image: image)
    record.datePlaces = dates?.dates.map(\.place) ?? []
    record.ticketsPlace = SourcePoint(reader.keyPlace("tickets"))
    for date in dates?.dates ?? [] where dates?.isSeries == true {
      record.claims.append(
        Claim(kind: .date, value: date.saleID.rawValue, place: date.idPlace.place(in: reader.place.file)))
    }
    return record
  }

  /// - Parameters:
  ///   - tickets: the ids that need a name; nil where the facts could not be read, so names are not compared.
  ///   - performers: the ids that may have a name; nil as with tickets.
  ///   - hasImage: nil where that is not known.
  private func texts(
    _ thing: ThingReader, tickets: [String]?, performers: [String]?, hasImage: Bool?
  ) -> LocalizedTexts<EventText>? {
    thing.texts(keys: ["image_alt", "tickets", "performers"], sink: sink) { reader, head in
      let needsAlt = hasImage ?? reader.has("image_alt")
      let imageAlt = reader.text("image_alt", isRequired: needsAlt)
      if !needsAlt && reader.has("image_alt") {
        reader.log.error(
          reader.keyPlace("image_alt"), "`image_alt` describes a picture, but the event has no `image`; remove it")
        return nil
      }
      let names = ticketNames(reader, tickets: tickets)
      let performerNames = performerNames(reader, performers: performers)
      guard imageAlt != nil || !needsAlt, let names, let performerNames else { return nil }
      return EventText(head, imageAlt: imageAlt, ticketNames: names, performerNames: performerNames)
    }
  }

  /// The names that are written otherwise in this language, by the performers' ids.
  private func performerNames(_ reader: MappingReader, performers: [String]?) -> [String: String]? {
    guard reader.has("performers") else { return [:] }
    guard performers?.isEmpty != true else {
      reader.log.error(
        reader.keyPlace("performers"), "`performers` names people that the event's facts do not have; remove it")
      return nil
    }
    guard let names = reader.mapping("performers", known: performers) else { return nil }
    let texts = names.keys.map { ($0, names.text($0)) }
    guard texts.allSatisfy({ $0.1 != nil }) else { return nil }
    return Dictionary(texts.compactMap { id, text in text.map { (id, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  private func ticketNames(_ reader: MappingReader, tickets: [String]?) -> [String]? {
    guard let names = reader.mapping("tickets", known: tickets?.sorted()) else { return nil }
    let wanted = tickets ?? names.keys
    var result: [String] = []
    for ticket in wanted {
      guard names.has(ticket) else {
        reader.log.error(reader.keyPlace("tickets"), "the ticket `\(ticket)` has no name here")
        continue
      }
      guard let text = names.text(ticket) else { continue }
      if result.contains(text) {
        reader.log.warning(names.valuePlace(ticket), "two kinds of tickets are called `\(text)`; tell them apart")
      }
      result.append(text)
    }
    return result.count == wanted.count ? result : nil
  }
}
