internal import CLibYAML

/// What libyaml says of a text that it can't read.
struct LibYAMLError {
  let kind: Kind
  /// In libyaml's words.
  let problem: String
  let mark: Mark
  /// Where that began in which the problem was met.
  let context: Mark

  enum Kind {
    /// A byte that may not stand in YAML, so many bytes into the text.
    case reader(byteOffset: Int)
    case syntax
  }

  /// Counted from 1, columns in Unicode scalars.
  struct Mark {
    let line: Int
    let column: Int
  }

  init(_ parser: yaml_parser_t) {
    problem = parser.problem.map { String(cString: $0) } ?? ""
    kind = parser.error == YAML_READER_ERROR ? .reader(byteOffset: Int(parser.problem_offset)) : .syntax
    mark = Mark(line: Int(parser.problem_mark.line) + 1, column: Int(parser.problem_mark.column) + 1)
    context =
      parser.context == nil
      ? mark : Mark(line: Int(parser.context_mark.line) + 1, column: Int(parser.context_mark.column) + 1)
  }
}
