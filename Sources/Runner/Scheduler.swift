import Logging
import Synchronization

/// Calls scheduled functions, each by itself and never twice at once: the pause begins when a call has ended.
final class Scheduler: Sendable {
  private let table: FunctionTable
  private let host: any Host
  private let logger: Logger
  private let metrics: Metrics
  private let turns = Mutex<[String: Turn]>([:])
  /// Functions whose call is under way. A new turn may begin while the last call of the one before still runs.
  private let called = Mutex<Set<String>>([])

  /// A function's schedule as it was last read. Another pause is another turn, and ends the one before.
  private struct Turn {
    let number: Int
    let pauseMilliseconds: Int
    var function: FunctionDefinition
  }

  init(_ table: FunctionTable, host: any Host, logger: Logger, metrics: Metrics = Metrics()) {
    self.table = table
    self.host = host
    self.logger = logger
    self.metrics = metrics
  }

  /// Runs until the task is cancelled, then lets the calls under way end.
  func run() async {
    await withTaskGroup { group in
      var last = 0
      for await functions in table.changes() {
        for (name, number, pause) in take(functions, &last) {
          group.addTask { [self] in await repeatCalls(of: name, turn: number, every: .milliseconds(pause)) }
        }
      }
    }
  }

  /// - Returns: the turns that begin.
  private func take(
    _ functions: [FunctionDefinition], _ last: inout Int
  ) -> [(name: String, number: Int, pauseMilliseconds: Int)] {
    var number = last
    let begun = turns.withLock { turns in
      var begun: [(String, Int, Int)] = []
      var taken: [String: Turn] = [:]
      for function in functions {
        guard let pause = function.scheduleMilliseconds else { continue }
        if var turn = turns[function.name], turn.pauseMilliseconds == pause {
          turn.function = function
          taken[function.name] = turn
        } else {
          number += 1
          taken[function.name] = Turn(number: number, pauseMilliseconds: pause, function: function)
          begun.append((function.name, number, pause))
        }
      }
      turns = taken
      return begun
    }
    last = number
    return begun
  }

  private func repeatCalls(of name: String, turn: Int, every pause: Duration) async {
    while (try? await Task.sleep(for: pause)) != nil {
      guard let current = turns.withLock({ $0[name] }), current.number == turn else { return }
      guard called.withLock({ $0.insert(name).inserted }) else { continue }
      await call(current.function)
      called.withLock { _ = $0.remove(name) }
    }
  }

  private func call(_ function: FunctionDefinition) async {
    let requestID = RequestID.make()
    let metadata: Logger.Metadata = ["function": "\(function.name)", "request_id": "\(requestID)"]
    let start = ContinuousClock.now
    do throws(HostError) {
      let response = try await host.run(function, .scheduled(function, requestID: requestID))
      metrics.called(function.name, .success(response), seconds: (.now - start) / .seconds(1), isScheduled: true)
      if response.status >= 400 { logger.error("scheduled call answered \(response.status)", metadata: metadata) }
    } catch {
      metrics.called(function.name, .failure(error), seconds: (.now - start) / .seconds(1), isScheduled: true)
      logger.error("\(error)", metadata: metadata)
    }
  }
}
