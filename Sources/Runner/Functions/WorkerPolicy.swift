/// How many processes a function has, and how long each of them lives.
public struct WorkerPolicy: Hashable, Sendable {
  /// Workers that are there even where nobody calls; started with the runner. 0 to ``max``.
  public var min: Int
  /// Processes at the same time, at least 1.
  public var max: Int
  /// How long a worker beyond ``min`` may wait for a call before it ends, in milliseconds.
  public var idleMilliseconds: Int
  /// Requests after which a worker is replaced, at least 1.
  public var requestsMax: Int

  public init(min: Int = 0, max: Int = 4, idleMilliseconds: Int = 60_000, requestsMax: Int = 10_000) {
    self.min = min
    self.max = max
    self.idleMilliseconds = idleMilliseconds
    self.requestsMax = requestsMax
  }
}
