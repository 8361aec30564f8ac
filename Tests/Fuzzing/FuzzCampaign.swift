/// Many runs, each of which can be repeated alone.
package struct FuzzCampaign: Sendable {
  package let targets: [FuzzTarget]
  package let firstSeed: UInt64
  /// In all; they are shared out evenly.
  package let runs: Int

  package init(targets: [FuzzTarget], firstSeed: UInt64, runs: Int) {
    self.targets = targets
    self.firstSeed = firstSeed
    self.runs = runs
  }

  /// - Parameter progress: is told now and then how many runs are done. After a trap, the run that did it is among the
  ///   next ones.
  /// - Throws: ``FuzzFailure`` that names target and seed.
  package func run(_ progress: (Int) -> Void = { _ in }) throws(FuzzFailure) {
    for number in 0..<runs {
      if number.isMultiple(of: 100_000) { progress(number) }
      let target = targets[number % targets.count]
      let seed = firstSeed &+ UInt64(number / targets.count)
      do throws(FuzzFailure) {
        try target.run(seed: seed)
      } catch {
        throw FuzzFailure("\(target.rawValue) with seed \(seed): \(error)")
      }
    }
    progress(runs)
  }
}
