import Core
import Files

/// What the texts of all things have in common.
public protocol LocalizedText: Sendable {
  /// The language in which the text is written: another than the page's where it stands in for a missing one.
  var locale: LocaleTag { get }
  /// The last segment of the page's address in the page's language; the thing's id where the text does not give one, or
  /// stands in for a missing one. Small letters, marks and digits of any script, and hyphens, in NFC; not percent-encoded.
  var slug: String { get }
  /// Paths from the site's root, such as `/2019/jazz`, that lead to the page as well; empty for a text that stands in.
  var aliases: [String] { get }
  /// Of the front matter's bytes; the body has its own.
  var hash: Hash128 { get }
  var title: String { get }
  var summary: String { get }
  var body: MarkdownBody { get }
}
