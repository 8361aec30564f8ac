/// Something wrong with a style sheet, a script, a picture or a font, and where.
public struct AssetProblem: Error, Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The file's path from the site's folder, such as `templates/assets/site.css`.
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, counted in Unicode scalars.
  public let column: Int
  /// Whether the site can be published as it is.
  public let isWarning: Bool
  /// One lower-case sentence without a full stop: what is wrong and what to do.
  public let sentence: String

  /// A problem of the whole file, where no place is given.
  public init(file: String, line: Int = 1, column: Int = 1, isWarning: Bool = false, sentence: String) {
    self.file = file
    self.line = line
    self.column = column
    self.isWarning = isWarning
    self.sentence = sentence
  }

  /// `file:line:column: sentence`, with `warning: ` before the sentence of a warning.
  public var description: String { "\(file):\(line):\(column): \(isWarning ? "warning: " : "")\(sentence)" }

  /// By place, then by sentence.
  public static func < (left: AssetProblem, right: AssetProblem) -> Bool {
    (left.file, left.line, left.column, left.sentence) < (right.file, right.line, right.column, right.sentence)
  }
}
