extension WorkerPool {
  /// Who is there and who waits.
  struct State {
    var function: FunctionDefinition
    /// Of each worker's process.
    var environment: [String: String]
    /// Goes up when workers have to be started in another way.
    var generation = 0
    /// The executable that the youngest worker was started from.
    var build: ExecutableIdentity?
    /// Those that can be given calls, now or when they are free.
    var workers: [UInt64: Worker] = [:]
    /// Of them, those that wait: the one that worked last is the first to work again, so that the others can end.
    var idle: [(worker: Worker, since: MonotonicTime)] = []
    /// Those that have only to end.
    var leaving: [UInt64: Worker] = [:]
    /// Workers that are just being started.
    var starting = 0
    var queue = CallQueue()
    var backoff = CrashBackoff()
    var totals: FunctionStatus
    var buildSeenAt = MonotonicTime.now
    var isReplacingBuild = false
    var isClosing = false
    /// Numbers of workers that ended before they were known here.
    var endedEarly: Set<UInt64> = []
    var closed: [CheckedContinuation<Void, Never>] = []

    /// How often to look whether there is a new build, in milliseconds.
    static let buildLookMilliseconds = 1000

    init(_ function: FunctionDefinition, environment: [String: String]) {
      self.function = function
      self.environment = environment
      totals = FunctionStatus(name: function.name)
    }

    var status: FunctionStatus {
      var status = totals
      status.workersIdle = idle.count
      status.workersBusy = workers.count - idle.count + starting
      status.queued = max(0, queue.count - starting)
      return status
    }

    var all: [Worker] { Array(workers.values) + Array(leaving.values) }

    func decision() -> Decision {
      var decision = Decision()
      decision.timeoutMilliseconds = function.timeoutMilliseconds
      return decision
    }

    /// Whether the worker was started as it would be now.
    func isCurrent(_ worker: Worker) -> Bool { worker.generation == generation && worker.build == build }

    /// Whether there are more workers than there may be, without those that are being replaced.
    var isCrowded: Bool {
      workers.count > function.workers.max && workers.values.count(where: isCurrent) > function.workers.max
    }

    /// Takes a worker out; it has only to end.
    /// - Returns: false where it was out already.
    mutating func takeOut(_ worker: Worker) -> Bool {
      guard workers.removeValue(forKey: worker.number) != nil else { return false }
      idle.removeAll { $0.worker === worker }
      leaving[worker.number] = worker
      return true
    }

    /// Asks idle workers to end where they are not current, or there are more than there may be.
    mutating func dismissUnfit(_ decision: inout Decision) {
      for (worker, _) in idle where !isCurrent(worker) || isClosing || isCrowded {
        if takeOut(worker) { decision.dismissed.append(worker) }
      }
    }

    /// Starts workers where calls wait or fewer are there than always should be.
    mutating func plan(_ now: MonotonicTime) -> Decision {
      var decision = decision()
      plan(now, &decision)
      return decision
    }

    mutating func plan(_ now: MonotonicTime, _ decision: inout Decision) {
      let forCalls = min(queue.count, function.workers.max - workers.count) - starting
      let forMin = isClosing ? 0 : function.workers.min - workers.count - starting
      let wanted = max(forCalls, forMin)
      if wanted > 0 {
        if backoff.restLeft(at: now) != nil {
          decision.lookBy = backoff.restsUntil
          refuseWhileResting(now, &decision)
        } else {
          starting += wanted
          decision.starts += wanted
        }
      }
      if isClosing, workers.isEmpty, leaving.isEmpty, starting == 0, queue.count == 0 {
        decision.closed += closed
        closed = []
      }
    }

    /// Where nobody is left to serve the calls, and nobody is started for a while, they are refused at once.
    private mutating func refuseWhileResting(_ now: MonotonicTime, _ decision: inout Decision) {
      guard workers.isEmpty, starting == 0, let left = backoff.restLeft(at: now) else { return }
      refuse(queue.remove { _ in true }, .resting(milliseconds: left), &decision)
    }

    mutating func refuse(_ calls: [WorkerCall], _ error: HostError, _ decision: inout Decision) {
      totals.rejectedTotal += calls.count
      decision.refused += calls.map { ($0, error) }
    }
  }
}
