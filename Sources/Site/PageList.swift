import Content
import Core
import Localization
import Templates

/// All pages of one language. Every language has the same ones, for no text may be missing.
struct PageList {
  let model: SiteModel
  let language: Language

  /// How many events and pieces of news the home page shows.
  static let homeEventsMax = 7
  static let homeNewsMax = 3

  private var locale: LocaleTag { language.locale }

  /// The paths alone, for the link checker and the menus; the same in every language.
  static func paths(of content: SiteContent) -> [PagePath] {
    [.home, .events, .news] + content.events.map { PagePath(.events, $0.id) }
      + content.venues.map { PagePath(.venues, $0.id) } + content.organizers.map { PagePath(.organizers, $0.id) }
      + content.news.map { PagePath(.news, $0.id) } + content.pages.map { PagePath(.pages, $0.id) } + [
        .scan, .notFound,
      ]
  }

  /// Calls `body` with each page in turn, so that only one is held at a time.
  func visit(_ body: (Page) throws(BuildError) -> Void) throws(BuildError) {
    try body(make { () throws(StringsError) in try home() })
    try body(make { () throws(StringsError) in try eventList() })
    try body(make { () throws(StringsError) in try newsList() })
    for event in model.content.events { try body(make { () throws(StringsError) in try self.event(event) }) }
    for venue in model.content.venues { try body(make { () throws(StringsError) in try self.venue(venue) }) }
    for organizer in model.content.organizers {
      try body(make { () throws(StringsError) in try self.organizer(organizer) })
    }
    for post in model.content.news { try body(make { () throws(StringsError) in try self.post(post) }) }
    for page in model.content.pages { try body(self.page(page)) }
    try body(make { () throws(StringsError) in try scan() })
    try body(make { () throws(StringsError) in try notFound() })
  }

  private func make(_ page: () throws(StringsError) -> Page) throws(BuildError) -> Page {
    do {
      return try page()
    } catch {
      let place = SourcePlace(file: "templates/strings/\(locale).yml")
      throw .content([Diagnostic(place, .error, "\(error)")])
    }
  }

  private func home() throws(StringsError) -> Page {
    let events = Array(model.upcoming.prefix(Self.homeEventsMax))
    let settings = model.content.settings
    return Page(
      path: .home, template: "pages/home.html", kind: "home", title: settings.names[locale] ?? "",
      description: settings.taglines[locale] ?? "",
      values: [
        "upcoming": try model.cards(events, language), "news": .list(model.news.prefix(Self.homeNewsMax).map(newsCard)),
      ])
  }

  private func eventList() throws(StringsError) -> Page {
    Page(
      path: .events, template: "pages/events.html", kind: "events", title: try language.text("events.title"),
      description: try language.text("events.description"),
      values: ["upcoming": try model.cards(model.upcoming, language), "past": try model.cards(model.past, language)])
  }

  private func newsList() throws(StringsError) -> Page {
    Page(
      path: .news, template: "pages/news.html", kind: "news", title: try language.text("news.title"),
      description: try language.text("news.description"), values: ["posts": .list(model.news.map(newsCard))])
  }

  private func event(_ event: EventContent) throws(StringsError) -> Page {
    let text = event.texts[locale]
    return Page(
      path: PagePath(.events, event.id), template: "pages/event.html", kind: "event", title: text?.title ?? "",
      description: text?.summary ?? "", values: try model.eventValues(event, language))
  }

  private func venue(_ venue: VenueContent) throws(StringsError) -> Page {
    let events = (model.upcoming + model.past).filter { $0.venue == venue.id }
    guard let text = venue.texts[locale] else { return empty(PagePath(.venues, venue.id)) }
    let view: Value = [
      "title": .string(text.title), "summary": .string(text.summary), "body": model.html(text.body),
      "city": .string(text.city), "address": .string(text.address),
      "country": .string(language.formats.countryName(venue.country)),
    ]
    return Page(
      path: PagePath(.venues, venue.id), template: "pages/venue.html", kind: "venue", title: text.title,
      description: text.summary, values: ["venue": view, "events": try model.cards(events, language)])
  }

  private func organizer(_ organizer: OrganizerContent) throws(StringsError) -> Page {
    let events = (model.upcoming + model.past).filter { $0.organizer == organizer.id }
    guard let text = organizer.texts[locale] else { return empty(PagePath(.organizers, organizer.id)) }
    let view: Value = [
      "title": .string(text.title), "summary": .string(text.summary), "body": model.html(text.body),
      "email": .string(organizer.email.rawValue), "website": .string(organizer.website),
    ]
    return Page(
      path: PagePath(.organizers, organizer.id), template: "pages/organizer.html", kind: "organizer", title: text.title,
      description: text.summary, values: ["organizer": view, "events": try model.cards(events, language)])
  }

  private func post(_ post: NewsContent) throws(StringsError) -> Page {
    guard let text = post.texts[locale] else { return empty(PagePath(.news, post.id)) }
    let view: Value = [
      "title": .string(text.title), "summary": .string(text.summary), "body": model.html(text.body),
      "date": .string(language.formats.date(post.date, .long)), "date_iso": .string(Self.day(post.date)),
    ]
    let event = post.event.flatMap { model.events[$0] }
    let card = if let event { try model.card(event, language) } else { Value.null }
    return Page(
      path: PagePath(.news, post.id), template: "pages/post.html", kind: "post", title: text.title,
      description: text.summary, values: ["post": view, "event": card])
  }

  private func page(_ page: PageContent) -> Page {
    guard let text = page.texts[locale] else { return empty(PagePath(.pages, page.id)) }
    return Page(
      path: PagePath(.pages, page.id), template: "pages/page.html", kind: "page", title: text.title,
      description: text.summary,
      values: ["content": ["title": .string(text.title), "body": model.html(text.body)]])
  }

  private func scan() throws(StringsError) -> Page {
    Page(
      path: .scan, template: "pages/scan.html", kind: "scan", title: try language.text("gate.title"),
      description: try language.text("gate.description"), isListed: false,
      values: ["validate_action": "/v1/orders/validate"])
  }

  private func notFound() throws(StringsError) -> Page {
    Page(
      path: .notFound, template: "pages/404.html", kind: "not-found", title: try language.text("not_found.title"),
      description: "", isListed: false, values: [:])
  }

  /// Never drawn in a checked site: every thing has a text in every language.
  private func empty(_ path: PagePath) -> Page {
    Page(path: path, template: "pages/404.html", kind: "page", title: "", description: "", values: [:])
  }

  private func newsCard(_ post: NewsContent) -> Value {
    guard let text = post.texts[locale] else { return .null }
    return [
      "title": .string(text.title), "summary": .string(text.summary),
      "path": .string(PagePath(.news, post.id).path(in: locale)),
      "date": .string(language.formats.date(post.date, .long)), "date_iso": .string(Self.day(post.date)),
    ]
  }

  private static func day(_ date: LocalDateTime) -> String { String(date.iso8601.prefix(10)) }
}
