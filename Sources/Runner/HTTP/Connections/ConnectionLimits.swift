/// How long a connection may take for what, and how many there may be.
struct ConnectionLimits: Hashable, Sendable {
  /// Without a request: from the connection's begin, or the last answer's end, until a request's head is there.
  var idleSeconds = 30
  /// From a request's head to the end of its body.
  var requestSeconds = 30
  /// From an answer's head until its last byte is with the system.
  var answerSeconds = 120
  /// How long one that was told to go may still send, in seconds. Closing at once would make the system answer the rest
  /// with a reset, and the client might never see why.
  var lingerSeconds = 2
  var headerBytesMax = 32 * 1024
  var headersMax = 100
  var connectionsMax = 4096
  /// For each address, IPv6 by /64. Does not count for trusted proxies.
  var connectionsPerAddressMax = 256
}
