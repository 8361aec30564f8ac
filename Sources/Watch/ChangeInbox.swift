import Synchronization

/// Hands changes from the watching thread to one task; those that nobody has fetched become one.
final class ChangeInbox: Sendable {
  private struct State {
    var pending: FolderChange?
    var waiting: CheckedContinuation<FolderChange?, Never>?
    var isClosed = false
  }

  private let state = Mutex(State())

  func put(_ change: FolderChange) {
    let waiting = state.withLock { state -> CheckedContinuation<FolderChange?, Never>? in
      if let waiting = state.waiting {
        state.waiting = nil
        return waiting
      }
      state.pending = state.pending?.merged(with: change) ?? change
      return nil
    }
    waiting?.resume(returning: change)
  }

  /// Whoever waits gets nil, now and later.
  func close() {
    let waiting = state.withLock { state in
      state.isClosed = true
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume(returning: nil)
  }

  /// The next change; nil when the task is cancelled or the inbox closed. A second task that waits sends the first away
  /// with nil.
  func next() async -> FolderChange? {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let (ended, change) = wait(continuation)
        ended?.resume(returning: change)
      }
    } onCancel: {
      let waiting = state.withLock { state in
        defer { state.waiting = nil }
        return state.waiting
      }
      waiting?.resume(returning: nil)
    }
  }

  /// - Returns: whose waiting has ended, and with what.
  private func wait(
    _ continuation: CheckedContinuation<FolderChange?, Never>
  ) -> (CheckedContinuation<FolderChange?, Never>?, FolderChange?) {
    state.withLock { state in
      if state.isClosed || Task.isCancelled { return (continuation, nil) }
      if let change = state.pending {
        state.pending = nil
        return (continuation, change)
      }
      let earlier = state.waiting
      state.waiting = continuation
      return (earlier, nil)
    }
  }
}
