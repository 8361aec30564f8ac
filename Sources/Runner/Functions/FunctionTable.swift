import Synchronization

/// The functions that are mounted, which may be exchanged while the server runs.
public final class FunctionTable: Sendable {
  private let state: Mutex<State>

  private struct State {
    var functions: [FunctionDefinition]
    var routes: RouteTable
    var listeners: [AsyncStream<[FunctionDefinition]>.Continuation] = []
  }

  public init(_ functions: [FunctionDefinition]) {
    state = Mutex(State(functions: functions, routes: RouteTable(functions)))
  }

  /// From now on these are mounted and no others.
  public func replace(_ functions: [FunctionDefinition]) {
    let routes = RouteTable(functions)
    let listeners = state.withLock { state in
      state.functions = functions
      state.routes = routes
      return state.listeners
    }
    for listener in listeners { listener.yield(functions) }
  }

  var functions: [FunctionDefinition] { state.withLock { $0.functions } }
  var routes: RouteTable { state.withLock { $0.routes } }

  /// The functions that are mounted now, and then each time those that take their place.
  func changes() -> AsyncStream<[FunctionDefinition]> {
    let (stream, continuation) = AsyncStream<[FunctionDefinition]>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let functions = state.withLock { state in
      state.listeners.append(continuation)
      return state.functions
    }
    continuation.yield(functions)
    return stream
  }
}
