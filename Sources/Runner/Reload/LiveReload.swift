import Synchronization

/// Tells the browsers of this machine when a site has been built anew, or why it could not be.
///
/// The server adds a small script to the pages that it sends, and the script listens to server-sent events (HTML, 9.2).
/// Other machines get the pages as they are.
public final class LiveReload: Sendable {
  private struct State {
    var count = 0
    var problems: [ReloadProblem] = []
    var listeners: [Int: AsyncStream<String>.Continuation] = [:]
    var listenersMade = 0
  }

  /// More is no browser.
  static let listenersMax = 64

  private let run: UInt64
  private let state = Mutex(State())

  /// - Parameter run: a number that no other run of the server has, such as a random one: pages of an earlier run are
  ///   stale.
  public init(run: UInt64) { self.run = run }

  /// The pages are new.
  public func built() {
    state.withLock { state in
      state.count += 1
      state.problems = []
      send(built(state), &state)
    }
  }

  /// The pages are as they were, for these reasons.
  public func broken(_ problems: [ReloadProblem]) {
    state.withLock { state in
      state.problems = problems
      send(broken(state), &state)
    }
  }

  /// The name of what is built now.
  var build: String { state.withLock { name($0) } }

  /// Begins with how things stand.
  /// - Returns: nil where too many listen already.
  func listen() -> (id: Int, messages: AsyncStream<String>)? {
    state.withLock { state in
      guard state.listeners.count < Self.listenersMax else { return nil }
      let (messages, continuation) = AsyncStream<String>.makeStream(bufferingPolicy: .bufferingNewest(16))
      state.listenersMade += 1
      continuation.yield("retry: 500\n" + built(state))
      if !state.problems.isEmpty { continuation.yield(broken(state)) }
      state.listeners[state.listenersMade] = continuation
      return (state.listenersMade, messages)
    }
  }

  func leave(_ id: Int) {
    state.withLock { state in state.listeners.removeValue(forKey: id) }?.finish()
  }

  func send(_ message: String, to id: Int) { _ = state.withLock { $0.listeners[id]?.yield(message) } }

  var listenersCount: Int { state.withLock { $0.listeners.count } }

  private func send(_ message: String, _ state: inout State) {
    for listener in state.listeners.values { listener.yield(message) }
  }

  private func name(_ state: State) -> String { "\(run)-\(state.count)" }

  private func built(_ state: State) -> String { "event: built\ndata: \(name(state))\n\n" }

  private func broken(_ state: State) -> String {
    "event: broken\ndata: [\(state.problems.map(\.json).joined(separator: ","))]\n\n"
  }
}
