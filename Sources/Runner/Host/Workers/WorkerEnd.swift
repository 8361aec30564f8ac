/// How a worker's process ended.
enum WorkerEnd: Hashable, Sendable {
  case exit(Int32)
  case signal(Int32)
}

extension Worker {
  /// What there is to say of a worker at its end.
  struct Farewell: Sendable {
    let end: WorkerEnd
    /// The call it was at work on.
    let call: WorkerCall?
    /// Whether it may have begun with that call.
    let hasBegun: Bool
    /// Whether it was asked to end, or killed.
    let isAsked: Bool
    let requestsDone: Int

    /// It ended although nobody wanted it to: a worker may only end by itself with status 0, between two requests, after
    /// it has served one.
    var isCrash: Bool { !isAsked && (end != .exit(0) || requestsDone == 0 || (call != nil && hasBegun)) }
    /// It thought that it had lived long enough.
    var isRecycling: Bool { !isAsked && !isCrash }
    /// It crashed at work, or before it had done any. One that was killed while it waited was not at fault.
    var isAtFault: Bool { isCrash && (call != nil || requestsDone == 0) }
  }
}
