/// How often a function may be called by one and the same client.
public struct RateLimits: Hashable, Sendable {
  /// For each IP address; nil: as often as it likes.
  public var ip: RateLimit?
  /// For each credential that a request brings; nil: as often as it likes.
  public var credential: RateLimit?

  public init(ip: RateLimit? = nil, credential: RateLimit? = nil) {
    self.ip = ip
    self.credential = credential
  }
}
