import Catalog

/// The few texts that functions draw in a history. Nobody reads them.
enum SimulatedTexts {
  /// Nuosu: CLDR says little of it, so little time goes into reading that.
  static let locale = "ii"

  static func site(_ events: [String]) -> CatalogSite {
    CatalogSite(
      baseURL: "https://tickets.example", sandbox: false, email: "tickets@house.example", defaultLocale: locale,
      locales: [
        CatalogLocale(
          tag: locale, direction: "ltr", language: "Nuosu", name: "House", tagline: "", menu: [], footerMenu: [],
          homePath: "/ii/", eventsPath: "/ii/events", calendarPath: "/ii/calendar", venuesPath: "/ii/venues",
          archivePath: "/ii/archive", newsPath: "/ii/news", searchPath: "/ii/search", scanPath: "/ii/scan",
          manifestPath: "/ii/manifest.webmanifest", eventsFeedPath: "/ii/events.atom", newsFeedPath: "/ii/news.atom")
      ], assets: [:], events: events)
  }

  static let strings: [String: CatalogMessage] = {
    var keys = ["mail.tickets.subject", "mail.refund.subject", "price.free", "checkout.tax"]
    keys += ["held", "paid", "expired", "refunding", "refunded"].map { "order.state.\($0)" }
    keys += [
      "event_cancelled", "event_past", "empty_order", "sold_out", "only_left", "too_many", "key_reused",
      "tickets_not_ready", "tickets_void", "mail_too_soon", "name_changed_meanwhile", "name_ticket_used",
      "name_event_cancelled", "name_change_closed", "name_changed_too_often",
      "payment_failed", "payment_unavailable", "unavailable", "sales_closed", "bad_signature", "bad_request",
      "bad_promo_code", "promo_code_few_left", "promo_code_no_effect", "too_many_person",
    ].map { "errors.\($0)" }
    keys += [
      "admitted", "used", "unknown", "wrong_event", "void", "replaced", "cancelled", "refunded", "disputed",
    ].flatMap {
      ["scan.\($0).title", "scan.\($0).text"]
    }
    return Dictionary(uniqueKeysWithValues: keys.map { ($0, .text($0)) })
  }()

  static let mails = [
    "tickets.txt": "{{ order.reference }}\n", "tickets.html": "<p>{{ order.reference }}</p>\n",
    "refund.txt": "{{ order.reference }} {{ reason }}\n", "refund.html": "<p>{{ order.reference }}</p>\n",
  ]
}
