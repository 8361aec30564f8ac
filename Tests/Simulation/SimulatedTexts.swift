import Catalog

/// The few texts that functions draw in a history. Nobody reads them.
enum SimulatedTexts {
  static func site(_ events: [String]) -> CatalogSite {
    CatalogSite(
      baseURL: "https://tickets.example", sandbox: false, email: "tickets@house.example", defaultLocale: "en",
      locales: [
        CatalogLocale(
          tag: "en", direction: "ltr", language: "English", name: "House", tagline: "", menu: [], footerMenu: [],
          homePath: "/en/", eventsPath: "/en/events", calendarPath: "/en/calendar", venuesPath: "/en/venues",
          archivePath: "/en/archive", newsPath: "/en/news", searchPath: "/en/search", scanPath: "/en/scan",
          manifestPath: "/en/manifest.webmanifest", eventsFeedPath: "/en/events.atom", newsFeedPath: "/en/news.atom")
      ], assets: [:], events: events)
  }

  static let strings: [String: CatalogMessage] = {
    var keys = ["mail.tickets.subject", "mail.refund.subject", "price.free"]
    keys += ["held", "paid", "expired", "refunding", "refunded"].map { "order.state.\($0)" }
    keys += [
      "event_cancelled", "event_past", "empty_order", "sold_out", "only_left", "too_many", "key_reused",
      "payment_failed", "payment_unavailable", "unavailable", "sales_closed", "bad_signature", "bad_request",
    ].map { "errors.\($0)" }
    keys += ["admitted", "used", "unknown", "wrong_event", "void", "cancelled"].flatMap {
      ["scan.\($0).title", "scan.\($0).text"]
    }
    return Dictionary(uniqueKeysWithValues: keys.map { ($0, .text($0)) })
  }()

  static let mails = [
    "tickets.txt": "{{ order.reference }}\n", "tickets.html": "<p>{{ order.reference }}</p>\n",
    "refund.txt": "{{ order.reference }} {{ reason }}\n", "refund.html": "<p>{{ order.reference }}</p>\n",
  ]
}
