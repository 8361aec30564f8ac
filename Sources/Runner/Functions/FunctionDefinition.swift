/// What `functions/<name>/function.yml` says about one function.
public struct FunctionDefinition: Hashable, Sendable {
  /// The folder's and the executable's name: lower-case ASCII letters, digits and hyphens.
  public let name: String
  /// Empty for a function that only the schedule calls.
  public let routes: [Route]
  /// The largest request body it is given, in bytes, counted after chunked framing is taken off.
  public let bodyLimitBytes: Int
  /// How long one call may take from its start until it ends, in milliseconds.
  public let timeoutMilliseconds: Int
  public let secrets: [SecretRequirement]
  /// Pause between two scheduled calls in milliseconds, nil where it is not scheduled.
  public let scheduleMilliseconds: Int?
  /// True for a function that is mounted only while payments run in the sandbox.
  public let isSandboxOnly: Bool

  public static let defaultBodyLimitBytes = 64 * 1024
  public static let defaultTimeoutMilliseconds = 10_000

  public init(
    name: String, routes: [Route], bodyLimitBytes: Int = defaultBodyLimitBytes,
    timeoutMilliseconds: Int = defaultTimeoutMilliseconds, secrets: [SecretRequirement] = [],
    scheduleMilliseconds: Int? = nil, isSandboxOnly: Bool = false
  ) {
    self.name = name
    self.routes = routes
    self.bodyLimitBytes = bodyLimitBytes
    self.timeoutMilliseconds = timeoutMilliseconds
    self.secrets = secrets
    self.scheduleMilliseconds = scheduleMilliseconds
    self.isSandboxOnly = isSandboxOnly
  }
}
