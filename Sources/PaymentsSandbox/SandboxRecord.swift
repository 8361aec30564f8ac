/// A session of the sandbox as it was made. It holds no name and no mail address.
public struct SandboxRecord: Codable, Hashable, Sendable {
  public let id: String
  public let orderID: String
  public let eventID: String
  /// Minor units of `currency`.
  public let amount: Int64
  public let currency: String
  /// Milliseconds since the Unix epoch.
  public let expiresAt: Int64
  public let successURL: String
  public let cancelURL: String
  public let locale: String
}
