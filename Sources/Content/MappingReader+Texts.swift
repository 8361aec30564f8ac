import Core

extension MappingReader {
  /// The most characters a summary should have: search results cut it there.
  static let summaryLengthMax = 160

  func title() -> String? { text("title") }

  /// A summary that is too long is a warning only: nothing breaks.
  func summary() -> String? {
    let summary = text("summary")
    if let count = summary?.count, count > Self.summaryLengthMax {
      log.warning(valuePlace("summary"), "the summary has \(count) characters; shorten it to \(Self.summaryLengthMax)")
    }
    return summary
  }

  func email(_ key: String) -> EmailAddress? {
    guard let text = text(key) else { return nil }
    if let address = EmailAddress(text) { return address }
    error(key, "`\(key)` has to be a mail address such as hello@lindenhof.example")
    return nil
  }

  /// An `https` or `http` address.
  func website(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    let trimmed = text.hasSuffix("/") ? String(text.dropLast()) : text
    if BaseURL(trimmed) != nil { return text }
    error(key, "`\(key)` has to be an address such as https://lindenhof.example")
    return nil
  }
}
