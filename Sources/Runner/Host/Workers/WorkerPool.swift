import Logging
import Synchronization

/// The workers of one function, and the calls that wait for them.
///
/// A decision is made with the state locked and says what is to be done; that is done afterwards, so that no lock is
/// held while bytes are sent or processes started.
final class WorkerPool: Sendable {
  let name: String
  /// The largest answer that is taken, in bytes.
  let outputBytesMax: Int
  private let launcher: WorkerLauncher
  private let loop: WorkerLoop
  private let logger: Logger
  private let state: Mutex<State>

  init(
    _ function: FunctionDefinition, environment: [String: String], outputBytesMax: Int, launcher: WorkerLauncher,
    loop: WorkerLoop, logger: Logger
  ) {
    name = function.name
    self.outputBytesMax = outputBytesMax
    self.launcher = launcher
    self.loop = loop
    self.logger = logger
    state = Mutex(State(function, environment: environment))
  }

  // MARK: Calls

  func submit(_ call: WorkerCall) { decide { $0.admit(call, $1) } }

  /// Gives a call to another worker, once, after one has not looked at it.
  func again(_ call: WorkerCall, orFail error: HostError) {
    guard call.takeSecondTry() else { return call.end(.failure(error)) }
    decide { $0.admitAgain(call, $1) }
  }

  /// Takes a call back that nobody waits for any more, where no worker has it yet.
  func cancel(_ call: WorkerCall) { decide { state, _ in state.cancel(call) } }

  // MARK: What workers tell

  /// A worker has answered and is free.
  func release(_ worker: Worker, requestsDone: Int, _ now: MonotonicTime) {
    decide(now) { $0.release(worker, requestsDone: requestsDone, $1) }
  }

  /// A worker has answered and can't be given another call.
  func recycle(_ worker: Worker, _ now: MonotonicTime) { decide(now) { $0.recycle(worker, $1) } }

  /// A worker has closed its connection; how it ends will show what that means.
  func lost(_ worker: Worker, _ now: MonotonicTime) { decide(now) { $0.lost(worker, $1) } }

  /// A worker says what it must not, and is killed.
  func misbehaves(_ worker: Worker, _ now: MonotonicTime) {
    logger.error("worker said what is no answer and is killed", metadata: ["function": "\(name)"])
    decide(now) { $0.misbehaves(worker, $1) }
    worker.kill()
  }

  /// A worker has ended and has been waited for.
  func ended(_ worker: Worker, _ farewell: Worker.Farewell, _ now: MonotonicTime) {
    if farewell.isCrash {
      let how =
        switch farewell.end {
        case .exit(let status): "status \(status)"
        case .signal(let signal): "signal \(signal)"
        }
      logger.error(
        "worker ended by itself, with \(how)",
        metadata: ["function": "\(name)", "requests": .stringConvertible(farewell.requestsDone)])
    }
    decide(now) { $0.ended(worker, farewell, $1) }
  }

  func log(_ line: String, requestID: String) {
    logger.notice("\(line)", metadata: ["function": "\(name)", "request_id": "\(requestID)"])
  }

  // MARK: The host's affairs

  /// Starts the workers that are always there.
  func start() { decide { $0.plan($1) } }

  var status: FunctionStatus { state.withLock { $0.status } }

  /// From now on by another definition; workers that were started with another environment or other limits are replaced
  /// as soon as they are free.
  func update(_ function: FunctionDefinition, environment: [String: String]) {
    decide { $0.update(function, environment: environment, $1) }
  }

  /// Takes no more calls, lets those under way end, and returns when all workers have.
  func close() async {
    await withCheckedContinuation { continuation in
      decide { $0.close(continuation, $1) }
    }
  }

  /// Ends what still runs while the pool is being closed.
  func killAll() {
    for worker in state.withLock({ $0.all }) { worker.kill()?.end(.failure(.busy)) }
    decide { state, _ in state.refuseAll(.busy) }
  }

  /// Does what is due.
  /// - Returns: when the next look is due; nil: when something happens.
  func tick(_ now: MonotonicTime) -> MonotonicTime? {
    var next: MonotonicTime?
    let executable = launcher.executable(name)
    decide(now) { state, now in
      state.tick(now, build: { ExecutableIdentity(path: executable) })
    }
    for worker in state.withLock({ $0.all }) {
      switch worker.look(at: now) {
      case .later(let moment): next = [next, moment].compactMap { $0 }.min()
      case .timedOut(let call):
        let milliseconds = state.withLock { $0.function.timeoutMilliseconds }
        decide(now) { $0.timedOut(worker, $1) }
        call.end(.failure(.timedOut(afterMilliseconds: milliseconds)))
      case .brokeOff(let call): call.end(.failure(.brokenOff))
      }
    }
    return [next, state.withLock { $0.nextLook }].compactMap { $0 }.min()
  }

  // MARK: Doing what was decided

  private func decide(
    _ now: MonotonicTime = .now, _ decision: (inout State, MonotonicTime) -> sending Decision
  ) {
    let decision = state.withLock { decision(&$0, now) }
    for (call, error) in decision.refused { call.end(.failure(error)) }
    for worker in decision.dismissed { worker.dismiss(at: now, loop) }
    for _ in 0..<decision.starts { launch() }
    for (call, worker) in decision.given { give(call, worker, now, decision.timeoutMilliseconds) }
    loop.tick(by: decision.lookBy)
    for continuation in decision.closed { continuation.resume() }
  }

  private func give(_ call: WorkerCall, _ worker: Worker, _ now: MonotonicTime, _ timeoutMilliseconds: Int) {
    let endsBy = now.adding(milliseconds: timeoutMilliseconds)
    if worker.begin(call, endsBy: endsBy, loop) { return loop.tick(by: endsBy) }
    // It has gone, and has seen nothing of the call.
    decide { $0.lost(worker, $1) }
    decide { $0.admitAgain(call, $1) }
  }

  private func launch() {
    launcher.inBackground { [self] in
      let (function, environment, generation) = state.withLock { ($0.function, $0.environment, $0.generation) }
      do throws(HostError) {
        let worker = try launcher.start(function, environment: environment, generation: generation, self, loop)
        decide { $0.started(worker, $1) }
      } catch {
        logger.error("\(error)", metadata: ["function": "\(name)"])
        decide { $0.notStarted(error, $1) }
      }
    }
  }
}
