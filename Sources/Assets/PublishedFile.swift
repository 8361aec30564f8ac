/// A file that goes below the published folder.
public struct PublishedFile: Hashable, Sendable {
  /// From the published folder, such as `assets/site.3f9ac1d2e0.css`.
  public let path: String
  public let content: Content

  public init(path: String, content: Content) {
    self.path = path
    self.content = content
  }

  public enum Content: Hashable, Sendable {
    case bytes([UInt8])
    /// A file to copy, by its absolute path. Under the same published path it always has the same bytes.
    case file(String)
  }
}
