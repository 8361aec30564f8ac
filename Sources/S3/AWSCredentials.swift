import Core

/// A key that requests are signed with. It prints without its secrets.
public struct AWSCredentials: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// Public: it stands in every request.
  public let accessKey: String
  let secretKey: String
  let sessionToken: String?
  /// When they end; nil: nobody knows.
  public let expires: Instant?

  public init(accessKey: String, secretKey: String, sessionToken: String? = nil, expires: Instant? = nil) {
    self.accessKey = accessKey
    self.secretKey = secretKey
    self.sessionToken = sessionToken
    self.expires = expires
  }

  public var description: String { "<REDACTED>" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
