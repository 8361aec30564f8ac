/// How many calls of a function may wait for a process, and how long.
public struct QueuePolicy: Hashable, Sendable {
  /// Calls that wait at the same time; 0: a call that finds no process is refused at once.
  public var callsMax: Int
  /// How long a call may wait before it is refused, in milliseconds.
  public var waitMilliseconds: Int

  public init(callsMax: Int = 64, waitMilliseconds: Int = 5000) {
    self.callsMax = callsMax
    self.waitMilliseconds = waitMilliseconds
  }
}
