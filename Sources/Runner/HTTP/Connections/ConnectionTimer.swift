import NIOCore

/// Closes a connection when a deadline passes. Deadlines are moved with each request, so only one task is ever planned,
/// which looks again when it comes; planning and cancelling one each time would cost more than the rest of it.
struct ConnectionTimer {
  private let state: State

  private final class State {
    let shortest: TimeAmount
    var deadline: NIODeadline?
    var task: Scheduled<Void>?
    /// When the task looks again.
    var look = NIODeadline.distantFuture

    init(shortest: TimeAmount) { self.shortest = shortest }
  }

  /// - Parameter shortest: how far ahead the task looks: no deadline is nearer than this when it is set, except for a
  ///   connection's last seconds.
  init(shortest: TimeAmount) { state = State(shortest: shortest) }

  /// In place of the deadline before.
  mutating func set(_ deadline: NIODeadline, _ context: ChannelHandlerContext) {
    state.deadline = deadline
    if deadline < state.look {
      state.task?.cancel()
      state.task = nil
    }
    if state.task == nil { Self.plan(state, context) }
  }

  mutating func clear() { state.deadline = nil }

  mutating func stop() {
    state.deadline = nil
    state.task?.cancel()
    state.task = nil
  }

  private static func plan(_ state: State, _ context: ChannelHandlerContext) {
    guard let deadline = state.deadline else { return }
    state.look = min(deadline, .now() + state.shortest)
    let bound = NIOLoopBound((state: state, context: context), eventLoop: context.eventLoop)
    state.task = context.eventLoop.scheduleTask(deadline: state.look) {
      let (state, context) = bound.value
      state.task = nil
      guard let deadline = state.deadline else { return }
      if deadline <= .now() { context.close(promise: nil) } else { plan(state, context) }
    }
  }
}
