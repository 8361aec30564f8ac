import Core

/// Reads the fees of an event.
struct FeeLoader {
  /// nil, like ``taxes``, where it could not be read.
  let currency: CurrencyCode?
  let taxes: [String]?

  static let keys = ["id", "per", "amount", "percent", "tax"]

  struct Outcome {
    let fees: [Fee]
    let taxes: [TaxChoice]
  }

  /// - Returns: nil after an error.
  func fees(_ event: MappingReader) -> Outcome? {
    guard event.has("fees") else { return Outcome(fees: [], taxes: []) }
    guard let readers = event.mappings("fees", known: Self.keys) else { return nil }
    guard (1...10).contains(readers.count) else {
      event.error("fees", "an event has at most 10 fees; without any, remove the key")
      return nil
    }
    var seen: Set<String> = []
    var (fees, taxes): ([Fee], [TaxChoice]) = ([], [])
    for reader in readers {
      let (fee, tax) = (fee(reader), TaxReader.choice(reader, known: self.taxes))
      guard let fee, let tax else { continue }
      guard seen.insert(fee.id.rawValue).inserted else {
        reader.error("id", "the fee id `\(fee.id)` stands twice; give each its own")
        continue
      }
      fees.append(fee)
      taxes.append(tax)
    }
    return fees.count == readers.count ? Outcome(fees: fees, taxes: taxes) : nil
  }

  /// The ids as they are written.
  func ids(_ event: MappingReader) -> [String]? { event.has("fees") ? event.strings("fees", "id") : [] }

  private func fee(_ reader: MappingReader) -> Fee? {
    let id = reader.text("id")
    let basis = reader.choice("per", Fee.Basis.self)
    let amount = reader.has("amount") ? reader.money("amount", currency) : nil
    let percentage = reader.has("percent") ? reader.percentage("percent") : nil
    guard reader.has("amount") || reader.has("percent") else {
      reader.log.error(reader.place, "a fee has an `amount`, a `percent` or both")
      return nil
    }
    guard let id, let basis, amount != nil || !reader.has("amount"), percentage != nil || !reader.has("percent")
    else { return nil }
    guard let feeID = FeeID(id) else {
      reader.error("id", "`\(id)` can't be an id; use lower-case letters a-z, digits and hyphens")
      return nil
    }
    return Fee(id: feeID, basis: basis, amount: amount, percentage: percentage)
  }
}
