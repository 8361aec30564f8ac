import TestSupport
import Testing

@testable import Runner

@Suite("Waiting calls")
struct CallQueueTests {
  private func call(_ name: Int, until nanoseconds: Int = 0) -> WorkerCall {
    WorkerCall(requestID: "\(name)", records: [], waitsUntil: MonotonicTime(nanoseconds: nanoseconds))
  }

  @Test("a queue does as a plain list does", arguments: [1, 2, 3, 4, 5])
  func plainList(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var queue = CallQueue()
    var list: [WorkerCall] = []
    for number in 0..<5000 {
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<4:
        let call = call(number, until: Int.random(in: 0..<1000, using: &random))
        queue.append(call)
        list.append(call)
      case 4:
        let call = call(number, until: 7)
        queue.putBack(call)
        list.insert(call, at: 0)
      case 5..<9:
        let expected = list.isEmpty ? nil : list.removeFirst()
        #expect(queue.popFirst() === expected)
      default:
        let limit = Int.random(in: 0..<100, using: &random)
        let removed = queue.remove { $0.waitsUntil.nanoseconds < limit }
        #expect(removed.map(\.requestID) == list.filter { $0.waitsUntil.nanoseconds < limit }.map(\.requestID))
        list.removeAll { $0.waitsUntil.nanoseconds < limit }
      }
      #expect(queue.count == list.count)
      #expect(queue.firstEnd?.nanoseconds == list.map(\.waitsUntil.nanoseconds).min())
    }
  }

  @Test("a call ends once, whoever waits for it first")
  func endsOnce() async {
    let early = call(1)
    early.end(.failure(.busy))
    early.end(.success(WorkerCall.Answer(output: [], status: 0)))
    let outcome = await early.outcome()
    #expect(throws: HostError.busy) { try outcome.get() }

    let late = call(2)
    async let waited = late.outcome()
    late.end(.failure(.brokenOff))
    late.end(.failure(.busy))
    let other = await waited
    #expect(throws: HostError.brokenOff) { try other.get() }
    #expect(late.takeSecondTry())
    #expect(!late.takeSecondTry())
  }
}
