import Glibc
import Logging
import NIOPosix
import Synchronization

/// Runs each call of a function as a process of its own, by CGI/1.1 (RFC 3875).
///
/// At most `processesMax` run at once; some more may wait, for a few seconds at most.
public final class CGIHost: Host {
  /// Folder that holds the executables, each named as its function.
  private let executables: String
  /// The processes' working directory.
  private let workingDirectory: String
  private let limits: Limits
  private let logger: Logger
  private let threads: NIOThreadPool
  private let state: Mutex<State>

  private struct State {
    var environment: CGIEnvironment
    /// Those that run and those that wait.
    var callsUnderWay = 0
    var statuses: [String: FunctionStatus] = [:]
  }

  public struct Limits: Sendable {
    /// Processes running at once, at least 1.
    public var processesMax = 16
    /// Calls waiting for a process beyond those that run.
    public var waitingMax = 64
    public var waitingMilliseconds = 5000
    public var outputBytesMax = 8 * 1024 * 1024

    public init() {}
  }

  /// - Parameters:
  ///   - baseURL: the public address; its host is `SERVER_NAME`.
  ///   - port: the port the server listens on, for `SERVER_PORT`.
  ///   - settings: variables that every function gets.
  ///   - secrets: all there are; a function gets those that its `function.yml` names.
  public convenience init(
    executables: String, workingDirectory: String, baseURL: Origin, port: Int, settings: [String: String],
    secrets: [String: Secret], limits: Limits = Limits(), logger: Logger
  ) {
    self.init(
      executables: executables, workingDirectory: workingDirectory,
      environment: CGIEnvironment(serverName: baseURL.host, serverPort: port, settings: settings, secrets: secrets),
      limits: limits, logger: logger)
  }

  init(
    executables: String, workingDirectory: String, environment: CGIEnvironment, limits: Limits, logger: Logger
  ) {
    self.executables = executables
    self.workingDirectory = workingDirectory
    state = Mutex(State(environment: environment))
    self.limits = limits
    self.logger = logger
    threads = NIOThreadPool(numberOfThreads: limits.processesMax)
    threads.start()
  }

  /// Has calls that begin from now on get other settings and secrets.
  func update(_ environment: CGIEnvironment) { state.withLock { $0.environment = environment } }

  /// Ends the threads once the calls under way are done. Calls after this throw ``HostError/busy``.
  public func shutdown() async {
    try? await threads.shutdownGracefully()
  }

  public func run(_ function: FunctionDefinition, _ request: HostRequest) async throws(HostError) -> HostResponse {
    let isAdmitted = state.withLock { state in
      guard state.callsUnderWay < limits.processesMax + limits.waitingMax else { return false }
      state.callsUnderWay += 1
      return true
    }
    guard isAdmitted else {
      count(function) { $0.rejectedTotal += 1 }
      throw .busy
    }
    count(function) { $0.queued += 1 }
    defer { state.withLock { $0.callsUnderWay -= 1 } }
    let startBy = ContinuousClock.now + .milliseconds(limits.waitingMilliseconds)
    do {
      return try await threads.runIfActive { () -> Result<HostResponse, HostError> in
        guard ContinuousClock.now < startBy else {
          self.count(function) { status in
            status.queued -= 1
            status.rejectedTotal += 1
          }
          return .failure(.busy)
        }
        return Result { () throws(HostError) in try self.counted(function, request) }
      }.get()
    } catch let error as HostError {
      throw error
    } catch {
      // The pool has been shut down.
      throw .busy
    }
  }

  public func status() -> [FunctionStatus] {
    state.withLock { Array($0.statuses.values) }.sorted { $0.name < $1.name }
  }

  private func count(_ function: FunctionDefinition, _ change: (inout FunctionStatus) -> Void) {
    state.withLock { change(&$0.statuses[function.name, default: FunctionStatus(name: function.name)]) }
  }

  private func counted(_ function: FunctionDefinition, _ request: HostRequest) throws(HostError) -> HostResponse {
    count(function) { status in
      status.queued -= 1
      status.workersBusy += 1
      status.startsTotal += 1
    }
    defer { count(function) { $0.workersBusy -= 1 } }
    do throws(HostError) {
      return try call(function, request)
    } catch {
      switch error {
      case .timedOut: count(function) { $0.timeoutsTotal += 1 }
      case .killed, .failed, .outputTooLarge, .malformed: count(function) { $0.crashesTotal += 1 }
      default: break
      }
      throw error
    }
  }

  /// Blocks until the process has ended.
  private func call(_ function: FunctionDefinition, _ request: HostRequest) throws(HostError) -> HostResponse {
    let environment = state.withLock { $0.environment }
    let result = try ChildProcess.run(
      function, executable: executables + "/" + function.name, workingDirectory: workingDirectory,
      environment: environment.variables(for: function, request), input: request.body,
      timeoutMilliseconds: function.timeoutMilliseconds, outputBytesMax: limits.outputBytesMax)
    for line in result.errorLines {
      logger.notice("\(line)", metadata: ["function": "\(function.name)", "request_id": "\(request.requestID)"])
    }
    switch result.end {
    case .timedOut: throw .timedOut(afterMilliseconds: function.timeoutMilliseconds)
    case .outputTooLarge: throw .outputTooLarge(limitBytes: limits.outputBytesMax)
    case .signal(let signal): throw .killed(signal: signal)
    case .exit(let status):
      let response: HostResponse
      do {
        response = try CGIResponse.parse(result.output, isHead: request.method == "HEAD")
      } catch {
        throw status == 0 ? .malformed(error) : .failed(status: status)
      }
      // A function that fails after writing a good answer may have stopped in the middle of it.
      guard status == 0 || response.status >= 500 else { throw .failed(status: status) }
      return response
    }
  }
}
