/// What has to have a name in every language of an event, by the ids in its facts. nil where they could not be read; names
/// are then not compared.
struct EventNames {
  var tickets: [String]?
  var fees: [String]?
  var questions: [(id: String, options: [String])]?

  /// - Returns: in the order of the facts; nil after an error.
  func tickets(_ reader: MappingReader) -> [String]? {
    guard let names = reader.mapping("tickets", known: tickets?.sorted()) else { return nil }
    return self.names(names, at: reader.keyPlace("tickets"), tickets ?? names.keys, "ticket", "kinds of tickets")
  }

  /// - Returns: in the order of the facts; nil after an error.
  func fees(_ reader: MappingReader) -> [String]? {
    guard fees?.isEmpty != true || reader.has("fees"), fees != nil || reader.has("fees") else { return [] }
    guard let names = reader.mapping("fees", known: fees?.sorted()) else { return nil }
    return self.names(names, at: reader.keyPlace("fees"), fees ?? names.keys, "fee", "fees")
  }

  /// - Returns: in the order of the facts; nil after an error.
  func questions(_ reader: MappingReader) -> [QuestionText]? {
    guard questions?.isEmpty != true || reader.has("questions"), questions != nil || reader.has("questions") else {
      return []
    }
    guard let texts = reader.mapping("questions", known: questions?.map(\.id).sorted()) else { return nil }
    let wanted = questions ?? texts.keys.map { ($0, []) }
    let result = wanted.compactMap { id, options -> QuestionText? in
      guard texts.has(id) else {
        reader.log.error(reader.keyPlace("questions"), "the question `\(id)` has no text here")
        return nil
      }
      return question(id, options, texts)
    }
    return result.count == wanted.count ? result : nil
  }

  private func question(_ id: String, _ options: [String], _ texts: MappingReader) -> QuestionText? {
    guard let text = texts.mapping(id, known: ["label", "hint", "options"]) else { return nil }
    let label = text.text("label")
    let hint = text.has("hint") ? text.text("hint") : nil
    var names: [String]? = []
    if !options.isEmpty || (questions != nil && text.has("options")) {
      names = text.mapping("options", known: options.sorted()).flatMap {
        self.names($0, at: text.keyPlace("options"), options, "option", "options")
      }
    }
    guard let label, let names, hint != nil || !text.has("hint") else { return nil }
    return QuestionText(label: label, hint: hint, options: names)
  }

  private func names(
    _ names: MappingReader, at place: SourcePlace, _ wanted: [String], _ thing: String, _ things: String
  ) -> [String]? {
    var result: [String] = []
    for id in wanted {
      guard names.has(id) else {
        names.log.error(place, "the \(thing) `\(id)` has no name here")
        continue
      }
      guard let text = names.text(id) else { continue }
      if result.contains(text) {
        names.log.warning(names.valuePlace(id), "two \(things) are called `\(text)`; tell them apart")
      }
      result.append(text)
    }
    return result.count == wanted.count ? result : nil
  }
}
