// Fuzzes the codec of FastCGI, the host inside of functions, and the runner's reader of responses.
//
//     bilten-fuzz RUNS [SEED [TARGET]]
//
// A failure names its target and seed: `bilten-fuzz 1 SEED TARGET` does that run again.

import Fuzzing

let arguments = CommandLine.arguments.dropFirst()
let runs = arguments.first.flatMap { Int($0) } ?? 1_000_000
var generator = SystemRandomNumberGenerator()
let seed = arguments.dropFirst().first.flatMap { UInt64($0) } ?? generator.next() >> 16
let targets = arguments.dropFirst(2).first.flatMap { FuzzTarget(rawValue: $0) }.map { [$0] } ?? FuzzTarget.allCases

print("\(runs) runs of \(targets.map(\.rawValue).joined(separator: ", ")), seed \(seed)")
let start = ContinuousClock.now
do {
  try FuzzCampaign(targets: targets, firstSeed: seed, runs: runs).run { done in
    if done > 0, done.isMultiple(of: 1_000_000) || done == runs { print("\(done) done") }
  }
} catch {
  print("failed: \(error)")
  throw error
}
let elapsed = (ContinuousClock.now - start) / .milliseconds(1)
print("no failure in \(Int(elapsed) / 1000) s")
