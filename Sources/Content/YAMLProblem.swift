import Yams

/// What libyaml found wrong, in the writer's words, at the place where the writer has to look.
struct YAMLProblem {
  let line: Int
  let column: Int
  let sentence: String

  init(_ error: any Error, yaml: String) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _)?, .parser(let context, let problem, let mark, _)?,
      .composer(let context, let problem, let mark, _)?:
      self.init(problem: problem, mark: mark, context: context, yaml: yaml)
    case .duplicatedKeysInMapping(let keys, let context)?:
      let key = keys.first ?? ""
      let place = Self.secondPlace(of: key, after: context.mark, yaml: yaml)
      self.init(line: place.line, column: place.column, sentence: "the key `\(key)` stands twice; keep one")
    case .reader(_, let offset, _, _)?:
      let place = Self.place(atCharacter: offset ?? 0, yaml: yaml)
      self.init(line: place.line, column: place.column, sentence: "a control character is not taken here; remove it")
    default:
      self.init(line: 1, column: 1, sentence: "the YAML can't be read")
    }
  }

  private init(line: Int, column: Int, sentence: String) {
    self.line = line
    self.column = column
    self.sentence = sentence
  }

  private init(problem: String, mark: Mark, context: YamlError.Context?, yaml: String) {
    let lines = Self.lines(of: yaml)
    if let quote = Self.unclosedQuote(in: lines, through: mark.line) {
      self.init(
        line: quote.line, column: quote.column, sentence: "the quote that opens here is not closed in this line")
      return
    }
    if problem == Self.unexpectedColon, let place = Self.keyWithoutColon(before: mark, lines) {
      self.init(line: place.line, column: place.column, sentence: "a key needs a colon and a space behind it")
      return
    }
    let character = Self.character(at: mark, lines)
    switch problem {
    case Self.unexpectedColon:
      self.init(
        line: mark.line, column: mark.column,
        sentence: "a colon and a space inside a text need quotes around the whole text")
    case "could not find expected ':'":
      let start = context?.mark ?? mark
      self.init(line: start.line, column: start.column, sentence: "a key needs a colon and a space behind it")
    case "found character that cannot start any token" where character == "\t":
      self.init(line: mark.line, column: mark.column, sentence: "a tab can't indent YAML; use spaces")
    case "found character that cannot start any token":
      self.init(
        line: mark.line, column: mark.column,
        sentence: "a text that begins with `\(character.map(String.init) ?? "")` needs quotes around it")
    case "found undefined alias":
      self.init(
        line: mark.line, column: mark.column,
        sentence: "anchors and aliases (`&` and `*`) are not taken; write the value out in each place")
    case "but found another document":
      self.init(line: mark.line, column: mark.column, sentence: "a second document begins here; one file holds one")
    case _ where problem.hasPrefix("Maximum nesting level"):
      self.init(line: mark.line, column: mark.column, sentence: "lists and keys are nested too deeply here")
    default:
      self.init(line: mark.line, column: mark.column, sentence: "the YAML is broken here: \(problem)")
    }
  }

  /// The first value in double quotes that does not end in its line: mostly the true cause of an error some lines below.
  private static func unclosedQuote(in lines: [[Unicode.Scalar]], through last: Int) -> (line: Int, column: Int)? {
    for (index, line) in lines.prefix(last).enumerated() {
      guard let begin = valueStart(line), line[begin] == "\"" || line[begin] == "'" else { continue }
      let quote = line[begin]
      var position = begin + 1
      var isClosed = false
      while position < line.count, !isClosed {
        if quote == "\"" && line[position] == "\\" {
          position += 1
        } else if line[position] == quote {
          isClosed = true
        }
        position += 1
      }
      if !isClosed { return (index + 1, begin + 1) }
    }
    return nil
  }

  private static let unexpectedColon = "mapping values are not allowed in this context"

  /// Where a line has no colon and the next one is right: YAML joins the two and stumbles over the colon of the second.
  private static func keyWithoutColon(before mark: Mark, _ lines: [[Unicode.Scalar]]) -> (line: Int, column: Int)? {
    guard lines.indices.contains(mark.line - 1), mark.line >= 2 else { return nil }
    let key = lines[mark.line - 1].prefix(mark.column - 1).drop { $0 == " " }
    let isKey = !key.isEmpty && key.allSatisfy { $0.properties.isAlphabetic || $0 == "_" }
    let before = lines[mark.line - 2]
    guard isKey, !before.contains(":"), let column = before.firstIndex(where: { $0 != " " }) else { return nil }
    return (mark.line - 1, column + 1)
  }

  /// Where the value of `key: value` or `- key: value` begins in a line.
  private static func valueStart(_ line: [Unicode.Scalar]) -> Int? {
    guard let colon = line.indices.dropLast().first(where: { line[$0] == ":" && line[$0 + 1] == " " }) else {
      return nil
    }
    guard !line[..<colon].contains("#"), !line[..<colon].contains("\"") else { return nil }
    return line.indices[(colon + 1)...].first { line[$0] != " " }
  }

  /// libyaml names the first of two equal keys; the writer looks for the second.
  private static func secondPlace(of key: String, after first: Mark, yaml: String) -> (line: Int, column: Int) {
    let wanted = Array((key + ":").unicodeScalars)
    for (index, line) in lines(of: yaml).enumerated().dropFirst(first.line) {
      guard line.count >= first.column - 1 + wanted.count else { continue }
      if Array(line[(first.column - 1)...].prefix(wanted.count)) == wanted { return (index + 1, first.column) }
    }
    return (first.line, first.column)
  }

  private static func place(atCharacter offset: Int, yaml: String) -> (line: Int, column: Int) {
    let before = yaml.prefix(offset).unicodeScalars
    let line = before.count { $0 == "\n" } + 1
    let column = before.reversed().prefix { $0 != "\n" }.count + 1
    return (line, column)
  }

  private static func character(at mark: Mark, _ lines: [[Unicode.Scalar]]) -> Character? {
    guard mark.line <= lines.count, lines[mark.line - 1].indices.contains(mark.column - 1) else { return nil }
    return Character(lines[mark.line - 1][mark.column - 1])
  }

  private static func lines(of yaml: String) -> [[Unicode.Scalar]] {
    yaml.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
  }
}
