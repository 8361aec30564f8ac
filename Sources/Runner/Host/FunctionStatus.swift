/// How the processes of one function are doing.
public struct FunctionStatus: Hashable, Sendable {
  public let name: String
  /// Workers that wait for a call.
  public var workersIdle = 0
  /// Processes that serve a call, or are just starting.
  public var workersBusy = 0
  /// Calls that wait for a process.
  public var queued = 0
  /// Processes started since the runner began.
  public var startsTotal = 0
  /// Processes that ended by themselves when nobody had asked them to.
  public var crashesTotal = 0
  /// Calls that took too long, whose process was killed.
  public var timeoutsTotal = 0
  /// Workers that were replaced because they had served enough, used enough processor time, or were of an older build.
  public var recyclesTotal = 0
  /// Calls refused because all processes were taken, or the function kept crashing.
  public var rejectedTotal = 0

  public init(name: String) { self.name = name }
}
