import Core
import Localization

/// Reads the list of an event's tickets.
struct TicketLoader {
  /// nil, like ``times`` and ``rules``, where the event's own value is wrong; what hangs on it is then not checked.
  let currency: CurrencyCode?
  let times: EventTimes?
  let rules: TimeZoneRules?

  /// Quotas beyond this are mistakes.
  static let quotaMax = 1_000_000
  static let perOrderMax = 100
  static let perOrderDefault = 10

  private static let keys = ["id", "price", "quota", "max_per_order", "sales_open", "sales_close"]

  /// - Returns: nil after an error.
  func tickets(_ event: MappingReader) -> [TicketType]? {
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
        return TicketType?.none
      }
      return ticket
    }
    let whole = tickets.compactMap { $0 }
    return whole.count == tickets.count ? whole : nil
  }

  /// The ids as they are written, sorted, so that names can be compared even where another fact is wrong.
  /// - Returns: nil where the ids themselves can't be trusted.
  func ids(_ event: MappingReader) -> [String]? {
    guard let tickets = event.mappingsQuietly("tickets"), !tickets.isEmpty else { return nil }
    let ids = tickets.compactMap { $0.string("id") }
    return ids.count == tickets.count && Set(ids).count == ids.count ? ids.sorted() : nil
  }

  private func ticket(_ reader: MappingReader) -> TicketType? {
    let id = id(reader)
    let price = price(reader)
    let quota = reader.integer("quota", in: 0...Self.quotaMax)
    let most = reader.integer("max_per_order", in: 1...Self.perOrderMax, default: Self.perOrderDefault)
    let sales = sales(reader)
    guard let id, let price, let quota, let most, let sales else { return nil }
    return TicketType(id: id, price: price, quota: quota, perOrderMax: most, sales: sales)
  }

  private func id(_ reader: MappingReader) -> TicketTypeID? {
    guard let text = reader.text("id") else { return nil }
    if let id = TicketTypeID(text) { return id }
    reader.error("id", "`\(text)` can't be an id; use lower-case letters a-z, digits and hyphens")
    return nil
  }

  private func price(_ reader: MappingReader) -> Money? {
    guard let text = reader.text("price"), let currency else { return nil }
    if let money = Money(majorUnits: text, currency: currency) { return money }
    let example = Money(minorUnits: 24 * currency.minorUnitsPerMajor, currency: currency).majorUnitsText
    let decimals = currency.decimals == 0 ? "no decimals" : "exactly \(currency.decimals) decimals"
    reader.error("price", "`\(text)` is no price in \(currency); write it with \(decimals), such as \(example)")
    return nil
  }

  private func sales(_ reader: MappingReader) -> SalesWindow? {
    let opens = reader.existingDateTime("sales_open", rules: rules, isRequired: false)
    let closes = reader.existingDateTime("sales_close", rules: rules, isRequired: false)
    guard opens != nil || !reader.has("sales_open"), closes != nil || !reader.has("sales_close"), let times, let rules
    else { return nil }
    if let closes, closes > times.ends {
      reader.error("sales_close", "sales close after the event has ended")
      return nil
    }
    if let opens, opens >= closes ?? times.starts {
      reader.error("sales_open", "sales open when they are already closed")
      return nil
    }
    return SalesWindow(opensAt: opens.map(rules.instant(of:)), closesAt: rules.instant(of: closes ?? times.starts))
  }
}
