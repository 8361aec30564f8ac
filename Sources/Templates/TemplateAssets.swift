/// What templates can have of the site's assets.
public struct TemplateAssets: Sendable, ExpressibleByDictionaryLiteral {
  /// The address of each file that `{{ asset "…" }}` and `{{ style "…" }}` may name.
  public let addresses: [String: String]
  /// The style sheets that `{{ style "…" }}` puts into the page; it links to all others.
  public let sheets: [String: InlineSheet]

  /// - Parameter sheets: by their names, which stand in `addresses` too.
  public init(_ addresses: [String: String], sheets: [String: InlineSheet] = [:]) {
    self.addresses = addresses
    self.sheets = sheets
  }

  /// Addresses only.
  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
  }

  /// The markup for a sheet; nil where there is none of this name.
  func markup(ofSheet name: String) -> [UInt8]? {
    if let sheet = sheets[name] { return Array("<style>\(sheet.text)</style>".utf8) }
    guard let address = addresses[name] else { return nil }
    var markup = Array("<link rel=\"stylesheet\" href=\"".utf8)
    _ = ValueWriter.write(.string(address), .addressStart, to: &markup)
    return markup + Array("\">".utf8)
  }

  /// The sources of these sheets' styles for a Content-Security-Policy, such as `'self' 'sha256-…'`.
  func sources(of names: Set<String>) -> String {
    (["'self'"] + Set(names.compactMap { sheets[$0]?.hash }).sorted().map { "'\($0)'" }).joined(separator: " ")
  }
}
