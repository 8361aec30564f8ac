import Logging

/// Calls scheduled functions, each by itself and never twice at once: the pause begins when a call has ended.
struct Scheduler: Sendable {
  let functions: [FunctionDefinition]
  let host: any Host
  let logger: Logger
  var metrics = Metrics()

  /// Runs until the task is cancelled, then lets the calls under way end.
  func run() async {
    await withTaskGroup { group in
      for function in functions {
        guard let milliseconds = function.scheduleMilliseconds else { continue }
        group.addTask { await repeatCalls(of: function, every: .milliseconds(milliseconds)) }
      }
    }
  }

  private func repeatCalls(of function: FunctionDefinition, every pause: Duration) async {
    while (try? await Task.sleep(for: pause)) != nil {
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
}
