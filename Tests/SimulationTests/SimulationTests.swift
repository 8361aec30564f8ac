import Simulation
import Testing

@Suite("the simulated sale")
struct SimulationTests {
  let parts: SimulationParts

  init() throws { parts = try SimulationParts() }

  @Test("thousands of histories keep every promise, and every hard case is among them")
  func keepsEveryPromise() {
    let result = Campaign(seeds: 1..<2001, workers: 2).run(parts: parts)
    #expect(result.violation == nil, "replay it with: make simulate SEED=\(result.violation?.seed ?? 0)")
    #expect(result.historiesDone == 2000)
    #expect(result.coverage.missing.isEmpty)
  }

  /// The control: with the rule broken, the same histories must see it.
  @Test("a broken rule is found", arguments: Weakness.allCases)
  func findsWeakness(_ weakness: Weakness) {
    let result = Campaign(seeds: 1..<1001, weakness: weakness).run(parts: parts)
    #expect(result.violation != nil)
  }

  @Test("a seed is one history: run again, the same things happen", arguments: [2, 18, 20] as [UInt64])
  func replays(_ seed: UInt64) {
    let first = History.run(seed: seed, parts: parts, pool: FiberPool(), isTracing: true)
    let second = History.run(seed: seed, parts: parts, pool: FiberPool(), isTracing: true)
    #expect(first.trace == second.trace)
    #expect(first.coverage == second.coverage)
    #expect(first.trace.count > 20)
  }
}
