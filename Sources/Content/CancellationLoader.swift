import Core

/// Reads an event's `cancel`.
struct CancellationLoader {
  let currency: CurrencyCode?

  /// - Returns: `.some(nil)` where there is none; nil after an error.
  func terms(_ event: MappingReader) -> CancellationTerms?? {
    guard event.has("cancel") else { return .some(nil) }
    guard let reader = event.mapping("cancel", known: ["until", "orders", "keep"]) else { return nil }
    let seconds = until(reader)
    let covers = reader.choice("orders", CancellationRules.Coverage.self, default: .all)
    let kept = kept(reader)
    guard let seconds, let covers, let kept else { return nil }
    return CancellationTerms(secondsBefore: seconds, covers: covers, keptPerTicket: kept)
  }

  private func until(_ reader: MappingReader) -> Int64? {
    guard let text = reader.text("until") else { return nil }
    let unit: Int64 = text.utf8.last == UInt8(ascii: "h") ? 3600 : text.utf8.last == UInt8(ascii: "d") ? 86_400 : 0
    let digits = text.utf8.dropLast()
    guard unit > 0, (1...4).contains(digits.count), digits.allSatisfy({ $0 >= 48 && $0 <= 57 }),
      let count = Int64(text.dropLast()), count * unit <= 366 * 86_400
    else {
      reader.error("until", "`\(text)` is no time before the start; write hours or days, such as 24h or 3d")
      return nil
    }
    return count * unit
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
