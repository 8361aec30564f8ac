/// Calls that wait, first come, first served.
struct CallQueue {
  private var calls: [WorkerCall] = []
  private var start = 0

  var count: Int { calls.count - start }

  mutating func append(_ call: WorkerCall) { calls.append(call) }

  /// Puts a call back that has waited already.
  mutating func putBack(_ call: WorkerCall) {
    if start > 0 {
      start -= 1
      calls[start] = call
    } else {
      calls.insert(call, at: 0)
    }
  }

  mutating func popFirst() -> WorkerCall? {
    guard start < calls.count else { return nil }
    let call = calls[start]
    start += 1
    if start == calls.count {
      calls.removeAll(keepingCapacity: calls.capacity <= 1024)
      start = 0
    } else if start >= 64, start * 2 >= calls.count {
      calls.removeSubrange(..<start)
      start = 0
    }
    return call
  }

  /// Takes out all that fit, in their order.
  mutating func remove(where fits: (WorkerCall) -> Bool) -> [WorkerCall] {
    var removed: [WorkerCall] = []
    var kept: [WorkerCall] = []
    for call in calls[start...] {
      if fits(call) { removed.append(call) } else { kept.append(call) }
    }
    guard !removed.isEmpty else { return [] }
    calls = kept
    start = 0
    return removed
  }

  /// When the first wait of them is over; nil where nobody waits.
  var firstEnd: MonotonicTime? { calls[start...].lazy.map(\.waitsUntil).min() }
}
