/// What is wrong in a template, and where.
public struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The template's name, such as `pages/event.html`.
  public let file: String
  /// From 1; 0 where the whole file is meant.
  public let line: Int
  /// In characters, from 1; 0 where the whole file is meant.
  public let column: Int
  /// What is wrong.
  public let problem: TemplateProblem
  /// The line, and below it a caret under the column; nil where the whole file is meant.
  public internal(set) var excerpt: String?

  /// `pages/event.html:7:3: there is no "titel"; did you mean "title"?`
  public var description: String {
    line == 0 ? "\(file): \(problem)" : "\(file):\(line):\(column): \(problem)"
  }

  /// Takes the excerpt from the template's text. Tabs stay tabs, so that the caret stands where the reader's terminal puts
  /// the column; a long line is cut around it.
  func withExcerpt(from source: String?) -> TemplateError {
    guard let source, line > 0 else { return self }
    let lines = source.utf8.split(separator: 10, maxSplits: line, omittingEmptySubsequences: false)
    guard line <= lines.count else { return self }
    let scalars = Array(String(decoding: lines[line - 1], as: UTF8.self).unicodeScalars.filter { $0 != "\r" })
    let start = max(0, column - 1 - Self.excerptBefore)
    let before = scalars.dropFirst(start).prefix(max(0, column - 1 - start))
    let after = scalars.dropFirst(column - 1).prefix(Self.excerptAfter)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: before)
    text.append(contentsOf: after)
    text.append("\n")
    text.append(contentsOf: before.map { $0 == "\t" ? "\t" : " " })
    text.append("^")
    var error = self
    error.excerpt = String(text)
    return error
  }

  private static let excerptBefore = 80
  private static let excerptAfter = 60

  /// By file and place.
  static func isBefore(_ left: TemplateError, _ right: TemplateError) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
