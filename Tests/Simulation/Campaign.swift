import Dispatch
import Foundation
import Synchronization

/// Many histories, on several threads at once.
public struct Campaign: Sendable {
  public let seeds: Range<UInt64>
  /// At least 1.
  public let workers: Int
  public let weakness: Weakness?

  public init(seeds: Range<UInt64>, workers: Int = 1, weakness: Weakness? = nil) {
    self.seeds = seeds
    self.workers = max(1, workers)
    self.weakness = weakness
  }

  /// What came of it.
  public struct Result: Sendable {
    public internal(set) var historiesDone = 0
    public internal(set) var stepsDone = 0
    public internal(set) var coverage = Coverage()
    /// The one with the lowest seed of those that were found; none is looked for behind the first.
    public internal(set) var violation: Violation?
  }

  /// Runs them all, or until one breaks a promise.
  /// - Parameter progress: called now and then, by any of the threads.
  public func run(parts: SimulationParts, progress: @escaping @Sendable (Result) -> Void = { _ in }) -> Result {
    let result = Mutex(Result())
    let next = Atomic<UInt64>(seeds.lowerBound)
    let done = DispatchGroup()
    for _ in 0..<workers {
      done.enter()
      Thread.detachNewThread {
        let pool = FiberPool()
        while result.withLock({ $0.violation == nil }) {
          let seed = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard seed < seeds.upperBound else { break }
          let history = History.run(seed: seed, parts: parts, pool: pool, weakness: weakness)
          progress(
            result.withLock { sum in
              sum.historiesDone += 1
              sum.stepsDone += history.stepsDone
              sum.coverage.add(history.coverage)
              if let found = history.violation, sum.violation.map({ found.seed < $0.seed }) ?? true {
                sum.violation = found
              }
              return sum
            })
        }
        done.leave()
      }
    }
    done.wait()
    return result.withLock { $0 }
  }
}
