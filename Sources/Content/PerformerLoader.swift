import Core

/// Reads who performs at an event.
struct PerformerLoader {
  /// Lists beyond this are mistakes.
  static let performersMax = 100

  /// - Returns: nil after an error; empty where the event names nobody.
  func performers(_ event: MappingReader) -> [Performer]? {
    guard event.has("performers") else { return [] }
    guard let readers = event.mappings("performers", known: ["id", "name", "kind", "website"]) else { return nil }
    guard (1...Self.performersMax).contains(readers.count) else {
      event.error("performers", "an event has 1 to \(Self.performersMax) performers, or no such key")
      return nil
    }
    var seen: Set<String> = []
    let performers = readers.map { reader in
      let performer = performer(reader)
      if let id = reader.string("id"), !seen.insert(id).inserted {
        reader.error("id", "the performer `\(id)` stands twice; keep one")
        return Performer?.none
      }
      return performer
    }
    let whole = performers.compactMap { $0 }
    return whole.count == performers.count ? whole : nil
  }

  /// The ids as they are written, so that names can be compared even where another fact is wrong.
  /// - Returns: nil where the ids themselves can't be trusted.
  func ids(_ event: MappingReader) -> [String]? {
    event.has("performers") ? event.strings("performers", "id") : []
  }

  private func performer(_ reader: MappingReader) -> Performer? {
    let id = id(reader)
    let name = reader.text("name")
    let kind = reader.choice("kind", Performer.Kind.self)
    let website = reader.has("website") ? reader.website("website") : nil
    guard let id, let name, let kind, website != nil || !reader.has("website") else { return nil }
    return Performer(id: id, name: name, kind: kind, website: website)
  }

  private func id(_ reader: MappingReader) -> PerformerID? {
    guard let text = reader.text("id") else { return nil }
    if let id = PerformerID(text) { return id }
    reader.error("id", "`\(text)` can't be an id; use lower-case letters a-z, digits and hyphens")
    return nil
  }
}
