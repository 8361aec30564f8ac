/// Hosts that may be spoken to without TLS.
enum PlainHosts {
  /// This machine.
  static func isLocal(url: String) -> Bool {
    let name = host(of: url)
    return name == "localhost" || name == "[::1]"
      || (name.hasPrefix("127.") && name.utf8.allSatisfy { $0 == 46 || (48...57).contains($0) })
  }

  /// Where Amazon's containers get their credentials.
  static func isContainer(url: String) -> Bool {
    ["169.254.170.2", "169.254.170.23", "[fd00:ec2::23]"].contains(host(of: url))
  }

  /// Without its port; empty where there is none.
  private static func host(of url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return "" }
    let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") { return String(authority[...end]) }
    return String(authority.prefix { $0 != ":" })
  }
}
