/// A file that goes below the published folder.
public struct PublishedFile: Hashable, Sendable {
  /// From the published folder, such as `assets/site.3f9ac1d2e0.css`.
  public let path: String
  /// What stands in it.
  public let content: Content

  /// - Parameter path: below the public folder, without a slash at its beginning.
  public init(path: String, content: Content) {
    self.path = path
    self.content = content
  }

  /// The bytes themselves, or the file to take them from.
  public enum Content: Hashable, Sendable {
    case bytes([UInt8])
    /// A file to copy, by its absolute path. Under the same published path it always has the same bytes.
    case file(String)
  }
}
