#if canImport(Glibc)
  import Glibc
#endif

/// The web servers that may connect over TCP: `FCGI_WEB_SERVER_ADDRS` (FastCGI 1.0, section 3.2), addresses by commas.
struct TrustedServers {
  /// nil: any may.
  private let addresses: Set<[UInt8]>?

  /// - Parameter setting: nil or empty: any server may connect. An address in it that is none lets nobody in.
  init(_ setting: String?) {
    guard let setting, !setting.isEmpty else {
      addresses = nil
      return
    }
    addresses = Set(
      setting.split(separator: ",").compactMap { part in
        Self.bytes(String(part.filter { $0 != " " }))
      })
  }

  /// - Parameter peer: from `accept`. Who may open a Unix socket is decided by the file system's permissions.
  func contains(_ peer: sockaddr_storage) -> Bool {
    guard let addresses else { return true }
    var peer = peer
    switch Int32(peer.ss_family) {
    case AF_INET:
      let address = withUnsafeBytes(of: &peer) { $0.loadUnaligned(as: sockaddr_in.self) }
      return addresses.contains(withUnsafeBytes(of: address.sin_addr) { Array($0) })
    case AF_INET6:
      let address = withUnsafeBytes(of: &peer) { $0.loadUnaligned(as: sockaddr_in6.self) }
      return addresses.contains(Self.short(withUnsafeBytes(of: address.sin6_addr) { Array($0) }))
    default: return true
    }
  }

  private static func bytes(_ text: String) -> [UInt8]? {
    var four = in_addr()
    if inet_pton(AF_INET, text, &four) == 1 { return withUnsafeBytes(of: four) { Array($0) } }
    var six = in6_addr()
    if inet_pton(AF_INET6, text, &six) == 1 { return short(withUnsafeBytes(of: six) { Array($0) }) }
    return nil
  }

  /// An IPv4 address in IPv6's clothes (RFC 4291, section 2.5.5.2) is the IPv4 address.
  private static func short(_ bytes: [UInt8]) -> [UInt8] {
    let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 255 && bytes[11] == 255
    return isMapped ? Array(bytes[12...]) : bytes
  }
}
