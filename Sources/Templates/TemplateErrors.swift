/// Everything that is wrong in a set of templates, sorted by file and place. Never empty.
public struct TemplateErrors: Error, Hashable, Sendable, CustomStringConvertible {
  /// In the order of the files and of their lines.
  public let errors: [TemplateError]

  /// One line an error.
  public var description: String { errors.map(\.description).joined(separator: "\n") }
}
