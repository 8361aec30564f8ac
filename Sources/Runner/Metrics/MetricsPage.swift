/// All that `/metrics` tells.
struct MetricsPage {
  let metrics: Metrics.State
  let connections: ConnectionBook.Counts
  let functions: [FunctionStatus]
  let process: ProcessFigures
  /// Each check of the readiness with whether it was well when it was last asked; none before it was asked.
  let checks: [ReadinessCheck]
  let version: String
  /// Since 1970.
  let startedSeconds: Double

  var text: String {
    var text = MetricsText()
    text.begin("bilten_build_info", .gauge, "The version that runs.")
    text.sample([("version", version)], 1)
    addRequests(&text)
    addConnections(&text)
    addFunctions(&text)
    addEvents(&text)
    addProcess(&text)
    return text.text
  }

  private func addRequests(_ text: inout MetricsText) {
    text.begin("bilten_http_requests_total", .counter, "Requests answered, by route, method and class of status.")
    for (request, count) in metrics.requests.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      text.sample(
        [("route", request.route), ("method", request.method), ("status", "\(request.statusClass)xx")], count)
    }
    text.begin("bilten_http_request_duration_seconds", .histogram, "From a request's head to its answer's head.")
    for (route, histogram) in metrics.durations.sorted(by: { $0.key < $1.key }) {
      text.histogram([("route", route)], histogram)
    }
    text.begin("bilten_http_response_bytes_total", .counter, "Bytes of answers' bodies.")
    text.sample(metrics.bytes)
    text.begin("bilten_http_requests_in_flight", .gauge, "Requests that are being answered.")
    text.sample(metrics.inFlight)
    text.begin("bilten_http_rate_limited_total", .counter, "Requests refused for coming too often.")
    for (limited, count) in metrics.limited.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      text.sample([("function", limited.function), ("by", limited.by)], count)
    }
  }

  private func addConnections(_ text: inout MetricsText) {
    text.begin("bilten_http_connections", .gauge, "Open connections.")
    text.sample(connections.open)
    text.begin("bilten_http_connections_total", .counter, "Connections that were opened.")
    text.sample(connections.opened)
    text.begin(
      "bilten_http_connections_refused_total", .counter, "Connections closed at once: too many of one address.")
    text.sample(connections.refused)
    text.begin("bilten_http_connections_evicted_total", .counter, "Waiting connections closed to make room for others.")
    text.sample(connections.evicted)
  }

  private func addFunctions(_ text: inout MetricsText) {
    text.begin("bilten_function_calls_total", .counter, "Calls of functions, by what came of them.")
    for (call, count) in metrics.calls.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      let caller = call.isScheduled ? "schedule" : "request"
      text.sample([("function", call.function), ("outcome", call.outcome), ("caller", caller)], count)
    }
    text.begin("bilten_function_duration_seconds", .histogram, "How long calls of functions took, waiting included.")
    for (function, histogram) in metrics.callDurations.sorted(by: { $0.key < $1.key }) {
      text.histogram([("function", function)], histogram)
    }
    text.begin("bilten_function_workers", .gauge, "Processes of a function.")
    for status in functions {
      text.sample([("function", status.name), ("state", "idle")], status.workersIdle)
      text.sample([("function", status.name), ("state", "busy")], status.workersBusy)
    }
    let figures: [(String, MetricsText.Kind, String, KeyPath<FunctionStatus, Int>)] = [
      ("queued", .gauge, "Calls that wait for a process.", \.queued),
      ("starts_total", .counter, "Processes started: each is a cold start.", \.startsTotal),
      ("crashes_total", .counter, "Processes that ended by themselves and should not have.", \.crashesTotal),
      ("timeouts_total", .counter, "Processes killed because a call took too long.", \.timeoutsTotal),
      ("recycles_total", .counter, "Processes replaced after their share of work.", \.recyclesTotal),
      ("rejected_total", .counter, "Calls refused because too many waited, or for too long.", \.rejectedTotal),
    ]
    for (name, kind, help, path) in figures {
      text.begin("bilten_function_\(name)", kind, help)
      for status in functions { text.sample([("function", status.name)], status[keyPath: path]) }
    }
  }

  private func addEvents(_ text: inout MetricsText) {
    for (name, count) in metrics.events.sorted(by: { $0.key < $1.key }) {
      text.begin("bilten_\(name)_total", .counter, "What functions say they did: \(name).")
      text.sample(count)
    }
    text.begin("bilten_ready", .gauge, "Whether a check of /readyz was well when it was last asked.")
    for check in checks { text.sample([("check", check.name)], check.isWell ? 1 : 0) }
  }

  private func addProcess(_ text: inout MetricsText) {
    text.begin("process_resident_memory_bytes", .gauge, "Memory of the runner, without its functions.")
    text.sample(process.residentBytes)
    text.begin("process_cpu_seconds_total", .counter, "Processor time of the runner, without its functions.")
    text.sample(process.cpuSeconds)
    text.begin("process_open_fds", .gauge, "Open descriptors.")
    text.sample(process.openDescriptors)
    text.begin("process_max_fds", .gauge, "Descriptors that may be open.")
    text.sample(process.descriptorsMax)
    text.begin("process_start_time_seconds", .gauge, "When the runner started, in seconds since 1970.")
    text.sample(startedSeconds)
  }
}
