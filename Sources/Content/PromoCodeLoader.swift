import Core
import Localization

/// Reads the promo codes of an event, from a file of their own: whoever may see the event's facts need not see them.
struct PromoCodeLoader {
  let currency: CurrencyCode?
  let rules: TimeZoneRules?
  /// The ids of the event's tickets; nil where they could not be read.
  let tickets: [String]?

  static let file = "codes.yml"
  /// An event's file in the catalog is read by every function; many more codes would need a place of their own.
  static let codesMax = 500
  private static let keys =
    ["code", "percent", "amount", "tickets", "unlocks", "uses", "uses_per_person", "opens", "closes"]

  /// - Returns: nil after an error; empty where there is no such file.
  func codes(_ thing: ThingReader) -> [PromoCodeDraft]? {
    guard thing.entry(Self.file) != nil else { return [] }
    guard let reader = thing.more(Self.file, keys: ["codes"]), let readers = reader.mappings("codes", known: Self.keys)
    else { return nil }
    guard (1...Self.codesMax).contains(readers.count) else {
      reader.error("codes", "there are 1 to \(Self.codesMax) codes here; without any, remove the file")
      return nil
    }
    var seen: Set<PromoCodeName> = []
    let codes = readers.compactMap { reader -> PromoCodeDraft? in
      guard let code = code(reader) else { return nil }
      if seen.insert(code.name).inserted { return code }
      reader.error("code", "this code stands twice; capitals and small letters are the same")
      return nil
    }
    return codes.count == readers.count ? codes : nil
  }

  private func code(_ reader: MappingReader) -> PromoCodeDraft? {
    let text = reader.text("code")
    let discount = discount(reader)
    let types = reader.has("tickets") ? reader.ticketTypes("tickets", known: tickets) : nil
    let unlocks = reader.has("unlocks") ? reader.ticketTypes("unlocks", known: tickets) : []
    let uses = reader.has("uses") ? reader.integer("uses", in: 1...1_000_000) : nil
    let perPerson = reader.has("uses_per_person") ? reader.integer("uses_per_person", in: 1...100) : nil
    let opens = reader.existingDateTime("opens", rules: rules, isRequired: false)
    let closes = reader.existingDateTime("closes", rules: rules, isRequired: false)
    guard reader.has("percent") || reader.has("amount") || reader.has("unlocks") else {
      reader.log.error(reader.place, "a code has a `percent`, an `amount` or tickets that it `unlocks`")
      return nil
    }
    let isWhole =
      [("tickets", types != nil), ("unlocks", unlocks != nil), ("uses", uses != nil)]
      + [("uses_per_person", perPerson != nil), ("opens", opens != nil), ("closes", closes != nil)]
      + [("percent", discount != nil), ("amount", discount != nil)]
    guard let text, let unlocks, isWhole.allSatisfy({ $1 || !reader.has($0) }), let rules else { return nil }
    guard let name = PromoCodeName(text) else {
      reader.error("code", "a code has 3 to 32 letters A-Z, digits and hyphens")
      return nil
    }
    if let opens, let closes, opens >= closes {
      reader.error("closes", "the code closes before it opens")
      return nil
    }
    return PromoCodeDraft(
      name: name, discount: discount, ticketTypes: types, unlocks: unlocks, usesMax: uses, usesPerPersonMax: perPerson,
      opensAt: opens.map(rules.instant(of:)), closesAt: closes.map(rules.instant(of:)))
  }

  private func discount(_ reader: MappingReader) -> PromoCode.Discount? {
    if reader.has("percent"), reader.has("amount") {
      reader.log.error(reader.keyPlace("amount"), "`percent` and `amount` can't stand together; keep one")
      return nil
    }
    if reader.has("percent") { return reader.percentage("percent").map { .percent($0) } }
    if reader.has("amount") { return reader.money("amount", currency).map { .amount($0) } }
    return nil
  }
}
