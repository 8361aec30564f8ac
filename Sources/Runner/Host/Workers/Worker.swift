import CSpawn
import Glibc
import Synchronization

/// One process of a function that answers one request after another over its connection.
///
/// Any thread may give it a call; what comes back, and its end, is handled on the thread of the ``WorkerLoop``, which is
/// also the only one to close its descriptors.
final class Worker: Sendable {
  let number: UInt64
  let process: pid_t
  /// The pool's count of changes when it was started: a worker of an older one is replaced.
  let generation: Int
  let build: ExecutableIdentity?
  let pool: WorkerPool
  let state: Mutex<State>

  struct State {
    /// -1: the worker has closed its end.
    var connection: Int32
    /// Its standard output and standard error, -1 once closed.
    var errors: Int32
    /// A descriptor that tells of its end.
    var ending: Int32
    var call: WorkerCall?
    var callEndsBy: MonotonicTime?
    var incoming = WorkerAnswer()
    var unsent: ArraySlice<UInt8> = []
    /// From its standard error, and from the protocol's own.
    var lines = ErrorLines()
    var protocolLines = ErrorLines()
    var lastRequestID = ""
    var requestsDone = 0
    /// When it is killed unless it has ended by then.
    var endsBy: MonotonicTime?
    /// Its end was closed while a part of the request was still unread.
    var isReset = false
    /// The process is no more; nothing can be given to it.
    var hasEnded = false
    /// Set where the pool has asked it to end, or has killed it.
    var isDismissed = false
  }

  /// What the loop's events are about.
  enum Source: UInt64 {
    case connection
    case errors
    case ending
  }

  /// How long a worker may take to end once it has been asked to, or has closed its connection, in milliseconds.
  static let endMilliseconds = 5000
  /// The number of the request on the wire: there is never more than one.
  static let requestNumber: UInt16 = 1

  init(
    number: UInt64, process: pid_t, generation: Int, build: ExecutableIdentity?, pool: WorkerPool,
    connection: Int32, errors: Int32, ending: Int32
  ) {
    self.number = number
    self.process = process
    self.generation = generation
    self.build = build
    self.pool = pool
    state = Mutex(State(connection: connection, errors: errors, ending: ending))
  }

  func token(_ source: Source) -> UInt64 { number << 2 | source.rawValue }

  var requestsDone: Int { state.withLock { $0.requestsDone } }

  /// Gives it a call, and sends as much of the request as fits.
  /// - Parameter endsBy: when the call has taken too long.
  /// - Returns: false where the worker is gone; then it has seen nothing of the call.
  func begin(_ call: WorkerCall, endsBy: MonotonicTime, _ loop: WorkerLoop) -> Bool {
    state.withLock { state in
      guard state.connection >= 0, !state.isDismissed, !state.hasEnded else { return false }
      state.unsent = call.records[...]
      guard Self.send(&state) else {
        state.unsent = []
        return false
      }
      state.call = call
      state.callEndsBy = endsBy
      state.incoming = WorkerAnswer()
      state.lines.begin()
      state.protocolLines.begin()
      state.lastRequestID = call.requestID
      if !state.unsent.isEmpty { loop.watch(self, state.connection, writes: true) }
      return true
    }
  }

  /// Sends what fits now.
  /// - Returns: false where the worker takes nothing any more.
  static func send(_ state: inout State) -> Bool {
    while !state.unsent.isEmpty {
      let count = state.unsent.withUnsafeBytes { bytes in
        Glibc.send(state.connection, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno == EAGAIN
      }
      state.unsent = state.unsent.dropFirst(count)
    }
    return true
  }

  /// Asks it to end: it finishes what it does, and is killed where that takes too long.
  func dismiss(at now: MonotonicTime, _ loop: WorkerLoop) {
    let endsBy = now.adding(milliseconds: Self.endMilliseconds)
    state.withLock { state in
      guard !state.isDismissed, !state.hasEnded else { return }
      state.isDismissed = true
      state.endsBy = endsBy
      Glibc.kill(process, SIGTERM)
    }
    loop.tick(by: endsBy)
  }

  /// Kills it with all that it has started.
  /// - Returns: the call that it had.
  @discardableResult
  func kill() -> WorkerCall? { state.withLock { kill(&$0) } }

  /// What a look at the clock has brought.
  enum Due: Sendable {
    /// When the next look is due, if ever.
    case later(MonotonicTime?)
    /// It has been killed because its call took too long.
    case timedOut(WorkerCall)
    /// It has been killed because it closed its connection in the middle of a call and lived on.
    case brokeOff(WorkerCall)
  }

  /// Kills it where its call has taken too long, or it has not ended when it should have.
  func look(at now: MonotonicTime) -> Due {
    state.withLock { state in
      if let endsBy = state.callEndsBy, endsBy <= now, let call = kill(&state) { return .timedOut(call) }
      if let endsBy = state.endsBy, endsBy <= now, let call = kill(&state) { return .brokeOff(call) }
      return .later([state.callEndsBy, state.endsBy].compactMap { $0 }.min())
    }
  }

  private func kill(_ state: inout State) -> WorkerCall? {
    // Until it has been waited for, the number is not another group's.
    if !state.hasEnded { Glibc.kill(-process, SIGKILL) }
    state.isDismissed = true
    state.endsBy = nil
    state.callEndsBy = nil
    defer { state.call = nil }
    return state.call
  }
}
