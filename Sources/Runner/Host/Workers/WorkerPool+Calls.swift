extension WorkerPool.State {
  typealias Decision = WorkerPool.Decision

  mutating func admit(_ call: WorkerCall, _ now: MonotonicTime) -> Decision {
    var decision = decision()
    if isClosing {
      refuse([call], .busy, &decision)
    } else if let (worker, _) = idle.popLast() {
      decision.given.append((call, worker))
    } else {
      let rest = backoff.restLeft(at: now)
      let starts = rest == nil && starting <= queue.count && workers.count + starting < function.workers.max
      if let rest, workers.isEmpty, starting == 0 {
        refuse([call], .resting(milliseconds: rest), &decision)
      } else if queue.count < function.queue.callsMax + starting + (starts ? 1 : 0) {
        queue.append(call)
        if starts {
          starting += 1
          decision.starts = 1
        }
        decision.lookBy = call.waitsUntil
      } else {
        refuse([call], .busy, &decision)
      }
    }
    return decision
  }

  /// A call that has been admitted once is the next to be served.
  mutating func admitAgain(_ call: WorkerCall, _ now: MonotonicTime) -> Decision {
    var decision = decision()
    if let (worker, _) = idle.popLast() {
      decision.given.append((call, worker))
    } else {
      queue.putBack(call)
      decision.lookBy = call.waitsUntil
      plan(now, &decision)
    }
    return decision
  }

  mutating func cancel(_ call: WorkerCall) -> Decision {
    var decision = decision()
    decision.refused = queue.remove { $0 === call }.map { ($0, .busy) }
    return decision
  }

  mutating func refuseAll(_ error: HostError) -> Decision {
    var decision = decision()
    refuse(queue.remove { _ in true }, error, &decision)
    return decision
  }
}
