import Foundation
import TestSupport
import Testing

@testable import Runner

/// A host whose functions are all the test's own worker, with a folder to itself.
struct WorkerBench: Sendable {
  let folder: TemporaryFolder
  let log: LogLines
  let host: WorkerHost
  let functions: [FunctionDefinition]

  /// Starts a host, calls `body`, and ends the host.
  static func run(
    _ functions: [FunctionDefinition], settings: [String: String] = [:], secrets: [String: Secret] = [:],
    limits: WorkerHost.Limits = .test(),
    _ body: (WorkerBench) async throws -> Void
  ) async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/bin", withIntermediateDirectories: true)
    for function in functions { try place(folder, function.name, executable) }
    let log = LogLines()
    let host = try WorkerHost(
      functions, executables: folder.path + "/bin", workingDirectory: folder.path,
      baseURL: Origin(scheme: "https", host: "tickets.example", port: nil), port: 8080, settings: settings,
      secrets: secrets, limits: limits, logger: log.logger())
    let result: Result<Void, any Error>
    do {
      result = .success(try await body(WorkerBench(folder: folder, log: log, host: host, functions: functions)))
    } catch {
      result = .failure(error)
    }
    await host.shutdown()
    try result.get()
  }

  /// `bin/<name>` as a link to the executable, replaced at once where it was there.
  static func place(_ folder: TemporaryFolder, _ name: String, _ executable: String) throws {
    let draft = "\(folder.path)/bin/\(name).draft"
    symlink(executable, draft)
    guard rename(draft, "\(folder.path)/bin/\(name)") == 0 else { throw POSIXError(.EIO) }
  }

  /// The test worker lies beside the tests themselves.
  static var executable: String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return String(own.prefix(upTo: own.lastIndex(of: "/") ?? own.startIndex)) + "/TestWorker"
  }

  func call(
    _ path: String, method: String = "GET", body: [UInt8] = [], requestID: String = "request-1",
    headers: [(name: String, value: String)] = [], function: Int = 0
  ) async -> Result<String, HostError> {
    let request = HostRequest(
      method: method, path: path, query: "a=b", headers: headers, body: body, requestID: requestID)
    do throws(HostError) {
      let response = try await host.run(functions[function], request)
      return .success(String(decoding: response.body, as: UTF8.self))
    } catch {
      return .failure(error)
    }
  }

  /// All at once.
  func calls(_ paths: [String]) async -> [Result<String, HostError>] {
    await withTaskGroup(of: (Int, Result<String, HostError>).self) { group in
      for (index, path) in paths.enumerated() { group.addTask { (index, await call(path)) } }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The number of the process that answers, and how many requests it has answered before.
  func served() async throws -> (process: Int32, requests: Int) {
    let numbers = try await call("/served").get().split(separator: " ")
    return (try #require(Int32(numbers[0])), try #require(Int(numbers[1])))
  }

  var status: FunctionStatus { host.status()[0] }

  /// Waits for ten seconds at most.
  func wait(until isSo: (FunctionStatus) -> Bool) async throws {
    for _ in 0..<1000 where !isSo(status) { try await Task.sleep(for: .milliseconds(10)) }
    #expect(isSo(status), "\(status)")
  }

  /// Whether the process is no more, waiting ten seconds at most.
  static func hasEnded(_ process: Int32) async throws -> Bool {
    for _ in 0..<1000 {
      if kill(process, 0) != 0 || Processes.isZombie(process) { return true }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }
}

extension WorkerHost.Limits {
  static func test(
    outputBytesMax: Int = 8 << 20, drainMilliseconds: Int = 10_000, socketFolder: String = "/tmp"
  ) -> WorkerHost.Limits {
    var limits = WorkerHost.Limits()
    limits.outputBytesMax = outputBytesMax
    limits.drainMilliseconds = drainMilliseconds
    limits.socketFolder = socketFolder
    return limits
  }
}

enum Processes {
  static func isZombie(_ process: Int32) -> Bool {
    guard let bytes = try? FileSystem.read("/proc/\(process)/stat", limitBytes: 4096) else { return true }
    return String(decoding: bytes, as: UTF8.self).contains(") Z ")
  }

  /// Children of this process whose executable is the test's worker, dead or alive.
  static func workers() -> Set<Int32> {
    let names = (try? FileSystem.names(in: "/proc")) ?? []
    return Set(
      names.compactMap { Int32($0) }.filter { process in
        guard let bytes = try? FileSystem.read("/proc/\(process)/stat", limitBytes: 4096) else { return false }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.lastIndex(of: ")") else { return false }
        return text[..<end].hasSuffix("(TestWorker") || text[..<end].contains("(f")
          ? text[end...].split(separator: " ").dropFirst(2).first == "\(getpid())" : false
      })
  }

  /// Other tests of this process open some too, and close them: what a worker left behind, one for each of dozens of calls,
  /// would stay.
  static func descriptorsFall(to most: Int) async -> Bool {
    for _ in 0..<100 {
      if descriptors <= most { return true }
      try? await Task.sleep(for: .milliseconds(100))
    }
    return false
  }

  static var descriptors: Int { ((try? FileSystem.names(in: "/proc/self/fd")) ?? []).count }
}

extension FunctionDefinition {
  static func worker(
    _ name: String = "f", min: Int = 0, max: Int = 2, idleMilliseconds: Int = 60_000, requestsMax: Int = 10_000,
    queue: QueuePolicy = QueuePolicy(), timeoutMilliseconds: Int = 20_000, secrets: [SecretRequirement] = [],
    scheduleMilliseconds: Int? = nil, memoryLimitBytes: Int? = nil, cpuMilliseconds: Int? = nil,
    routes: [String] = ["GET /x"]
  ) throws -> FunctionDefinition {
    FunctionDefinition(
      name: name, routes: try routes.map { try Route($0) }, timeoutMilliseconds: timeoutMilliseconds, secrets: secrets,
      scheduleMilliseconds: scheduleMilliseconds,
      workers: WorkerPolicy(
        min: min, max: max, idleMilliseconds: idleMilliseconds, requestsMax: requestsMax),
      queue: queue, memoryLimitBytes: memoryLimitBytes, cpuMilliseconds: cpuMilliseconds)
  }
}
