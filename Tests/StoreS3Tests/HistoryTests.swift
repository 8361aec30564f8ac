import Foundation
import Testing

@testable import StoreS3

/// `BILTEN_SEED` runs one history alone, `BILTEN_SEEDS` so many.
@Suite("Shops on one bucket, with faults")
struct HistoryTests {
  /// Those that have found something once: a head whose time was a day old when it was stored.
  private static let found: [UInt64] = [493, 655]

  private static var seeds: [UInt64] {
    let environment = ProcessInfo.processInfo.environment
    if let seed = environment["BILTEN_SEED"].flatMap(UInt64.init) { return [seed] }
    return Array(1...UInt64(environment["BILTEN_SEEDS"].flatMap(Int.init) ?? 120)) + found
  }

  @Test("nothing is oversold, lost, done twice or read that is not so")
  func holds() throws {
    var answers = 0
    for seed in Self.seeds {
      let run = try History(seed: seed).run()
      #expect(run.problems.isEmpty, "seed \(seed)")
      answers += run.answers
    }
    // Most calls come to an answer, or the histories show little.
    #expect(answers > Self.seeds.count * 4 * 14 / 2)
  }

  @Test("the same seed is the same history")
  func repeats() throws {
    for seed: UInt64 in [3, 4] {
      let (first, second) = (History(seed: seed), History(seed: seed))
      let digest = try first.run().digest
      #expect(try second.run().digest == digest)
      let parting = zip(first.trace, second.trace).first { $0 != $1 }
      #expect(parting == nil, "\(parting.map { "\($0)" } ?? "")")
    }
  }

  @Test("without conditions it is seen that much goes wrong")
  func controlWithoutConditions() throws {
    var faults = Faults()
    faults.heedsConditions = false
    var found = 0
    for seed: UInt64 in 1...10 where try !History(seed: seed, faults: faults).run().problems.isEmpty { found += 1 }
    #expect(found == 10)
  }

  @Test("a store that trusted what it read a day ago would be seen to lose what it answered")
  func controlWithoutDistrust() throws {
    var options = History.options
    options.trustMilliseconds = .max
    var found = 0
    for seed in Self.seeds where try !History(seed: seed, options: options).run().problems.isEmpty { found += 1 }
    #expect(found > 0)
  }
}
