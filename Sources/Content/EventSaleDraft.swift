import Core

/// What counts for all tickets of an event.
struct EventSaleDraft {
  let fees: FeeLoader.Outcome
  let codes: [PromoCodeDraft]
  let questions: [Question]
  /// nil: no such limit.
  let perOrderMax: Int?
  let perPersonMax: Int?
}

/// Reads it.
struct EventSaleLoader {
  let fees: FeeLoader
  let codes: PromoCodeLoader
  let questions: QuestionLoader

  static let keys = ["max_per_order", "max_per_person", "fees", "questions"]

  /// - Returns: nil after an error.
  func sale(_ reader: MappingReader, _ thing: ThingReader) -> EventSaleDraft? {
    let (fees, codes, questions) = (fees.fees(reader), codes.codes(thing), questions.questions(reader))
    let order = limit(reader, "max_per_order", 1000)
    let person = limit(reader, "max_per_person", 1000)
    guard let fees, let codes, let questions, order != nil || !reader.has("max_per_order"),
      person != nil || !reader.has("max_per_person")
    else { return nil }
    return EventSaleDraft(
      fees: fees, codes: codes, questions: questions, perOrderMax: order, perPersonMax: person)
  }

  private func limit(_ reader: MappingReader, _ key: String, _ max: Int) -> Int? {
    reader.has(key) ? reader.integer(key, in: 1...max) : nil
  }
}
