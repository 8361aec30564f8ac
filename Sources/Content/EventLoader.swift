import Core
import Localization

/// Reads events.
struct EventLoader {
  let things: ThingLoader
  let names: [ContentSection: Set<String>]
  let zones: TimeZones

  private static let keys = [
    "status", "starts", "ends", "doors", "timezone", "venue", "organizer", "category", "currency", "image", "tickets",
  ]

  func event(_ name: String) -> EventContent? {
    guard let reader = things.facts(.events, name, keys: Self.keys) else {
      _ = texts(name, tickets: nil)
      things.checkFiles(.events, name, others: imageNames(name))
      return nil
    }
    let status = reader.choice("status", EventFacts.Status.self, default: .scheduled)
    let zone = reader.timeZone("timezone", zones: zones)
    let times = EventTimes(reader, rules: zone?.rules)
    let venue: VenueID? = reader.identifier("venue", known: names[.venues] ?? [])
    let organizer: OrganizerID? = reader.identifier("organizer", known: names[.organizers] ?? [])
    let category = reader.choice("category", EventCategory.self)
    let currency = currency(reader)
    let image = image(reader, name)
    things.checkFiles(.events, name, others: image.map { [$0] } ?? imageNames(name))
    let loader = TicketLoader(currency: currency, times: times, rules: zone?.rules)
    let tickets = loader.tickets(reader)
    let texts = texts(name, tickets: loader.ids(reader))
    guard let id = EventID(name), let status, let zone, let times, let venue, let organizer, let category, let currency,
      let image, let tickets, let texts
    else { return nil }
    return EventContent(
      facts: EventFacts(
        id: id, status: status, startsAt: zone.rules.instant(of: times.starts),
        endsAt: zone.rules.instant(of: times.ends), currency: currency, ticketTypes: tickets),
      starts: times.starts, ends: times.ends, doors: times.doors, timeZone: zone.name, timeZoneRules: zone.rules,
      venue: venue, organizer: organizer, category: category, image: "events/\(name)/\(image)", texts: texts)
  }

  /// - Parameter tickets: the ids that need a name; nil where the facts could not be read, so names are not compared.
  private func texts(_ name: String, tickets: [String]?) -> [LocaleTag: EventText]? {
    let keys = ["title", "summary", "image_alt", "tickets"]
    return things.texts(.events, name, keys: keys) { reader, body in
      let (title, summary, imageAlt) = (reader.title(), reader.summary(), reader.text("image_alt"))
      let names = ticketNames(reader, tickets: tickets)
      guard let title, let summary, let imageAlt, let names else { return nil }
      return EventText(title: title, summary: summary, imageAlt: imageAlt, ticketNames: names, body: body)
    }
  }

  private func ticketNames(_ reader: MappingReader, tickets: [String]?) -> [TicketTypeID: String]? {
    guard let names = reader.mapping("tickets", known: tickets) else { return nil }
    var result: [TicketTypeID: String] = [:]
    for ticket in tickets ?? names.keys {
      guard names.has(ticket) else {
        reader.log.error(reader.keyPlace("tickets"), "the ticket `\(ticket)` has no name here")
        continue
      }
      if let id = TicketTypeID(ticket), let text = names.text(ticket) { result[id] = text }
    }
    return result.count == (tickets ?? names.keys).count ? result : nil
  }

  private func currency(_ reader: MappingReader) -> CurrencyCode? {
    guard let text = reader.text("currency") else { return nil }
    if let currency = CurrencyCode(text) { return currency }
    let suggestion = Suggestion.text(for: text, among: CurrencyCode.allRawValues)
    reader.error(
      "currency", "`\(text)` is no currency of ISO 4217\(suggestion.isEmpty ? "; write one such as EUR" : suggestion)")
    return nil
  }

  /// The name of the poster in the event's folder.
  private func image(_ reader: MappingReader, _ name: String) -> String? {
    guard let image = reader.text("image") else { return nil }
    guard let dot = image.lastIndex(of: "."), dot != image.startIndex,
      ThingLoader.imageExtensions.contains(String(image[image.index(after: dot)...])), Self.isFileName(image)
    else {
      reader.error(
        "image",
        "`\(image)` is no image in the event's folder; write a file name such as poster.svg (svg, png, jpg, webp, avif)"
      )
      return nil
    }
    switch things.tree.bytes("events/\(name)/\(image)") {
    case nil:
      let known = imageNames(name).sorted()
      reader.error("image", "there is no image `\(image)` in this folder\(Suggestion.text(for: image, among: known))")
      return nil
    case .failure(let problem):
      reader.log.add(problem.diagnostic)
      return nil
    case .success: return image
    }
  }

  private func imageNames(_ name: String) -> Set<String> {
    let names = things.tree.entries(of: "events/\(name)").filter { !$0.isFolder }.map(\.name)
    return Set(names.filter { file in ThingLoader.imageExtensions.contains { file.hasSuffix("." + $0) } })
  }

  /// Names that need no escaping in an address.
  private static func isFileName(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57)
        || byte == 45 || byte == 46 || byte == 95
    } && !text.hasPrefix(".")
  }
}
