/// A style sheet that is small enough to stand in the pages that need it.
public struct InlineSheet: Hashable, Sendable {
  /// What stands between `<style>` and its end tag, which it does not hold.
  public let text: String
  /// As a Content-Security-Policy names the text (CSP 3, 2.3.1): `sha256-` and the hash in base 64.
  public let hash: String

  /// - Parameter text: a whole sheet without `</style`, carriage returns and null characters: these a browser would read
  ///   otherwise than they are written.
  public init(text: String, hash: String) {
    self.text = text
    self.hash = hash
  }
}
