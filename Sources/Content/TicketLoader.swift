import Core
import Localization

/// Reads the list of an event's tickets.
struct TicketLoader {
  /// nil, like ``dates`` and ``rules``, where the event's own value is wrong; what hangs on it is then not checked.
  let currency: CurrencyCode?
  let dates: EventDatesLoader.Outcome?
  let rules: TimeZoneRules?
  /// The names of the site's taxes; nil where they could not be read.
  let taxes: [String]?

  /// Quotas beyond this are mistakes.
  static let quotaMax = 1_000_000
  static let perOrderMax = 100
  static let perOrderDefault = 10

  private static let keys = [
    "id", "price", "tax", "quota", "min_per_order", "max_per_order", "sales_open", "sales_close", "hidden",
  ]

  /// - Returns: nil after an error.
  func tickets(_ event: MappingReader) -> [TicketDraft]? {
    guard let readers = event.mappings("tickets", known: Self.keys) else { return nil }
    guard !readers.isEmpty else {
      event.error("tickets", "an event has at least one kind of ticket; a free one has the price 0")
      return nil
    }
    var seen: Set<String> = []
    let tickets = readers.map { reader in
      let ticket = ticket(reader)
      if let id = reader.string("id"), !seen.insert(id).inserted {
        reader.error("id", "the ticket id `\(id)` stands twice; give each kind its own")
        return TicketDraft?.none
      }
      return ticket
    }
    let whole = tickets.compactMap { $0 }
    guard whole.count == tickets.count else { return nil }
    compare(whole, readers)
    return whole
  }

  /// The ids as they are written, so that names can be compared even where another fact is wrong.
  /// - Returns: nil where the ids themselves can't be trusted.
  func ids(_ event: MappingReader) -> [String]? {
    guard let ids = event.strings("tickets", "id"), !ids.isEmpty, Set(ids).count == ids.count else { return nil }
    return ids
  }

  /// Prices of one event that are so far apart have mostly a decimal sign in the wrong place.
  static let priceRatioMax: Int64 = 1000

  private func compare(_ tickets: [TicketDraft], _ readers: [MappingReader]) {
    let prices = tickets.map(\.price.minorUnits)
    guard let least = prices.filter({ $0 > 0 }).min() else { return }
    for (ticket, reader) in zip(tickets, readers) where ticket.price.minorUnits / least >= Self.priceRatioMax {
      reader.log.warning(
        reader.valuePlace("price"),
        "`\(ticket.price.majorUnitsText)` is \(Self.priceRatioMax) times the price of another ticket, or more; check both"
      )
    }
  }

  private func ticket(_ reader: MappingReader) -> TicketDraft? {
    let id = id(reader)
    let price = price(reader)
    let quota = reader.integer("quota", in: 0...Self.quotaMax)
    let least = reader.integer("min_per_order", in: 1...Self.perOrderMax, default: 1)
    let most = reader.integer(
      "max_per_order", in: 1...Self.perOrderMax, default: max(Self.perOrderDefault, least ?? 1))
    let sales = sales(reader)
    let tax = TaxReader.choice(reader, known: taxes)
    let isHidden = reader.flag("hidden", default: false)
    guard let id, let price, let quota, let least, let most, let sales, let tax, let isHidden else { return nil }
    guard least <= most else {
      reader.error("min_per_order", "an order can't hold at least \(least) and at most \(most); change one")
      return nil
    }
    return TicketDraft(
      id: id, price: price.price, range: price.range, tax: tax, quota: quota, perOrderMin: least, perOrderMax: most,
      sales: sales, isHidden: isHidden)
  }

  private func id(_ reader: MappingReader) -> TicketTypeID? {
    guard let text = reader.text("id") else { return nil }
    if let id = TicketTypeID(text) { return id }
    reader.error("id", "`\(text)` can't be an id; use lower-case letters a-z, digits and hyphens")
    return nil
  }

  /// A fixed price, or between what amounts the buyer chooses one.
  private func price(_ reader: MappingReader) -> (price: Money, range: PriceRange?)? {
    guard reader.isMapping("price") else { return reader.money("price", currency).map { ($0, nil) } }
    guard let choice = reader.mapping("price", known: ["min", "suggested", "max"]) else { return nil }
    let least = choice.money("min", currency)
    let suggested = choice.money("suggested", currency)
    let most = choice.has("max") ? choice.money("max", currency) : nil
    guard let least, let suggested, most != nil || !choice.has("max") else { return nil }
    let limit = most?.minorUnits ?? PriceRange.amountMax
    guard (least.minorUnits...max(least.minorUnits, limit)).contains(suggested.minorUnits),
      limit <= PriceRange.amountMax,
      least.minorUnits <= limit
    else {
      reader.error("price", "`suggested` lies between `min` and `max`; change one of them")
      return nil
    }
    return (suggested, PriceRange(min: least, max: most))
  }

  /// A window for each date. Without `sales_close` sales close when a date starts, and also where it lies behind a date's end:
  /// then it is meant for the later ones.
  private func sales(_ reader: MappingReader) -> [SalesWindow]? {
    let opens = reader.existingDateTime("sales_open", rules: rules, isRequired: false)
    let closes = reader.existingDateTime("sales_close", rules: rules, isRequired: false)
    guard opens != nil || !reader.has("sales_open"), closes != nil || !reader.has("sales_close"), let dates, let rules
    else { return nil }
    if let closes, dates.dates.allSatisfy({ closes > $0.times.ends }) {
      reader.error("sales_close", "sales close after the event has ended")
      return nil
    }
    var windows: [SalesWindow] = []
    for date in dates.dates {
      let close = closes.flatMap { $0 > date.times.ends ? nil : $0 } ?? date.times.starts
      if let opens, opens >= close {
        let which = date.id.map { " for the date `\($0)`" } ?? ""
        reader.error("sales_open", "sales open when they are already closed\(which)")
        return nil
      }
      windows.append(SalesWindow(opensAt: opens.map(rules.instant(of:)), closesAt: rules.instant(of: close)))
    }
    return windows
  }
}
