import Core
import StoreMemory

/// One history's world: the clock, the store, the provider, the processes, and what was promised to whom.
///
/// Only the thread whose turn it is touches it; see ``Fiber``.
final class World: @unchecked Sendable {
  let seed: UInt64
  let parts: SimulationParts
  let scenario: Scenario
  let weakness: Weakness?
  let pool: FiberPool
  let store = MemoryStore()
  var chance: Chance
  var now = SimulatedCatalogs.start
  /// How far our clock is ahead of the truth, where it is wrong.
  var clockErrorSeconds: Int64 = 0
  /// Bit n: event n was cancelled.
  var cancelled = 0
  /// No more faults, nobody waits: what was begun comes to its end.
  var isCalm = false
  private(set) var book: ProviderBook!

  var buyers: [SimulatedBuyer] = []
  var processes: [SimulatedProcess] = []
  var processesStarted = 0
  /// Admissions that a gate was told, whether the words reached it or not.
  var admissions: [TicketID: Int] = [:]
  /// How often each mail was handed over, by its `Message-ID`.
  var letters: [String: Int] = [:]
  var refusedLetters: Set<String> = []
  var refundsAsked = 0
  /// Refunds that somebody was told of.
  var acknowledgedRefunds: [RefundKey] = []
  /// Payments' outcomes that the provider has been told of.
  var acknowledgedPayments: [String] = []

  private(set) var coverage = Coverage()
  var stepsDone = 0
  private(set) var violation: Violation?
  private let isTracing: Bool
  private(set) var trace: [String] = []

  init(seed: UInt64, parts: SimulationParts, pool: FiberPool, weakness: Weakness?, isTracing: Bool) {
    self.seed = seed
    self.parts = parts
    self.pool = pool
    self.weakness = weakness
    self.isTracing = isTracing
    chance = Chance(seed: seed)
    scenario = Scenario(parts.catalogs, chance: &chance)
    book = ProviderBook(world: self)
  }

  func count(_ occurrence: Occurrence) { coverage.count(occurrence) }

  func note(_ line: @autoclosure () -> String) {
    guard isTracing else { return }
    let seconds = now.seconds - SimulatedCatalogs.start.seconds
    trace.append("\(String(repeating: " ", count: max(0, 7 - "\(seconds)".count)))\(seconds)s  \(line())")
  }

  /// Only the first broken promise is kept; what follows may be its consequence.
  func expect(_ holds: Bool, _ sentence: @autoclosure () -> String) {
    guard !holds, violation == nil else { return }
    violation = Violation(seed: seed, step: stepsDone, sentence: sentence())
    note("BROKEN: \(sentence())")
  }

  func isCancelled(_ event: EventID, in mask: Int? = nil) -> Bool {
    guard let index = scenario.events.firstIndex(where: { $0.id == event }) else { return false }
    return (mask ?? cancelled) >> index & 1 == 1
  }

  func deliver(_ letter: String, by process: SimulatedProcess) {
    count(letters[letter] == nil ? .mailSent : .mailSentAgain)
    letters[letter, default: 0] += 1
    note("\(process): mail \(letter) is handed over")
  }
}
