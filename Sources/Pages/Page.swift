import Templates

/// What a function says about the page it draws.
public struct Page: Sendable {
  /// The template below `templates/`, such as `functions/order.html`.
  public let template: String
  /// A word for style sheets and scripts, such as `order`.
  public let kind: String
  /// Plain text, already in the visitor's language.
  public let title: String
  /// The template's own values.
  public let values: [String: Value]
  /// Where the language menu leads, by locale tag; empty where the page has no counterpart in other languages.
  public let alternatePaths: [String: String]

  public init(
    template: String, kind: String, title: String, values: [String: Value], alternatePaths: [String: String] = [:]
  ) {
    self.template = template
    self.kind = kind
    self.title = title
    self.values = values
    self.alternatePaths = alternatePaths
  }
}
