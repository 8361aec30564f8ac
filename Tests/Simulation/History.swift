import Core

/// One history, all of it decided by its seed.
public struct History {
  public let seed: UInt64
  public let violation: Violation?
  public let coverage: Coverage
  /// How many things happened before it was brought to its end.
  public let stepsDone: Int
  /// What happened, line by line; empty where nobody asked for it.
  public let trace: [String]

  /// - Parameters:
  ///   - weakness: a fault that should be found.
  ///   - isTracing: costs time, and changes nothing else.
  public static func run(
    seed: UInt64, parts: SimulationParts, pool: FiberPool, weakness: Weakness? = nil, isTracing: Bool = false
  ) -> History {
    let world = World(seed: seed, parts: parts, pool: pool, weakness: weakness, isTracing: isTracing)
    let steps = [12, 25, 50][world.chance.below(3)]
    while world.stepsDone < steps, world.violation == nil {
      world.stepsDone += 1
      world.act()
      world.checkAcknowledged()
    }
    if world.violation == nil { world.comeToRest() }
    // Nobody waits on: threads are given back.
    while !world.processes.isEmpty { world.resume(0, killed: true) }
    return History(
      seed: seed, violation: world.violation, coverage: world.coverage, stepsDone: world.stepsDone, trace: world.trace)
  }
}
