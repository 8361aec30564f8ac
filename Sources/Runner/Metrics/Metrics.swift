import Synchronization

/// What the runner counts, from its start on. Labels come from what is configured, never from what a client writes, so
/// there are never more series than routes and functions make.
final class Metrics: Sendable {
  /// Of an answer, as its label.
  struct Request: Hashable, Sendable {
    /// A route's pattern, or one of the names in ``Place``.
    let route: String
    /// `other` for a method that no route has.
    let method: String
    /// 2 for 200 to 299.
    let statusClass: Int
  }

  /// Routes of what no function answers.
  enum Place {
    static let files = "files"
    static let none = "none"
    static let refused = "refused"
  }

  struct Call: Hashable, Sendable {
    let function: String
    /// `ok`, `client_error`, `server_error`, or the reason for which there was no answer.
    let outcome: String
    let isScheduled: Bool
  }

  struct Limited: Hashable, Sendable {
    let function: String
    /// `ip` or `credential`.
    let by: String
  }

  struct State: Sendable {
    var requests: [Request: Int] = [:]
    var durations: [String: Histogram] = [:]
    var bytes = 0
    var inFlight = 0
    var calls: [Call: Int] = [:]
    var callDurations: [String: Histogram] = [:]
    var limited: [Limited: Int] = [:]
    /// What functions say they brought about.
    var events: [String: Int] = [:]
  }

  private let state = Mutex(State())
  /// A function could make up names; then the first ones are counted.
  private static let eventsMax = 50

  var current: State { state.withLock { $0 } }

  func began() { state.withLock { $0.inFlight += 1 } }

  func ended(_ request: Request, seconds: Double, bytes: Int) {
    state.withLock { state in
      state.inFlight -= 1
      state.requests[request, default: 0] += 1
      state.durations[request.route, default: Histogram()].add(seconds)
      state.bytes += bytes
    }
  }

  /// A request that was refused before it could be read.
  func refused(_ statusCode: Int) {
    let request = Request(route: Place.refused, method: "other", statusClass: statusCode / 100)
    state.withLock { $0.requests[request, default: 0] += 1 }
  }

  func called(
    _ function: String, _ outcome: Result<HostResponse, HostError>, seconds: Double, isScheduled: Bool = false
  ) {
    let call = Call(function: function, outcome: Self.name(of: outcome), isScheduled: isScheduled)
    state.withLock { state in
      state.calls[call, default: 0] += 1
      state.callDurations[function, default: Histogram()].add(seconds)
      guard case .success(let response) = outcome else { return }
      for (name, count) in response.counts where Self.isEvent(name) && count > 0 {
        guard state.events[name] != nil || state.events.count < Self.eventsMax else { continue }
        state.events[name, default: 0] += count
      }
    }
  }

  func limited(_ function: String, by kind: String) {
    state.withLock { $0.limited[Limited(function: function, by: kind), default: 0] += 1 }
  }

  private static func name(of outcome: Result<HostResponse, HostError>) -> String {
    switch outcome {
    case .success(let response) where response.status >= 500: "server_error"
    case .success(let response) where response.status >= 400: "client_error"
    case .success: "ok"
    case .failure(.busy): "busy"
    case .failure(.resting): "resting"
    case .failure(.timedOut): "timed_out"
    case .failure(.cannotStart): "cannot_start"
    case .failure: "failed"
    }
  }

  private static func isEvent(_ name: String) -> Bool {
    (1...40).contains(name.utf8.count) && name.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || $0 == 95 }
  }
}
