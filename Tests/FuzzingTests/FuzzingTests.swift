import Fuzzing
import Testing

@Suite("fuzzing")
struct FuzzingTests {
  @Test("random and broken input leads to no trap and breaks no promise", arguments: FuzzTarget.allCases)
  func shortRun(_ target: FuzzTarget) throws {
    var generator = SystemRandomNumberGenerator()
    let seed = generator.next() >> 16
    print("fuzzing \(target.rawValue) from seed \(seed)")
    try FuzzCampaign(targets: [target], firstSeed: seed, runs: 2500).run()
  }
}
