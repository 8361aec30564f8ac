extension WorkerPool {
  /// What is to be done once the state is no longer locked.
  struct Decision: Sendable {
    var given: [(WorkerCall, Worker)] = []
    /// How long the calls given may take.
    var timeoutMilliseconds = 0
    var refused: [(WorkerCall, HostError)] = []
    /// To be asked to end.
    var dismissed: [Worker] = []
    /// How many workers to start.
    var starts = 0
    /// When the pool has to be looked at again.
    var lookBy: MonotonicTime?
    /// Those who wait for the pool to be closed, which it is.
    var closed: [CheckedContinuation<Void, Never>] = []
  }
}
