/// By what a buyer is known again: the mail address without what many servers ignore, so that one person is one person.
public struct PersonKey: Hashable, Sendable {
  /// In lower case, without a `+` and what stands between it and the `@`.
  public let rawValue: String

  public init(_ address: EmailAddress) {
    let parts = address.rawValue.lowercased().split(separator: "@")
    let local = parts.first ?? ""
    let plus = local.firstIndex(of: "+").flatMap { $0 == local.startIndex ? nil : $0 }
    rawValue = local[..<(plus ?? local.endIndex)] + "@" + (parts.last ?? "")
  }
  /// As it was kept.
  public init(stored rawValue: String) { self.rawValue = rawValue }
}
