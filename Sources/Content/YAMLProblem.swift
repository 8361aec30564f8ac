/// What is wrong with a YAML text, in the writer's words, at the place where the writer has to look.
struct YAMLProblem {
  /// From 1, in the YAML text alone.
  let line: Int
  /// From 1, in Unicode scalars.
  let column: Int
  let sentence: String

  static let noAnchors = "anchors and aliases (`&` and `*`) are not taken; write the value out in each place"

  init(_ line: Int, _ column: Int, _ sentence: String) {
    self.line = line
    self.column = column
    self.sentence = sentence
  }

  init(_ error: LibYAMLError, yaml: UnsafeBufferPointer<UInt8>) {
    if case .reader(let offset) = error.kind {
      let place = Self.place(atByte: offset, yaml)
      self.init(place.line, place.column, "a control character is not taken here; remove it")
    } else {
      self.init(error, lines: Lines(yaml, around: error.mark.line))
    }
  }

  private init(_ error: LibYAMLError, lines: Lines) {
    let mark = error.mark
    if let quote = lines.unclosedQuote {
      self.init(quote.line, quote.column, "the quote that opens here is not closed in this line")
      return
    }
    if error.problem == Self.unexpectedColon, let place = lines.keyWithoutColon(before: mark) {
      self.init(place.line, place.column, "a key needs a colon and a space behind it")
      return
    }
    let character = lines.character(at: mark)
    switch error.problem {
    case Self.unexpectedColon:
      self.init(mark.line, mark.column, "a colon and a space inside a text need quotes around the whole text")
    case "could not find expected ':'":
      self.init(error.context.line, error.context.column, "a key needs a colon and a space behind it")
    case "found character that cannot start any token" where character == "\t":
      self.init(mark.line, mark.column, "a tab can't indent YAML; use spaces")
    case "found character that cannot start any token":
      self.init(
        mark.line, mark.column, "a text that begins with `\(character.map(String.init) ?? "")` needs quotes around it")
    case "did not find expected <document start>":
      self.init(mark.line, mark.column, "nothing can stand here, behind the end of the keys")
    case _ where error.problem.hasPrefix("Maximum nesting level"):
      self.init(mark.line, mark.column, "lists and keys are nested too deeply here")
    default:
      self.init(mark.line, mark.column, "the YAML is broken here: \(error.problem)")
    }
  }

  private static let unexpectedColon = "mapping values are not allowed in this context"

  private static func place(atByte offset: Int, _ yaml: UnsafeBufferPointer<UInt8>) -> (line: Int, column: Int) {
    var (line, column) = (1, 1)
    for byte in yaml.prefix(offset) {
      if byte == 10 { (line, column) = (line + 1, 1) } else if byte & 0xC0 != 0x80 { column += 1 }
    }
    return (line, column)
  }
}
