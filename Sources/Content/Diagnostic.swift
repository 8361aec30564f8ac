/// Something wrong with a content file, a template or a strings file, and where.
public struct Diagnostic: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The file's path from the site's folder, such as `content/events/jazz/ar.md`.
  public let file: String
  /// From 1, counted in the whole file, front matter included.
  public let line: Int
  /// From 1, counted in Unicode scalars.
  public let column: Int
  public let severity: Severity
  /// One lower-case sentence without a full stop: what is wrong and what to do.
  public let sentence: String

  public init(file: String, line: Int, column: Int, severity: Severity, sentence: String) {
    self.file = file
    self.line = line
    self.column = column
    self.severity = severity
    self.sentence = sentence
  }

  public init(_ place: SourcePlace, _ severity: Severity = .error, _ sentence: String) {
    self.init(file: place.file, line: place.line, column: place.column, severity: severity, sentence: sentence)
  }

  /// `file:line:column: sentence`, with `warning: ` before the sentence of a warning, as editors and CI systems read it.
  public var description: String {
    "\(file):\(line):\(column): \(severity == .warning ? "warning: " : "")\(sentence)"
  }

  /// The warning for a picture in a thing's folder that no page shows.
  /// - Parameter file: the path from the site's folder.
  public static func unusedImage(_ file: String) -> Diagnostic {
    Diagnostic(SourcePlace(file: file), .warning, "nothing uses this image")
  }

  /// By place, then by sentence.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.file, left.line, left.column, left.sentence) < (right.file, right.line, right.column, right.sentence)
  }

  public enum Severity: String, Hashable, Sendable {
    /// The site is not built.
    case error
    /// The site is built; someone should look at it.
    case warning
  }
}
