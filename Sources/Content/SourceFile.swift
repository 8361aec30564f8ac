/// The text of one file of the site, known to be UTF-8.
public struct SourceFile: Sendable {
  /// The path from the site's folder, for diagnostics.
  public let name: String
  /// Without a byte order mark.
  public let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
