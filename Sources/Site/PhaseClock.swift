/// Takes the time of the parts of a build.
struct PhaseClock {
  private(set) var phases: [BuildReport.Phase] = []
  private var begin = ContinuousClock.now

  /// The part that just ended.
  mutating func next(_ name: String) {
    let now = ContinuousClock.now
    phases.append(BuildReport.Phase(name: name, duration: now - begin))
    begin = now
  }
}
