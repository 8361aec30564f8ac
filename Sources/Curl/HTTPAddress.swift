/// What may be asked for over HTTP.
enum HTTPAddress {
  /// True for an absolute http or https address of visible ASCII with a host, and no user or password in it: those
  /// belong into a field, where no log finds them.
  static func isSendable(_ url: String) -> Bool {
    guard let schemeEnd = ["http://", "https://"].first(where: { url.hasPrefix($0) }),
      url.utf8.count <= 8192, url.utf8.allSatisfy({ $0 > 32 && $0 < 127 })
    else { return false }
    let authority = url.dropFirst(schemeEnd.count).prefix { !"/?#\\".contains($0) }
    return !authority.isEmpty && !authority.contains("@")
  }
}
