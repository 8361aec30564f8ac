/// What `functions/<name>/function.yml` says about one function.
public struct FunctionDefinition: Hashable, Sendable {
  /// The folder's and the executable's name: lower-case ASCII letters, digits and hyphens.
  public let name: String
  /// Empty for a function that only the schedule or the probe calls.
  public let routes: [Route]
  /// The largest request body it is given, in bytes, counted after chunked framing is taken off.
  public let bodyLimitBytes: Int
  /// How long one call may take, in milliseconds: from when a process has it until its answer is complete.
  public let timeoutMilliseconds: Int
  public let secrets: [SecretRequirement]
  /// Pause between two scheduled calls in milliseconds, nil where it is not scheduled.
  public let scheduleMilliseconds: Int?
  /// True for a function that is mounted only while payments run in the sandbox.
  public let isSandboxOnly: Bool
  public let mode: Mode
  public let workers: WorkerPolicy
  public let queue: QueuePolicy
  /// What the data of one of its processes may take, in bytes; nil: no limit.
  public let memoryLimitBytes: Int?
  /// The processor time of one of its processes in all, in milliseconds; nil: no limit.
  public let cpuMilliseconds: Int?
  public let rateLimits: RateLimits
  /// Origins whose pages may call it from a browser.
  public let corsOrigins: [Origin]
  /// True for the function that tells whether what the site needs is there.
  public let isProbe: Bool

  public static let defaultBodyLimitBytes = 64 * 1024
  public static let defaultTimeoutMilliseconds = 10_000

  public init(
    name: String, routes: [Route], bodyLimitBytes: Int = defaultBodyLimitBytes,
    timeoutMilliseconds: Int = defaultTimeoutMilliseconds, secrets: [SecretRequirement] = [],
    scheduleMilliseconds: Int? = nil, isSandboxOnly: Bool = false, mode: Mode = .warm,
    workers: WorkerPolicy = WorkerPolicy(), queue: QueuePolicy = QueuePolicy(), memoryLimitBytes: Int? = nil,
    cpuMilliseconds: Int? = nil, rateLimits: RateLimits = RateLimits(), corsOrigins: [Origin] = [],
    isProbe: Bool = false
  ) {
    self.name = name
    self.routes = routes
    self.bodyLimitBytes = bodyLimitBytes
    self.timeoutMilliseconds = timeoutMilliseconds
    self.secrets = secrets
    self.scheduleMilliseconds = scheduleMilliseconds
    self.isSandboxOnly = isSandboxOnly
    self.mode = mode
    self.workers = workers
    self.queue = queue
    self.memoryLimitBytes = memoryLimitBytes
    self.cpuMilliseconds = cpuMilliseconds
    self.rateLimits = rateLimits
    self.corsOrigins = corsOrigins
    self.isProbe = isProbe
  }
}
