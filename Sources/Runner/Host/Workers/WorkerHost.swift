public import Logging
import NIOPosix
import Synchronization

/// Runs functions in warm workers, FastCGI responders that answer one request after another, and those that want it in a
/// process for each call.
public final class WorkerHost: Host {
  private let limits: Limits
  private let launcher: WorkerLauncher
  private let loop: WorkerLoop
  private let threads: NIOThreadPool
  private let logger: Logger
  private let place: Place
  private let state: Mutex<State>

  public struct Limits: Sendable {
    /// The largest answer that is taken, in bytes.
    public var outputBytesMax = 8 << 20
    /// How long calls under way may go on when the runner ends; then they are killed.
    public var drainMilliseconds = 30_000
    /// For functions that have a process for each call.
    public var cgi = CGIHost.Limits()
    /// Where a worker's socket has its name for a moment.
    public var socketFolder = "/tmp"

    public init() {}
  }

  /// Where the functions are and what the server is called.
  private struct Place {
    let executables: String
    let workingDirectory: String
    let baseURL: Origin
    let port: Int
  }

  private struct State {
    var environment: CGIEnvironment
    var pools: [String: WorkerPool] = [:]
    /// Those of functions that are no more, until their calls are done.
    var closing: [WorkerPool] = []
    var cgi: CGIHost?
    var isShutDown = false
  }

  /// Starts the workers that should always be there.
  /// - Parameters:
  ///   - executables: folder that holds the executables, each named as its function.
  ///   - workingDirectory: the processes' own.
  ///   - baseURL: the public address; its host is `SERVER_NAME`.
  ///   - port: the port the server listens on, for `SERVER_PORT`.
  ///   - settings: variables that every function gets.
  ///   - secrets: all there are; a function gets those that its `function.yml` names.
  /// - Throws: ``FileError`` where the system has no descriptors left.
  public init(
    _ functions: [FunctionDefinition], executables: String, workingDirectory: String, baseURL: Origin, port: Int,
    settings: [String: String], secrets: [String: Secret], limits: Limits = Limits(), logger: Logger
  ) throws(FileError) {
    self.limits = limits
    self.logger = logger
    place = Place(executables: executables, workingDirectory: workingDirectory, baseURL: baseURL, port: port)
    loop = try WorkerLoop()
    // One thread listens, the other one starts processes.
    threads = NIOThreadPool(numberOfThreads: 2)
    launcher = WorkerLauncher(
      executables: executables, workingDirectory: workingDirectory, socketFolder: limits.socketFolder, threads: threads)
    state = Mutex(
      State(
        environment: CGIEnvironment(
          serverName: baseURL.host, serverPort: port, settings: settings, secrets: secrets)))
    threads.start()
    threads.submit { [self] _ in loop.run { now in tick(now) } }
    update(functions, settings: settings, secrets: secrets)
  }

  /// Takes over other functions, or the same ones changed. Calls under way are finished; workers that were started in
  /// another way than they would be now are replaced as soon as they are free.
  /// - Parameter mount: called when the new functions can be called, before those that are no more end.
  public func update(
    _ functions: [FunctionDefinition], settings: [String: String], secrets: [String: Secret], mount: () -> Void = {}
  ) {
    let environment = CGIEnvironment(
      serverName: place.baseURL.host, serverPort: place.port, settings: settings, secrets: secrets)
    let (started, closed) = state.withLock { state in
      var started: [WorkerPool] = []
      var pools: [String: WorkerPool] = [:]
      for function in functions where function.mode == .warm {
        let variables = environment.workerVariables(for: function)
        if let pool = state.pools.removeValue(forKey: function.name) {
          pool.update(function, environment: variables)
          pools[function.name] = pool
        } else {
          let pool = WorkerPool(
            function, environment: variables, outputBytesMax: limits.outputBytesMax, launcher: launcher, loop: loop,
            logger: logger)
          pools[function.name] = pool
          started.append(pool)
        }
      }
      let closed = Array(state.pools.values)
      state.environment = environment
      state.pools = pools
      state.closing += closed
      state.cgi?.update(environment)
      return (started, closed)
    }
    for pool in started { pool.start() }
    mount()
    for pool in closed { Task { await close(pool) } }
  }

  public func run(_ function: FunctionDefinition, _ request: HostRequest) async throws(HostError) -> HostResponse {
    let (pool, environment) = state.withLock { state in
      (state.pools[function.name] ?? state.closing.last { $0.name == function.name }, state.environment)
    }
    guard function.mode == .warm else { return try await cgi().run(function, request) }
    guard let pool else { throw .busy }
    let call = WorkerCall(
      requestID: request.requestID, records: RequestRecords.encode(request, environment),
      waitsUntil: .now.adding(milliseconds: function.queue.waitMilliseconds))
    pool.submit(call)
    // A call that a worker has is finished although nobody waits for it: it may be in the middle of a sale.
    let outcome = await withTaskCancellationHandler {
      await call.outcome()
    } onCancel: {
      pool.cancel(call)
    }
    return try Self.response(outcome.get(), isHead: request.method == "HEAD")
  }

  public func status() -> [FunctionStatus] {
    let (pools, cgi) = state.withLock { (Array($0.pools.values), $0.cgi) }
    return (pools.map(\.status) + (cgi?.status() ?? [])).sorted { $0.name < $1.name }
  }

  /// Takes no more calls, lets those under way end, and ends all workers. Calls after this throw ``HostError/busy``.
  public func shutdown() async {
    let (pools, cgi) = state.withLock { state in
      state.isShutDown = true
      return (Array(state.pools.values) + state.closing, state.cgi)
    }
    // A task of its own, which does not end early where the one that waits is cancelled.
    let bound = Task.detached { [limits] in
      try await Task.sleep(for: .milliseconds(limits.drainMilliseconds))
      for pool in pools { pool.killAll() }
    }
    await withTaskGroup { group in
      for pool in pools { group.addTask { await pool.close() } }
    }
    bound.cancel()
    await cgi?.shutdown()
    loop.stop()
    try? await threads.shutdownGracefully()
  }

  private func close(_ pool: WorkerPool) async {
    await pool.close()
    state.withLock { $0.closing.removeAll { $0 === pool } }
  }

  /// Most sites have no use for it, and it keeps threads.
  private func cgi() throws(HostError) -> CGIHost {
    let cgi = state.withLock { state -> CGIHost? in
      if state.isShutDown { return nil }
      if let cgi = state.cgi { return cgi }
      let cgi = CGIHost(
        executables: place.executables, workingDirectory: place.workingDirectory, environment: state.environment,
        limits: limits.cgi, logger: logger)
      state.cgi = cgi
      return cgi
    }
    guard let cgi else { throw .busy }
    return cgi
  }

  private func tick(_ now: MonotonicTime) -> MonotonicTime? {
    let pools = state.withLock { Array($0.pools.values) + $0.closing }
    return pools.compactMap { $0.tick(now) }.min()
  }

  private static func response(_ answer: WorkerCall.Answer, isHead: Bool) throws(HostError) -> HostResponse {
    let response: HostResponse
    do {
      response = try CGIResponse.parse(answer.output, isHead: isHead)
    } catch {
      throw answer.status == 0 ? .malformed(error) : .failed(status: Int32(bitPattern: answer.status))
    }
    // A function that fails after writing a good answer may have stopped in the middle of it.
    guard answer.status == 0 || response.status >= 500 else {
      throw .failed(status: Int32(bitPattern: answer.status))
    }
    return response
  }
}
