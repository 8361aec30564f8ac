import Core

/// Reads what an event asks at the checkout.
struct QuestionLoader {
  /// The ids of the event's tickets; nil where they could not be read.
  let tickets: [String]?

  static let keys = ["id", "kind", "per", "required", "tickets", "options"]
  static let questionsMax = 20
  static let optionsMax = 50

  private enum Basis: String, CaseIterable {
    case order
    case ticket
  }

  /// - Returns: nil after an error.
  func questions(_ event: MappingReader) -> [Question]? {
    guard event.has("questions") else { return [] }
    guard let readers = event.mappings("questions", known: Self.keys) else { return nil }
    guard (1...Self.questionsMax).contains(readers.count) else {
      event.error("questions", "an event asks at most \(Self.questionsMax) questions; without any, remove the key")
      return nil
    }
    var seen: Set<QuestionID> = []
    let questions = readers.compactMap { reader -> Question? in
      guard let question = question(reader) else { return nil }
      if seen.insert(question.id).inserted { return question }
      reader.error("id", "the question id `\(question.id)` stands twice; give each its own")
      return nil
    }
    return questions.count == readers.count ? questions : nil
  }

  /// The ids as they are written, each with those of its options.
  func ids(_ event: MappingReader) -> [(id: String, options: [String])]? {
    guard event.has("questions") else { return [] }
    guard let readers = event.silentMappings("questions") else { return nil }
    return readers.compactMap { reader in
      reader.string("id").map { ($0, reader.has("options") ? reader.texts("options")?.map(\.text) ?? [] : []) }
    }
  }

  private func question(_ reader: MappingReader) -> Question? {
    let text = reader.text("id")
    let kind = reader.choice("kind", Question.Kind.self)
    let basis = reader.choice("per", Basis.self, default: .order)
    let isRequired = reader.flag("required", default: false)
    let types = reader.has("tickets") ? reader.ticketTypes("tickets", known: tickets) : nil
    guard let kind, let options = options(reader, kind), let text, let basis, let isRequired,
      types != nil || !reader.has("tickets")
    else { return nil }
    guard let id = QuestionID(text) else {
      reader.error("id", "`\(text)` can't be an id; use lower-case letters a-z, digits and hyphens")
      return nil
    }
    return Question(
      id: id, kind: kind, isPerTicket: basis == .ticket, isRequired: isRequired, ticketTypes: types, options: options)
  }

  private func options(_ reader: MappingReader, _ kind: Question.Kind) -> [QuestionOptionID]? {
    guard kind.hasOptions else {
      guard reader.has("options") else { return [] }
      reader.log.error(reader.keyPlace("options"), "only `choice` and `several` have options; remove them")
      return nil
    }
    guard let texts = reader.texts("options") else { return nil }
    guard (1...Self.optionsMax).contains(texts.count) else {
      reader.error("options", "a question has 1 to \(Self.optionsMax) options")
      return nil
    }
    var options: [QuestionOptionID] = []
    for (text, place) in texts {
      guard let id = QuestionOptionID(text), !options.contains(id) else {
        reader.log.error(
          place, "`\(text)` can't be an option, or stands twice; use lower-case letters a-z, digits and hyphens")
        return nil
      }
      options.append(id)
    }
    return options
  }
}
