import Core

/// Reads the taxes of `site.yml`, and the names that events have for them.
enum TaxReader {
  /// - Returns: nil after an error.
  static func taxes(_ reader: MappingReader) -> [SiteTax]? {
    guard reader.has("taxes") else { return [] }
    guard let mapping = reader.mapping("taxes", known: nil) else { return nil }
    var countries: Set<String> = []
    let taxes = mapping.keys.map { name -> SiteTax? in
      guard let id = TaxID(name), name != "none" else {
        reader.log.error(
          mapping.keyPlace(name), "`\(name)` can't be a tax; use lower-case letters a-z, digits and hyphens, not `none`"
        )
        return nil
      }
      guard let tax = mapping.mapping(name, known: ["percent", "included", "countries"]) else { return nil }
      let percentage = tax.percentage("percent")
      let included = tax.flag("included", default: true)
      let places = tax.has("countries") ? Self.countries(tax, &countries) : []
      guard let percentage, let included, let places else { return nil }
      return SiteTax(id: id, rate: TaxRate(percentage: percentage, isInclusive: included), countries: places)
    }
    let whole = taxes.compactMap(\.self)
    return whole.count == taxes.count ? whole : nil
  }

  private static func countries(_ tax: MappingReader, _ seen: inout Set<String>) -> [String]? {
    guard let texts = tax.texts("countries") else { return nil }
    var isWhole = true
    for (text, place) in texts {
      if !CountryCode.all.contains(text) {
        tax.log.error(place, "`\(text)` is no country of ISO 3166; write one such as DE")
        isWhole = false
      } else if !seen.insert(text).inserted {
        tax.log.error(place, "`\(text)` has a tax already; keep one")
        isWhole = false
      }
    }
    return isWhole ? texts.map(\.text) : nil
  }

  /// What a ticket or a fee says of its tax.
  /// - Parameter known: the taxes of the site; nil where they could not be read.
  /// - Returns: nil after an error.
  static func choice(_ reader: MappingReader, known: [String]?) -> TaxChoice? {
    guard reader.has("tax") else { return .ofTheCountry }
    guard let text = reader.text("tax") else { return nil }
    if text == "none" { return TaxChoice.none }
    guard let id = TaxID(text), known?.contains(text) ?? true else {
      let hint = Suggestion.text(for: text, among: (known ?? []) + ["none"])
      reader.error("tax", "`site.yml` has no tax `\(text)`\(hint)")
      return nil
    }
    return .named(id)
  }
}

extension MappingReader {
  /// A percentage such as 19 or 8.875.
  func percentage(_ key: String) -> Percentage? {
    guard let text = text(key) else { return nil }
    if let percentage = Percentage(text) { return percentage }
    error(key, "`\(text)` is no percentage; write one from 0 to 100 such as 19 or 8.875")
    return nil
  }

  /// An amount with exactly the currency's decimals, which cards can be charged with.
  /// - Parameter currency: nil where it could not be read; then nothing is said.
  func money(_ key: String, _ currency: CurrencyCode?) -> Money? {
    guard let text = text(key), let currency else { return nil }
    if let money = Money(majorUnits: text, currency: currency) {
      let step = currency.chargeStep
      guard money.minorUnits % step != 0 else { return money }
      let least = Money(minorUnits: step, currency: currency).majorUnitsText
      error(key, "`\(text)` can't be charged in \(currency); write a multiple of \(least)")
      return nil
    }
    let example = Money(minorUnits: 24 * currency.minorUnitsPerMajor, currency: currency).majorUnitsText
    let decimals = currency.decimals == 0 ? "no decimals" : "exactly \(currency.decimals) decimals"
    error(key, "`\(text)` is no price in \(currency); write it with \(decimals), such as \(example)")
    return nil
  }

  /// Ids of the event's tickets, each once.
  /// - Parameter known: nil where they could not be read.
  /// - Returns: nil after an error.
  func ticketTypes(_ key: String, known: [String]?) -> [TicketTypeID]? {
    guard let texts = texts(key) else { return nil }
    guard !texts.isEmpty else {
      error(key, "`\(key)` is empty; name a ticket or remove the key")
      return nil
    }
    var types: [TicketTypeID] = []
    for (text, place) in texts {
      guard let id = TicketTypeID(text), known?.contains(text) ?? true, !types.contains(id) else {
        let hint = Suggestion.text(for: text, among: known ?? [])
        log.error(place, "the event has no ticket `\(text)`, or it stands here twice\(hint)")
        return nil
      }
      types.append(id)
    }
    return types
  }
}
