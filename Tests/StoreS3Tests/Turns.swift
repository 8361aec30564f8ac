import Core
import Foundation
import TestSupport

/// Lets one of several threads go on at a time, and chooses by a seed which: what they do is the same each time.
///
/// A thread gives its turn away at every request to the bucket and wherever it waits. Everything here is touched by the thread
/// whose turn it is, and by nobody else.
final class Turns: @unchecked Sendable {
  private let condition = NSCondition()
  private var random: SeededRandom
  /// Until which turn threads are not chosen that wait for one.
  private var waiting: [Int: Int] = [:]
  private var living: Set<Int>
  private var running: Int?
  private(set) var count = 0
  /// Milliseconds.
  private(set) var clock: Int64 = 1_800_000_000_000
  /// Requests that were sent and have not arrived.
  var late: [() -> Void] = []
  var dead: Set<Int> = []

  init(seed: UInt64, clients: Int) {
    random = SeededRandom(seed: seed)
    living = Set(0..<clients)
  }

  func pass(_ milliseconds: Int64) { clock += milliseconds }

  func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  /// Once in so many times.
  func chance(_ times: Int) -> Bool { number(below: times) == 0 }

  /// Gives the turn away and waits for the next one.
  /// - Parameter turns: so many at least are others'.
  func park(_ client: Int, for turns: Int = 0) {
    condition.lock()
    defer { condition.unlock() }
    waiting[client] = count + turns
    if running == client { running = nil }
    chooseNext()
    while running != client { condition.wait() }
  }

  func end(_ client: Int) {
    condition.lock()
    defer { condition.unlock() }
    living.remove(client)
    if running == client { running = nil }
    chooseNext()
  }

  private func chooseNext() {
    guard running == nil, waiting.count == living.count, let soonest = waiting.values.min() else { return }
    let ready = waiting.filter { $0.value <= max(count, soonest) }.keys.sorted()
    let chosen = ready[Int.random(in: 0..<ready.count, using: &random)]
    waiting[chosen] = nil
    running = chosen
    count += 1
    condition.broadcast()
  }
}
