extension CatalogSite {
  init(_ fields: CatalogFields) throws(CatalogError) {
    var locales: [CatalogLocale] = []
    for locale in try fields.objects("locales") { locales.append(try CatalogLocale(locale)) }
    self.init(
      baseURL: try fields.string("baseURL"), sandbox: try fields.bool("sandbox"), email: try fields.string("email"),
      defaultLocale: try fields.string("defaultLocale"), locales: locales, assets: try fields.texts("assets"),
      styles: try fields.texts("styles"), events: try fields.strings("events"),
      reminders: try fields.integers("reminders"))
  }
}

extension CatalogLocale {
  init(_ fields: CatalogFields) throws(CatalogError) {
    self.init(
      tag: try fields.string("tag"), direction: try fields.string("direction"),
      digits: try fields.optionalString("digits"), language: try fields.string("language"),
      name: try fields.string("name"), tagline: try fields.string("tagline"),
      menu: try CatalogMenuItem.list(fields, "menu"), footerMenu: try CatalogMenuItem.list(fields, "footerMenu"),
      homePath: try fields.string("homePath"), eventsPath: try fields.string("eventsPath"),
      calendarPath: try fields.string("calendarPath"), venuesPath: try fields.string("venuesPath"),
      archivePath: try fields.string("archivePath"), newsPath: try fields.string("newsPath"),
      searchPath: try fields.string("searchPath"), scanPath: try fields.string("scanPath"),
      manifestPath: try fields.string("manifestPath"), eventsFeedPath: try fields.string("eventsFeedPath"),
      newsFeedPath: try fields.string("newsFeedPath"))
  }
}

extension CatalogMenuItem {
  static func list(_ fields: CatalogFields, _ key: String) throws(CatalogError) -> [CatalogMenuItem] {
    var items: [CatalogMenuItem] = []
    for item in try fields.objects(key) {
      items.append(CatalogMenuItem(title: try item.string("title"), path: try item.string("path")))
    }
    return items
  }
}

extension CatalogEvent {
  init(_ fields: CatalogFields) throws(CatalogError) {
    let id = try fields.string("id")
    var tickets: [CatalogTicket] = []
    for ticket in try fields.objects("tickets") { tickets.append(try CatalogTicket(ticket)) }
    var (fees, codes, questions): ([CatalogFee], [CatalogCode], [CatalogQuestion]) = ([], [], [])
    for fee in try fields.optionalObjects("fees") { fees.append(try CatalogFee(fee)) }
    for code in try fields.optionalObjects("codes") { codes.append(try CatalogCode(code)) }
    for question in try fields.optionalObjects("questions") { questions.append(try CatalogQuestion(question)) }
    let languages = try fields.object("texts")
    var texts: [String: CatalogEventTexts] = [:]
    for tag in languages.keys { texts[tag] = try CatalogEventTexts(try languages.object(tag)) }
    self.init(
      id: id, status: try fields.string("status"), startsAt: try fields.integer("startsAt"),
      endsAt: try fields.integer("endsAt"), doorsAt: try fields.optionalInteger("doorsAt"),
      timeZone: try fields.string("timeZone"), currency: try fields.string("currency"),
      venue: try fields.string("venue"), organizer: try fields.string("organizer"), tickets: tickets, fees: fees,
      codes: codes, questions: questions, perOrderMax: try fields.optionalCount("perOrderMax"),
      perPersonMax: try fields.optionalCount("perPersonMax"), texts: texts,
      nameChangesEndAt: try fields.optionalInteger("nameChangesEndAt"), remindAt: try fields.optionalInteger("remindAt")
    )
    if let terms = try fields.optionalObject("cancellation") { cancellation = try CatalogCancellation(terms) }
  }
}

extension CatalogTicket {
  init(_ fields: CatalogFields) throws(CatalogError) {
    self.init(
      id: try fields.string("id"), priceMinorUnits: try fields.integer("priceMinorUnits"),
      quota: try fields.count("quota"), perOrderMax: try fields.count("perOrderMax"),
      perOrderMin: try fields.optionalCount("perOrderMin"), priceMin: try fields.optionalInteger("priceMin"),
      priceMax: try fields.optionalInteger("priceMax"),
      tax: try CatalogTax(optional: fields), isHidden: try fields.optionalBool("isHidden"),
      salesOpenAt: try fields.optionalInteger("salesOpenAt"), salesCloseAt: try fields.integer("salesCloseAt"))
  }
}

extension CatalogEventTexts {
  init(_ fields: CatalogFields) throws(CatalogError) {
    self.init(
      title: try fields.string("title"), summary: try fields.string("summary"), path: try fields.string("path"),
      ticketNames: try fields.texts("ticketNames"), feeNames: try fields.optionalObject("feeNames")?.texts() ?? [:],
      questions: try CatalogQuestionTexts.all(fields), date: try fields.string("date"),
      dateShort: try fields.string("dateShort"), doors: try fields.string("doors"),
      venueName: try fields.string("venueName"), venuePath: try fields.string("venuePath"),
      city: try fields.string("city"), address: try fields.string("address"), country: try fields.string("country"),
      organizerName: try fields.string("organizerName"), organizerPath: try fields.string("organizerPath"),
      image: try fields.string("image"), imageAlt: try fields.string("imageAlt"))
  }
}
