import Core
import Localization

/// Reads events.
struct EventLoader {
  let context: LoadingContext
  let zones: TimeZones
  let sink: any BodySink

  private static let keys =
    ["status", "starts", "ends", "doors", "dates", "timezone", "venue", "organizer", "category", "currency", "image"]
    + ["tags", "tickets", "performers", "cancel", "name_changes", "reminder"] + EventSaleLoader.keys

  func event(_ thing: ThingReader) -> ThingRecord<EventContent> {
    guard let (reader, isDraft, hash) = thing.facts(keys: Self.keys) else {
      _ = texts(thing, names: EventNames(), performers: nil, hasImage: nil)
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
    let loader = TicketLoader(currency: currency, dates: dates, rules: zone?.rules, taxes: context.taxes)
    let tickets = loader.tickets(reader)
    let ids = loader.ids(reader)
    let saleLoader = EventSaleLoader(
      fees: FeeLoader(currency: currency, taxes: context.taxes),
      codes: PromoCodeLoader(currency: currency, rules: zone?.rules, tickets: ids),
      questions: QuestionLoader(tickets: ids))
    let sale = saleLoader.sale(reader, thing)
    let performers = PerformerLoader().performers(reader)
    let cancellation = CancellationLoader(currency: currency).terms(reader)
    let texts = texts(
      thing,
      names: EventNames(
        tickets: ids, fees: saleLoader.fees.ids(reader), questions: saleLoader.questions.ids(reader)),
      performers: PerformerLoader().ids(reader), hasImage: hasImage)
    var event: EventContent?
    if let id = EventID(thing.name), let status, let zone, let dates, let venue, let organizer, let category,
      let currency, image != nil || !reader.has("image"), let tags, let tickets,
      let sale, let performers, let cancellation, let nameChanges, let reminder, let texts
    {
      event = EventContent(
        id: id,
        dates: dates.dates.enumerated().map { index, date in
          date.date(status, currency, tickets.map { $0.type(index) }, sale, rules: zone.rules)
        },
        isSeries: dates.isSeries, timeZone: zone.name, timeZoneRules: zone.rules, venue: venue, organizer: organizer,
        category: category, tags: tags, performers: performers, image: image.map { "events/\(thing.name)/\($0)" },
        cancellation: cancellation, nameChangesEndSeconds: nameChanges, reminderSeconds: reminder, isDraft: isDraft,
        ticketTaxes: tickets.map(\.tax), feeTaxes: sale.fees.taxes, hash: thing.hash(with: hash),
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
  ///   - names: what needs a name.
  ///   - performers: the ids that may have a name; nil where the facts could not be read, so names are not compared.
  ///   - hasImage: nil where that is not known.
  private func texts(
    _ thing: ThingReader, names: EventNames, performers: [String]?, hasImage: Bool?
  ) -> LocalizedTexts<EventText>? {
    thing.texts(keys: ["image_alt", "tickets", "fees", "questions", "performers"], sink: sink) { reader, head in
      let needsAlt = hasImage ?? reader.has("image_alt")
      let imageAlt = reader.text("image_alt", isRequired: needsAlt)
      if !needsAlt && reader.has("image_alt") {
        reader.log.error(
          reader.keyPlace("image_alt"), "`image_alt` describes a picture, but the event has no `image`; remove it")
        return nil
      }
      let tickets = names.tickets(reader)
      let fees = names.fees(reader)
      let questions = names.questions(reader)
      let performerNames = performerNames(reader, performers: performers)
      guard imageAlt != nil || !needsAlt, let tickets, let fees, let questions, let performerNames else { return nil }
      return EventText(
        head, imageAlt: imageAlt, ticketNames: tickets, feeNames: fees, questions: questions,
        performerNames: performerNames)
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
}
