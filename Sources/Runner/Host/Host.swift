/// What runs functions: a process for each call now, warm workers or another machine later.
public protocol Host: Sendable {
  /// Runs one call of `function`, which has been routed and whose body is within its limit.
  /// - Throws: ``HostError``; the function may then have done none, some or all of its work.
  func run(_ function: FunctionDefinition, _ request: HostRequest) async throws(HostError) -> HostResponse

  /// How each function's processes are doing at this moment, in order of their names.
  func status() -> [FunctionStatus]

  /// Takes no more calls, and returns when those under way have ended and nothing of them is left. May be called again.
  func shutdown() async
}
