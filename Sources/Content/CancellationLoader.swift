import Core

/// Reads an event's `cancel`.
struct CancellationLoader {
  let currency: CurrencyCode?

  /// - Returns: `.some(nil)` where there is none; nil after an error.
  func terms(_ event: MappingReader) -> CancellationTerms?? {
    guard event.has("cancel") else { return .some(nil) }
    guard let reader = event.mapping("cancel", known: ["until", "orders", "keep"]) else { return nil }
    let seconds = reader.leadTime("until")
    let covers = reader.choice("orders", CancellationRules.Coverage.self, default: .all)
    let kept = kept(reader)
    guard let seconds, let covers, let kept else { return nil }
    return CancellationTerms(secondsBefore: seconds, covers: covers, keptPerTicket: kept)
  }

  private func kept(_ reader: MappingReader) -> Money? {
    guard let currency else { return nil }
    guard reader.has("keep") else { return Money(minorUnits: 0, currency: currency) }
    guard let text = reader.text("keep") else { return nil }
    if let money = Money(majorUnits: text, currency: currency) { return money }
    let example = Money(minorUnits: 2 * currency.minorUnitsPerMajor, currency: currency).majorUnitsText
    reader.error("keep", "`\(text)` is no amount in \(currency); write what is kept of each ticket, such as \(example)")
    return nil
  }
}
