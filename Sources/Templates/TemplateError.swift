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

  /// `pages/event.html:7:3: there is no "titel"; did you mean "title"?`
  public var description: String {
    line == 0 ? "\(file): \(problem)" : "\(file):\(line):\(column): \(problem)"
  }
}
