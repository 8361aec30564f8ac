import HTTPTypes

/// A request and whom it comes from.
struct FrontRequest: Sendable {
  let head: HTTPRequest
  /// At the other end of the connection; nil where that has no address.
  let peer: IPAddress?
  /// The visitor, where the peer is a proxy whose word is taken; else the peer.
  let client: IPAddress?

  init(head: HTTPRequest, peer: IPAddress?, proxies: TrustedProxies) {
    self.head = head
    self.peer = peer
    client = peer.map { peer in
      proxies.client(peer, forwardedFor: proxies.contains(peer) ? head.headerFields[values: .forwardedFor] : [])
    }
  }

  var method: HTTPRequest.Method { head.method }
  var headers: HTTPFields { head.headerFields }

  /// Whether the request comes from this machine and is meant for it by name. A page elsewhere that had its own name point
  /// to this machine would be told apart by that name.
  var isLocal: Bool {
    guard peer?.isLoopback == true, peer == client, let authority = head.authority?.lowercased() else { return false }
    let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    return host == "localhost" || host == "[::1]" || host == "127.0.0.1"
  }
}

extension HTTPField.Name {
  static var forwardedFor: Self { Self("X-Forwarded-For")! }
}
