/// Whose word about a visitor's address is taken.
public struct TrustedProxies: Hashable, Sendable {
  private struct Network: Hashable, Sendable {
    let address: IPAddress
    let bits: Int
  }

  private var networks: [Network] = []

  /// Nobody's.
  public init() {}

  /// Reads addresses and networks such as `10.0.0.0/8`, `2001:db8::/32` or `127.0.0.1`, separated by commas or spaces.
  /// - Returns: nil where one of them is none.
  public init?(_ text: String) {
    for item in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
      let parts = item.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count <= 2, let address = IPAddress(parts[0]) else { return nil }
      let bitsMax = address.isV4 ? 32 : 128
      guard let bits = parts.count == 1 ? bitsMax : Int(parts[1]), (0...bitsMax).contains(bits) else { return nil }
      networks.append(Network(address: address, bits: bits))
    }
  }

  func contains(_ address: IPAddress) -> Bool {
    networks.contains { address.isEqual(to: $0.address, bits: $0.bits) }
  }

  /// The address of the visitor behind `peer`: the last one in `X-Forwarded-For` that no trusted proxy has. Each proxy
  /// writes at the end whom it heard; what stands before an address that is not trusted may be invented.
  /// - Parameter forwardedFor: the headers' values in the order in which they came.
  func client(_ peer: IPAddress, forwardedFor: [String]) -> IPAddress {
    guard contains(peer) else { return peer }
    var client = peer
    for item in forwardedFor.joined(separator: ",").split(separator: ",").suffix(32).reversed() {
      let item = item.trimmed
      if item.isEmpty { continue }
      guard let address = Self.address(item) else { return client }
      client = address
      guard contains(address) else { return client }
    }
    return client
  }

  /// With or without a port, as some proxies write it.
  private static func address(_ text: Substring) -> IPAddress? {
    if let address = IPAddress(text) { return address }
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      return IPAddress(text[text.index(after: text.startIndex)..<end])
    }
    return text.firstIndex(of: ":").flatMap { IPAddress(text[..<$0]) }
  }
}
