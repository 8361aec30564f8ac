import Catalog

enum Samples {
  static let site = CatalogSite(
    baseURL: "https://tickets.example", sandbox: false, email: "tickets@lindenhof.example", defaultLocale: "ar",
    locales: [
      CatalogLocale(
        tag: "ar", direction: "rtl", language: "العربية", name: "بيلتن", tagline: "تذاكر",
        menu: [CatalogMenuItem(title: "عن الموقع", path: "/ar/pages/about")], footerMenu: [], homePath: "/ar/",
        eventsPath: "/ar/events", calendarPath: "/ar/calendar", venuesPath: "/ar/venues", archivePath: "/ar/archive",
        newsPath: "/ar/news", searchPath: "/ar/search", scanPath: "/ar/scan",
        manifestPath: "/ar/manifest.webmanifest", eventsFeedPath: "/ar/events.atom", newsFeedPath: "/ar/news.atom")
    ],
    assets: ["site.css": "/assets/site.0f3a.css"],
    styles: ["site.css": "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="],
    events: ["jazz"])

  static let event = CatalogEvent(
    id: "jazz", status: "scheduled", startsAt: 1_812_823_200_000, endsAt: 1_812_834_000_000, doorsAt: nil,
    timeZone: "Europe/Berlin", currency: "EUR", venue: "courtyard", organizer: "lindenhof",
    tickets: [
      CatalogTicket(
        id: "standing", priceMinorUnits: 2400, quota: 180, perOrderMax: 8, salesOpenAt: nil,
        salesCloseAt: 1_812_823_200_000)
    ],
    texts: [
      "ar": CatalogEventTexts(
        title: "جاز في الفناء", summary: "", path: "/ar/events/jazz", ticketNames: ["standing": "وقوفًا"], date: "",
        dateShort: "", doors: "", venueName: "", venuePath: "", city: "برلين", address: "", country: "ألمانيا",
        organizerName: "", organizerPath: "", image: "", imageAlt: "")
    ])

  static let strings: [String: CatalogMessage] = [
    "cart.total": .text("المجموع {amount}"), "cart.row": .ordinal(["other": "الصف {count}"]),
    "cart.tickets": .plural(["one": "تذكرة", "other": "{count} تذكرة"]),
  ]
}

/// One way each in which a catalog edited by hand breaks a rule of the sale.
enum BrokenFact: CaseIterable {
  case otherID, status, currency, ends, noTickets, twice, ticketID, price, quota, orderMax

  var event: CatalogEvent {
    var event = Samples.event
    switch self {
    case .otherID: event.id = "other"
    case .status: event.status = "postponed"
    case .currency: event.currency = "EURO"
    case .ends: event.endsAt = event.startsAt
    case .noTickets: event.tickets = []
    case .twice: event.tickets += event.tickets
    case .ticketID: event.tickets[0].id = "../x"
    case .price: event.tickets[0].priceMinorUnits = -1
    case .quota: event.tickets[0].quota = -1
    case .orderMax: event.tickets[0].perOrderMax = 0
    }
    return event
  }
}
