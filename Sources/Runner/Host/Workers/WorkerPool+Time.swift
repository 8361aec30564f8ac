extension WorkerPool.State {
  /// - Parameter build: which file the executable is now; nil where there is none.
  mutating func tick(_ now: MonotonicTime, build currentBuild: () -> ExecutableIdentity?) -> Decision {
    var decision = decision()
    refuse(queue.remove { $0.waitsUntil <= now }, .busy, &decision)
    while let end = idleEnd, end <= now, let (worker, _) = idle.first {
      if takeOut(worker) { decision.dismissed.append(worker) }
    }
    if !workers.isEmpty, now.milliseconds(since: buildSeenAt) >= Self.buildLookMilliseconds {
      buildSeenAt = now
      replaceBuild(currentBuild(), now, &decision)
    }
    plan(now, &decision)
    return decision
  }

  /// When the next look is due for what waits here; workers have moments of their own.
  var nextLook: MonotonicTime? {
    let buildLook = workers.isEmpty ? nil : buildSeenAt.adding(milliseconds: Self.buildLookMilliseconds)
    return [queue.firstEnd, idleEnd, buildLook, backoff.restsUntil.flatMap { $0 > .now ? $0 : nil }]
      .compactMap { $0 }.min()
  }

  /// When the worker that has waited longest has waited too long; nil where all may stay.
  var idleEnd: MonotonicTime? {
    guard workers.count > function.workers.min, let longest = idle.first else { return nil }
    return longest.since.adding(milliseconds: function.workers.idleMilliseconds)
  }

  /// Starts a worker of the new build, one more than there may be for a moment. The others serve until it is there: where
  /// it can't be started, as in the middle of a build, nothing is lost.
  private mutating func replaceBuild(
    _ currentBuild: ExecutableIdentity?, _ now: MonotonicTime, _ decision: inout Decision
  ) {
    guard let currentBuild, currentBuild != build, !isReplacingBuild, !isClosing, starting == 0,
      backoff.restLeft(at: now) == nil
    else { return }
    isReplacingBuild = true
    starting += 1
    decision.starts += 1
  }

  // MARK: The host's affairs

  mutating func update(
    _ function: FunctionDefinition, environment: [String: String], _ now: MonotonicTime
  ) -> Decision {
    let isStartedAnew =
      environment != self.environment || function.memoryLimitBytes != self.function.memoryLimitBytes
      || function.cpuMilliseconds != self.function.cpuMilliseconds
    self.function = function
    self.environment = environment
    if isStartedAnew { generation += 1 }
    var decision = decision()
    dismissUnfit(&decision)
    plan(now, &decision)
    decision.lookBy = now
    return decision
  }

  mutating func close(_ continuation: CheckedContinuation<Void, Never>, _ now: MonotonicTime) -> Decision {
    var decision = decision()
    isClosing = true
    closed.append(continuation)
    dismissUnfit(&decision)
    plan(now, &decision)
    return decision
  }
}
