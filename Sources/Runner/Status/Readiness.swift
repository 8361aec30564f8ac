import Core
import Logging
import Yams

/// Asks the functions with `probe: true` whether what the site needs is there. What they say counts for a few seconds, and
/// whoever asks meanwhile waits for the same answer, so that nobody's asking weighs on the payment provider.
actor Readiness {
  struct Answer: Sendable {
    let isReady: Bool
    let checks: [ReadinessCheck]
  }

  private let functions: FunctionTable
  private let host: any Host
  private let logger: Logger
  private let keptFor: Duration
  private var asking: Task<Answer, Never>?
  private var latest: (answer: Answer, at: ContinuousClock.Instant)?

  init(_ functions: FunctionTable, _ host: any Host, _ logger: Logger, keptFor: Duration = .seconds(5)) {
    self.functions = functions
    self.host = host
    self.logger = logger
    self.keptFor = keptFor
  }

  /// What was found last, however long ago.
  var checks: [ReadinessCheck] { latest?.answer.checks ?? [] }

  func ask() async -> Answer {
    if let latest, latest.at + keptFor > .now { return latest.answer }
    if let asking { return await asking.value }
    let task = Task { await find() }
    asking = task
    let answer = await task.value
    latest = (answer, .now)
    asking = nil
    return answer
  }

  private func find() async -> Answer {
    var checks: [ReadinessCheck] = []
    for probe in functions.functions where probe.isProbe { checks += await find(probe) }
    return Answer(isReady: checks.allSatisfy(\.isWell), checks: checks)
  }

  /// A probe that can't be asked, or answers nonsense, is a check that is not well.
  private func find(_ probe: FunctionDefinition) async -> [ReadinessCheck] {
    let start = ContinuousClock.now
    let request = HostRequest(method: "POST", path: "/internal/probe/\(probe.name)", requestID: RequestID.make())
    do {
      let response = try await host.run(probe, request)
      let checks = Self.checks(response.body)
      let isTold = response.status == 200 || response.status == 503
      if isTold, let checks, (response.status == 200) == checks.allSatisfy(\.isWell) { return checks }
      logger.error("a probe gave no answer that can be read", metadata: ["function": "\(probe.name)"])
    } catch {
      logger.error("\(error)", metadata: ["function": "\(probe.name)", "request_id": "\(request.requestID)"])
    }
    return [ReadinessCheck(name: probe.name, isWell: false, milliseconds: (.now - start) / .milliseconds(1))]
  }

  /// Reads `{"checks":[{"name":…,"ok":…,"milliseconds":…}]}`; JSON is YAML.
  private static func checks(_ body: [UInt8]) -> [ReadinessCheck]? {
    guard body.count <= 64 * 1024, let text = String(validating: body, as: UTF8.self),
      let list = try? Yams.compose(yaml: text)?["checks"]?.sequence
    else { return nil }
    var checks: [ReadinessCheck] = []
    for item in list {
      guard let name = item["name"]?.string, let isWell = item["ok"]?.bool, isName(name) else { return nil }
      checks.append(ReadinessCheck(name: name, isWell: isWell, milliseconds: item["milliseconds"]?.float ?? 0))
    }
    return checks
  }

  private static func isName(_ name: String) -> Bool {
    (1...40).contains(name.utf8.count) && name.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || $0 == 95 || $0 == 45 }
  }
}
