import Content
import Core
import Feeds
import Files
import Localization
import Templates

/// The page of an event with all of its dates.
struct EventPage: SitePage {
  let site: SiteLocale
  let number: Int
  let path: String

  /// - Returns: nil where the event is left out in this language.
  init?(_ site: SiteLocale, _ number: Int, _ all: SitePlan) {
    guard let path = site.eventPaths[number] else { return nil }
    self.site = site
    self.number = number
    self.path = path
    locales = all.locales
  }

  private let locales: [SiteLocale]
  private var event: EventContent { site.content.events[number] }
  private var text: EventText? { event.texts[site.index] }
  private var venue: VenueContent { site.content.venues[site.model.venueOf[number]] }
  private var organizer: OrganizerContent { site.content.organizers[site.model.organizerOf[number]] }

  var template: PageTemplate { .event }

  func alternatePath(_ language: Int) -> String? { locales[language].eventPaths[number] }

  func combine(into hasher: inout Hasher128) {
    let model = site.model
    let organizer = model.organizerOf[number]
    let none = Hash128(high: 0, low: 0)
    hasher.combine(site.cardHashes[number])
    hasher.combine(model.content.events[number].texts.values[site.index]?.body.ref.hash ?? none)
    hasher.combine(site.venuePaths[model.venueOf[number]])
    hasher.combine(site.organizerPaths[organizer])
    hasher.combine(model.content.organizers[organizer].texts.values[site.index]?.hash ?? none)
    hasher.combine(model.content.organizers[organizer].hash)
    hasher.combine(model.cities.terms[model.cityOf[model.venueOf[number]]].slug)
    for tag in model.content.events[number].tags { hasher.combine(site.tagName(tag)) }
  }

  func head() -> PageHead {
    PageHead(
      kind: "event", title: text?.title ?? "", description: text?.summary ?? "", contentLocale: text?.locale,
      image: pageImage)
  }

  func values(_ context: borrowing DrawingContext) -> [Value] {
    guard let text, let place = venue.texts[site.index], let presenter = organizer.texts[site.index],
      let first = event.dates.first, let last = event.dates.last
    else { return [.null] }
    let formats = site.formats
    let now = site.model.options.now
    let dates = event.dates.map { EventDates($0, event, site) }
    // Of a series the dates to come; all of them once it is over.
    let coming = event.dates.indices.filter { event.dates[$0].facts.endsAt > now }
    let shown = coming.isEmpty ? Array(event.dates.indices) : coming
    let state = site.model.states[number]
    let isBuyable = state == .onSale || state == .free
    let venueNumber = site.model.venueOf[number]
    let values: [Value] = [
      .string(event.id.rawValue), .string(text.title), .string(text.summary), context.body(text.body),
      CardView.image(site.model.image(of: number)), .string(text.imageAlt ?? ""), .string(event.status.rawValue),
      .bool(state == .past), .bool(event.isSeries), .bool(isBuyable),
      .record(
        Record(
          Shapes.category,
          [
            .string(event.category.rawValue), .string(site.categoryName(event.category)),
            .string(site.path("categories/\(event.category.rawValue)")),
          ])),
      .list(
        event.tags.map { tag in
          .record(Record(Shapes.namedPath, [.string(site.tagName(tag)), .string(site.path("tags/\(tag)"))]))
        }),
      .record(
        Record(
          Shapes.eventVenue,
          [
            .string(place.title), .string(site.venuePaths[venueNumber]), .string(place.city),
            .string(site.cityPath(ofVenue: venueNumber)), .string(place.address),
            .string(formats.countryName(venue.country)),
          ])),
      .record(
        Record(
          Shapes.link, [.string(presenter.title), .string(site.organizerPaths[site.model.organizerOf[number]])])),
      .list(
        event.performers.map { performer in
          .record(
            Record(
              Shapes.performer,
              [
                .string(text.name(of: performer)), .string(performer.kind.rawValue), .string(performer.website ?? ""),
              ]))
        }),
      .string(event.dates.count > 1 ? formats.dateRange(first.starts, last.starts, .full) : dates[0].full),
      .string(dates[0].startsISO), .string(dates[dates.count - 1].endsISO),
      .string(event.dates.count > 1 ? "" : dates[0].zone), .string(event.dates.count > 1 ? "" : dates[0].doors),
      .list(shown.map { .record(self.date(event.dates[$0], dates[$0], text, now)) }),
      .string(site.content.settings.hasEventCalendars ? path + ".ics" : ""),
      .json(json(self.data(dates, text, place, presenter))),
    ]
    return [.record(Record(Shapes.event, values))]
  }

  private func date(_ date: EventDate, _ texts: EventDates, _ text: EventText, _ now: Instant) -> Record {
    Record(
      Shapes.date,
      [
        .string(date.id?.rawValue ?? ""), .string(date.facts.id.rawValue), .string(texts.full),
        .string(texts.startsISO), .string(texts.zone), .string(texts.doors), .bool(date.facts.endsAt <= now),
        .list(
          date.facts.ticketTypes.enumerated().filter { !$1.isHidden }.map { index, type in
            .record(ticket(type, name: text.ticketNames[index], now))
          }),
        .list(
          date.facts.fees.enumerated().map { index, fee in .record(self.fee(fee, name: text.feeNames[index])) }),
        .bool(!date.facts.codes.isEmpty), .int(date.facts.perOrderMax ?? 0), .int(date.facts.perPersonMax ?? 0),
      ])
  }

  private func fee(_ fee: Fee, name: String) -> Record {
    Record(
      Shapes.fee,
      [
        .string(name), .string(fee.amount.map(site.formats.money) ?? ""),
        .string(fee.percentage.map(site.formats.percent) ?? ""), .string(fee.basis.rawValue),
      ])
  }

  private func ticket(_ type: TicketType, name: String, _ now: Instant) -> Record {
    let state = TicketState(type, at: now)
    let opens = state == .notYet ? type.sales.opensAt.map { EventDates.moment($0, at: event, site.formats) } : nil
    return Record(
      Shapes.ticket,
      [
        .string(type.id.rawValue), .string(name), .string(site.formats.money(type.price)),
        .int(Int(type.price.minorUnits)), .bool(type.price.isFree), .string(state.rawValue), .string(opens ?? ""),
        .int(type.perOrderMin), .int(min(type.perOrderMax, type.quota)), .int(type.quota),
        .bool(type.range != nil), .string(type.range.map { site.formats.money($0.min) } ?? ""),
        .string(type.range?.max.map(site.formats.money) ?? ""), .string(type.price.majorUnitsText),
        .string(type.tax.map { site.formats.percent($0.percentage) } ?? ""), .bool(type.tax?.isInclusive == false),
      ])
  }

  private var pageImage: Value {
    guard let image = site.model.image(of: number) else { return .null }
    let social = image.social
    return .record(
      Record(
        Shapes.pageImage,
        [
          .string(site.model.absolute(social?.path ?? image.src)), .int(social?.width ?? image.width),
          .int(social?.height ?? image.height), .string(text?.imageAlt ?? ""),
        ]))
  }

  private func json(_ data: EventData) -> SafeJSON {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2048)
    JSONLD.append(data, into: &bytes)
    return SafeJSON(trusted: bytes)
  }

  /// The event for search engines.
  private func data(
    _ dates: [EventDates], _ text: EventText, _ place: VenueText, _ presenter: ArticleText
  ) -> EventData {
    let model = site.model
    let url = model.absolute(path)
    let image = model.image(of: number).map { model.absolute($0.social?.path ?? $0.src) }
    return EventData(
      name: text.title, summary: text.summary, url: url, locale: text.locale, images: image.map { [$0] } ?? [],
      isCancelled: event.status == .cancelled,
      place: EventData.Place(
        name: place.title, url: model.absolute(site.venuePaths[model.venueOf[number]]), street: place.address,
        city: place.city, country: venue.country, latitude: venue.latitude, longitude: venue.longitude),
      organizer: EventData.Organizer(name: presenter.title, url: organizer.website),
      performers: event.performers.map {
        EventData.Performer(name: text.name(of: $0), isPerson: $0.kind == .person, url: $0.website)
      },
      dates: event.dates.indices.map { index in
        let date = event.dates[index]
        return EventData.Date(
          url: date.id.map { "\(url)#date-\($0)" } ?? url, starts: dates[index].startsISO, ends: dates[index].endsISO,
          doors: dates[index].doorsISO,
          offers: date.facts.ticketTypes.enumerated().filter { !$1.isHidden }.map {
            offer($1, name: text.ticketNames[$0])
          })
      })
  }

  private func offer(_ type: TicketType, name: String) -> EventData.Offer {
    let rules = event.timeZoneRules
    let availability: EventData.Availability =
      switch TicketState(type, at: site.model.options.now) {
      case .onSale: .inStock
      case .notYet: .preOrder
      case .soldOut, .closed: .soldOut
      }
    return EventData.Offer(
      name: name, price: type.lowestPrice, availability: availability,
      opens: type.sales.opensAt.map { ISODate.text($0, rules) }, closes: ISODate.text(type.sales.closesAt, rules))
  }
}
