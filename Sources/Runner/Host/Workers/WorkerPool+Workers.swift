extension WorkerPool.State {
  mutating func started(_ worker: Worker, _ now: MonotonicTime) -> Decision {
    var decision = decision()
    starting -= 1
    totals.startsTotal += 1
    isReplacingBuild = false
    guard endedEarly.remove(worker.number) == nil else {
      plan(now, &decision)
      return decision
    }
    if worker.build != build {
      // The first worker of a new build: the others go as soon as they are free.
      if build != nil { totals.recyclesTotal += workers.count }
      build = worker.build
    }
    workers[worker.number] = worker
    if let call = queue.popFirst() {
      decision.given.append((call, worker))
    } else {
      idle.append((worker, now))
    }
    decision.lookBy = now.adding(milliseconds: min(function.workers.idleMilliseconds, Self.buildLookMilliseconds))
    dismissUnfit(&decision)
    plan(now, &decision)
    return decision
  }

  mutating func notStarted(_ error: HostError, _ now: MonotonicTime) -> Decision {
    var decision = decision()
    starting -= 1
    isReplacingBuild = false
    backoff.crashed(at: now, chance: .random(in: 0...1))
    if workers.isEmpty, starting == 0 {
      decision.refused += queue.remove { _ in true }.map { ($0, error) }
    }
    plan(now, &decision)
    return decision
  }

  mutating func release(_ worker: Worker, requestsDone: Int, _ now: MonotonicTime) -> Decision {
    var decision = decision()
    guard workers[worker.number] != nil else { return decision }
    backoff.answered()
    let isUsedUp = requestsDone >= function.workers.requestsMax
    if isUsedUp || !isCurrent(worker) || isCrowded {
      if isUsedUp { totals.recyclesTotal += 1 }
      dismiss(worker, &decision)
      plan(now, &decision)
    } else if let call = queue.popFirst() {
      decision.given.append((call, worker))
    } else if isClosing || !isWorthKeeping {
      dismiss(worker, &decision)
    } else {
      idle.append((worker, now))
      // Where others are idle the pool is looked at for their sake.
      if idle.count == 1 { decision.lookBy = idleEnd }
    }
    return decision
  }

  mutating func recycle(_ worker: Worker, _ now: MonotonicTime) -> Decision {
    var decision = decision()
    backoff.answered()
    totals.recyclesTotal += 1
    dismiss(worker, &decision)
    plan(now, &decision)
    return decision
  }

  mutating func lost(_ worker: Worker, _ now: MonotonicTime) -> Decision {
    var decision = decision()
    if takeOut(worker) { plan(now, &decision) }
    return decision
  }

  mutating func misbehaves(_ worker: Worker, _ now: MonotonicTime) -> Decision {
    var decision = decision()
    guard takeOut(worker) else { return decision }
    totals.crashesTotal += 1
    backoff.crashed(at: now, chance: .random(in: 0...1))
    plan(now, &decision)
    return decision
  }

  mutating func timedOut(_ worker: Worker, _ now: MonotonicTime) -> Decision {
    var decision = decision()
    _ = takeOut(worker)
    totals.timeoutsTotal += 1
    plan(now, &decision)
    return decision
  }

  mutating func ended(_ worker: Worker, _ farewell: Worker.Farewell, _ now: MonotonicTime) -> Decision {
    var decision = decision()
    let isKnown = takeOut(worker) || leaving[worker.number] != nil
    leaving[worker.number] = nil
    if !isKnown { endedEarly.insert(worker.number) }
    if farewell.isCrash { totals.crashesTotal += 1 }
    if farewell.isRecycling { totals.recyclesTotal += 1 }
    if farewell.isAtFault { backoff.crashed(at: now, chance: .random(in: 0...1)) }
    plan(now, &decision)
    return decision
  }

  /// A function that only the schedule calls need not wait for a call that comes when its idle time is long over.
  private var isWorthKeeping: Bool {
    guard function.routes.isEmpty, function.workers.min == 0, let pause = function.scheduleMilliseconds else {
      return true
    }
    return pause <= function.workers.idleMilliseconds
  }

  private mutating func dismiss(_ worker: Worker, _ decision: inout Decision) {
    if takeOut(worker) { decision.dismissed.append(worker) }
  }
}
