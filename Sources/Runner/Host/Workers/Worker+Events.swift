import FastCGI
import Glibc

/// What the loop's thread does when something of a worker is ready.
extension Worker {
  /// What has come of a call.
  enum News: Sendable {
    case nothing
    /// With `isWhole` false, bytes of the request are left that the worker did not wait for.
    case answered(WorkerCall, WorkerCall.Answer, ProtocolStatus?, isWhole: Bool, requestsDone: Int)
    /// The worker has to go; the call, if there is one, gets the error.
    case misbehaved(WorkerCall?, HostError)
    /// The worker has closed its end.
    case closed
  }

  func handle(_ source: Source, isWritable: Bool, isReadable: Bool, _ loop: WorkerLoop) {
    switch source {
    case .connection:
      if isWritable { sendMore(loop) }
      if isReadable { handleConnection(loop) }
    case .errors: readErrors(loop)
    case .ending: handleEnd(loop)
    }
  }

  private func sendMore(_ loop: WorkerLoop) {
    state.withLock { state in
      guard state.connection >= 0 else { return }
      // A worker that does not want the rest may still answer, and if it is gone, that is seen by reading.
      if !Self.send(&state) {
        state.isReset = true
        state.unsent = []
      }
      if state.unsent.isEmpty { loop.watch(self, state.connection, writes: false) }
    }
  }

  private func handleConnection(_ loop: WorkerLoop) {
    let now = MonotonicTime.now
    switch readConnection(loop, now) {
    case .nothing: break
    case .answered(let call, let answer, let status, let isWhole, let requestsDone):
      // What it wrote to its standard error until now belongs to this request.
      readErrors(loop)
      switch status {
      case .complete where isWhole:
        pool.release(self, requestsDone: requestsDone, now)
        call.end(.success(answer))
      case .complete:
        // The rest of this request would run into the next one.
        pool.recycle(self, now)
        call.end(.success(answer))
      case .overloaded:
        pool.recycle(self, now)
        pool.again(call, orFail: .brokenOff)
      default:
        pool.misbehaves(self, now)
        call.end(.failure(.brokenOff))
      }
    case .misbehaved(let call, let error):
      readErrors(loop)
      pool.misbehaves(self, now)
      call?.end(.failure(error))
    case .closed: pool.lost(self, now)
    }
  }

  private func readConnection(_ loop: WorkerLoop, _ now: MonotonicTime) -> News {
    state.withLock { state in
      guard state.connection >= 0 else { return .nothing }
      // One read mostly gets all; what is left makes the descriptor ready again.
      let count = loop.read(state.connection)
      if count < 0, errno == EAGAIN || errno == EINTR { return .nothing }
      guard count > 0 else {
        // It ended before it had read the whole request, so it can't have begun with it.
        if count < 0 || !state.unsent.isEmpty { state.isReset = true }
        close(state.connection)
        state.connection = -1
        state.unsent = []
        if state.endsBy == nil { state.endsBy = now.adding(milliseconds: Self.endMilliseconds) }
        loop.tick(by: state.endsBy)
        return .closed
      }
      return take(loop.bytes(count), &state, loop)
    }
  }

  private func take(_ bytes: UnsafeRawBufferPointer, _ state: inout State, _ loop: WorkerLoop) -> News {
    guard let call = state.call else { return .misbehaved(nil, .brokenOff) }
    let progress = state.incoming.take(bytes, outputBytesMax: pool.outputBytesMax)
    for line in state.protocolLines.take(state.incoming.takeErrorBytes()) { pool.log(line, requestID: call.requestID) }
    switch progress {
    case .more: return .nothing
    case .complete(let end):
      state.call = nil
      state.callEndsBy = nil
      state.requestsDone += 1
      for line in state.protocolLines.end() { pool.log(line, requestID: call.requestID) }
      let answer = WorkerCall.Answer(output: state.incoming.output, status: end.applicationStatus)
      state.incoming = WorkerAnswer()
      return .answered(
        call, answer, end.status, isWhole: state.unsent.isEmpty, requestsDone: state.requestsDone)
    case .tooLarge:
      state.call = nil
      return .misbehaved(call, .outputTooLarge(limitBytes: pool.outputBytesMax))
    case .nonsense:
      state.call = nil
      return .misbehaved(call, .brokenOff)
    }
  }

  private func readErrors(_ loop: WorkerLoop) {
    state.withLock { state in
      guard state.errors >= 0 else { return }
      let count = loop.read(state.errors)
      if count > 0 {
        for line in state.lines.take(loop.bytes(count)) { pool.log(line, requestID: state.lastRequestID) }
      } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
        close(state.errors)
        state.errors = -1
      }
    }
  }

  /// The process has ended: what it has said is still read, then it is waited for.
  private func handleEnd(_ loop: WorkerLoop) {
    state.withLock { $0.hasEnded = true }
    for _ in 0..<Self.lastReadsMax {
      guard state.withLock({ $0.connection >= 0 }) else { break }
      handleConnection(loop)
    }
    readErrors(loop)
    let now = MonotonicTime.now
    let farewell = state.withLock { state in
      for line in state.lines.end() + state.protocolLines.end() { pool.log(line, requestID: state.lastRequestID) }
      // What it has started must not outlive it, and until it is waited for the number is not another group's.
      Glibc.kill(-process, SIGKILL)
      let end = Self.wait(process)
      for descriptor in [state.connection, state.errors, state.ending] where descriptor >= 0 { close(descriptor) }
      state.connection = -1
      state.errors = -1
      state.ending = -1
      defer { state.call = nil }
      return Farewell(
        end: end, call: state.call, hasBegun: state.incoming.hasBegun || !(state.isReset || end == .exit(0)),
        isAsked: state.isDismissed, requestsDone: state.requestsDone)
    }
    loop.remove(self)
    pool.ended(self, farewell, now)
    guard let call = farewell.call else { return }
    let error: HostError =
      switch farewell.end {
      case .signal(let signal): .killed(signal: signal)
      case .exit(0): .brokenOff
      case .exit(let status): .failed(status: status)
      }
    if farewell.hasBegun { call.end(.failure(error)) } else { pool.again(call, orFail: error) }
  }

  /// Reads of 64 KiB after its end: more than a socket holds.
  private static let lastReadsMax = 64

  private static func wait(_ process: pid_t) -> WorkerEnd {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return .exit(-1) }
    }
    let signal = status & 0x7f
    return signal == 0 ? .exit((status >> 8) & 0xff) : .signal(signal)
  }
}
