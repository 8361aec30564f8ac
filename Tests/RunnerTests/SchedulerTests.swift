import Synchronization
import Testing

@testable import Runner

@Suite("Schedule")
struct SchedulerTests {
  /// Counts calls, and notices two of one function at once.
  private final class CountingHost: Host {
    struct Counts {
      var running: [String: Int] = [:]
      var calls: [String: Int] = [:]
      var overlaps = 0
      var requests: [HostRequest] = []
    }
    let counts = Mutex(Counts())

    func status() -> [FunctionStatus] { [] }
    func shutdown() async {}

    func run(_ function: FunctionDefinition, _ request: HostRequest) async throws(HostError) -> HostResponse {
      counts.withLock {
        $0.running[function.name, default: 0] += 1
        $0.calls[function.name, default: 0] += 1
        if $0.running[function.name, default: 0] > 1 { $0.overlaps += 1 }
        $0.requests.append(request)
      }
      try? await Task.sleep(for: .milliseconds(30))
      counts.withLock { $0.running[function.name, default: 0] -= 1 }
      if function.name == "fails" { throw .busy }
      return HostResponse(status: 204, headers: [], body: [])
    }
  }

  @Test("scheduled functions are called again and again, never twice at once, and errors do not end it")
  func calls() async throws {
    let host = CountingHost()
    let log = LogLines()
    let scheduler = Scheduler(
      FunctionTable([
        try .test("works", scheduleMilliseconds: 10), try .test("fails", scheduleMilliseconds: 10),
        try .test("never", ["GET /x"]),
      ]), host: host, logger: log.logger())
    let task = Task { await scheduler.run() }
    // For ten seconds at most, however busy the machine is.
    for _ in 0..<1000
    where host.counts.withLock({ min($0.calls["works", default: 0], $0.calls["fails", default: 0]) }) < 3 {
      try await Task.sleep(for: .milliseconds(10))
    }
    task.cancel()
    await task.value
    let counts = host.counts.withLock { $0 }
    #expect(counts.overlaps == 0)
    #expect(counts.calls["works", default: 0] >= 3)
    #expect(counts.calls["fails", default: 0] >= 3)
    #expect(counts.calls["never"] == nil)
    #expect(counts.running.values.allSatisfy { $0 == 0 })
    #expect(counts.requests.allSatisfy { $0.isScheduled && $0.path.hasPrefix("/internal/schedule/") })
    #expect(log.all.contains { $0.contains("too many calls") && $0.contains("\"function\":\"fails\"") })
  }

  @Test("a schedule may change, come and go while others go on")
  func changes() async throws {
    let host = CountingHost()
    let table = FunctionTable([try .test("works", scheduleMilliseconds: 10)])
    let scheduler = Scheduler(table, host: host, logger: LogLines().logger())
    let task = Task { await scheduler.run() }
    func calls(_ name: String) -> Int { host.counts.withLock { $0.calls[name, default: 0] } }
    func wait(_ isSo: () -> Bool) async throws {
      for _ in 0..<1000 where !isSo() { try await Task.sleep(for: .milliseconds(10)) }
      #expect(isSo())
    }
    try await wait { calls("works") >= 2 }
    table.replace([try .test("works", scheduleMilliseconds: 11), try .test("new", scheduleMilliseconds: 10)])
    table.replace([try .test("works", scheduleMilliseconds: 10), try .test("new", scheduleMilliseconds: 10)])
    let before = calls("works")
    try await wait { calls("new") >= 2 && calls("works") >= before + 2 }
    table.replace([try .test("new", scheduleMilliseconds: 10)])
    // The last call of a schedule that is gone may be under way.
    try await Task.sleep(for: .milliseconds(100))
    let last = calls("works")
    let new = calls("new")
    try await wait { calls("new") >= new + 3 }
    #expect(calls("works") == last)
    #expect(host.counts.withLock { $0.overlaps } == 0)
    task.cancel()
    await task.value
  }
}
