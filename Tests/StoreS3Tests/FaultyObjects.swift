import Objects
import ObjectsMemory
import StoreS3

/// What can go wrong in a history.
struct Faults: Sendable {
  /// A request in so many goes wrong; 0: none.
  var oneIn = 6
  /// Whether conditions are heeded. Without, nothing holds: the control.
  var heedsConditions = true
  /// Whether threads stop for long before a request, and the clock jumps by a day.
  var stalls = true
}

/// One client's way to the bucket, on which requests and answers are lost.
final class FaultyObjects: ObjectStore, @unchecked Sendable {
  private let bucket: MemoryObjects
  private let turns: Turns
  private let client: Int
  private let faults: Faults
  private let written: (String, [UInt8]) -> Void

  /// - Parameter written: is told of each object when it is stored.
  init(
    _ bucket: MemoryObjects, _ turns: Turns, client: Int, _ faults: Faults,
    written: @escaping (String, [UInt8]) -> Void
  ) {
    (self.bucket, self.turns, self.client, self.faults, self.written) = (bucket, turns, client, faults, written)
  }

  private enum Fault: CaseIterable {
    case refused, throttled, lostBefore, lostAfter, late, twice, conflict, crashBefore, crashAfter
  }

  /// The client has died: no request is sent any more.
  private static let crash = ObjectError.denied(code: "Crashed")

  /// Waits for the turn, and lets time pass.
  private func begin() throws(ObjectError) -> Fault? {
    turns.park(client, for: faults.stalls && turns.chance(40) ? turns.number(below: 120) : 0)
    guard !turns.dead.contains(client) else { throw Self.crash }
    turns.pass(Int64(turns.number(below: 60)))
    if faults.stalls, turns.chance(100) { turns.pass(90_000_000) }
    if !turns.late.isEmpty, turns.chance(3) { turns.late.remove(at: turns.number(below: turns.late.count))() }
    guard faults.oneIn > 0, turns.chance(faults.oneIn) else { return nil }
    return Fault.allCases[turns.number(below: Fault.allCases.count)]
  }

  private func die() -> ObjectError {
    turns.dead.insert(client)
    return Self.crash
  }

  func get(_ key: String, range: Range<Int>?, unlessTag: String?) throws(ObjectError) -> ObjectRead {
    switch try begin() {
    case .refused: throw .unreachable("refused")
    case .throttled: throw .throttled
    case .crashBefore: throw die()
    default: return try bucket.get(key, range: range, unlessTag: unlessTag)
    }
  }

  func list(prefix: String, startAfter: String?, limit: Int) throws(ObjectError) -> ObjectPage {
    switch try begin() {
    case .refused: throw .unreachable("refused")
    case .crashBefore: throw die()
    default: return try bucket.list(prefix: prefix, startAfter: startAfter, limit: limit)
    }
  }

  func delete(_ key: String) throws(ObjectError) {
    if case .crashBefore = try begin() { throw die() }
    try bucket.delete(key)
  }

  func put(
    _ key: String, _ body: [UInt8], _ condition: PutCondition, _ attributes: ObjectAttributes
  ) throws(ObjectError) -> PutOutcome {
    let fault = try begin()
    let condition = faults.heedsConditions ? condition : .always
    let lost = ObjectError.unknownOutcome("lost")
    switch fault {
    case .refused: throw .unreachable("refused")
    case .throttled: throw .throttled
    case .lostBefore: throw lost
    case .crashBefore: throw die()
    case .late:
      turns.late.append { _ = try? self.store(key, body, condition) }
      throw lost
    case .lostAfter:
      _ = try store(key, body, condition)
      throw lost
    case .crashAfter:
      _ = try store(key, body, condition)
      throw die()
    case .twice:
      _ = try store(key, body, condition)
      return try store(key, body, condition)
    case .conflict:
      let outcome = try store(key, body, condition)
      if outcome == .conditionFailed { throw .unknownOutcome("409") }
      return outcome
    case nil: return try store(key, body, condition)
    }
  }

  private func store(_ key: String, _ body: [UInt8], _ condition: PutCondition) throws(ObjectError) -> PutOutcome {
    let outcome = try bucket.put(key, body, condition)
    if case .stored = outcome { written(key, body) }
    return outcome
  }
}
