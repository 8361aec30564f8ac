import Synchronization

/// One call on its way through a pool: it waits, a worker has it, and then it ends, once.
final class WorkerCall: Sendable {
  let requestID: String
  /// The whole request as records.
  let records: [UInt8]
  /// Until when it may wait for a worker.
  let waitsUntil: MonotonicTime
  private let state = Mutex(State())

  /// What a worker answered: a CGI response as bytes, and what a CGI program would have given to `exit`.
  struct Answer: Sendable {
    let output: [UInt8]
    let status: UInt32
  }

  typealias Outcome = Result<Answer, HostError>

  private struct State {
    var mayTryAgain = true
    var outcome: Outcome?
    var continuation: CheckedContinuation<Outcome, Never>?
  }

  init(requestID: String, records: [UInt8], waitsUntil: MonotonicTime) {
    self.requestID = requestID
    self.records = records
    self.waitsUntil = waitsUntil
  }

  /// How it ended.
  func outcome() async -> Outcome {
    await withCheckedContinuation { continuation in
      let outcome = state.withLock { state -> Outcome? in
        if state.outcome == nil { state.continuation = continuation }
        return state.outcome
      }
      if let outcome { continuation.resume(returning: outcome) }
    }
  }

  /// Ends the call; what is said after that is ignored.
  func end(_ outcome: Outcome) {
    let continuation = state.withLock { state -> CheckedContinuation<Outcome, Never>? in
      guard state.outcome == nil else { return nil }
      state.outcome = outcome
      defer { state.continuation = nil }
      return state.continuation
    }
    continuation?.resume(returning: outcome)
  }

  /// Whether it may be given to another worker after one has not looked at it: once.
  func takeSecondTry() -> Bool {
    state.withLock { state in
      defer { state.mayTryAgain = false }
      return state.mayTryAgain
    }
  }
}
