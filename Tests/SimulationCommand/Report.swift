import Foundation
import Simulation
import Synchronization

/// Runs what was asked for, and tells of it on standard output.
struct Report {
  let options: Options
  let parts: SimulationParts

  /// - Returns: whether all went as it must.
  func run() -> Bool {
    if let seed = options.seed { return replay(seed, weakness: options.weaknesses.first, isTracing: options.isTracing) }
    if !options.weaknesses.isEmpty { return findWeaknesses() }
    return explore()
  }

  private func replay(_ seed: UInt64, weakness: Weakness?, isTracing: Bool) -> Bool {
    let history = History.run(
      seed: seed, parts: parts, pool: FiberPool(), weakness: weakness, isTracing: isTracing)
    for line in history.trace { print(line) }
    if let violation = history.violation {
      print("broken: \(violation)")
      return false
    }
    print("seed \(seed): every promise holds, after \(history.stepsDone) steps and what followed")
    return true
  }

  private func explore() -> Bool {
    let began = Date()
    let shown = Mutex(began)
    let campaign = Campaign(seeds: options.from..<(options.from + options.histories), workers: options.workers)
    let result = campaign.run(parts: parts) { sum in
      let isDue = shown.withLock { last in
        guard Date().timeIntervalSince(last) >= 2 else { return false }
        last = Date()
        return true
      }
      if isDue { print(Self.line(sum, of: options.histories, since: began)) }
    }
    print(Self.line(result, of: options.histories, since: began))
    if let violation = result.violation {
      print("broken: \(violation)")
      print("replay it with: make simulate SEED=\(violation.seed)")
      return false
    }
    for occurrence in Occurrence.allCases {
      print(
        "  \(String(repeating: " ", count: max(0, 10 - "\(result.coverage[occurrence])".count)))"
          + "\(result.coverage[occurrence])  \(occurrence.rawValue)")
    }
    let missing = result.coverage.missing
    guard missing.isEmpty else {
      print("these never happened, so nothing is shown of them: \(missing.map(\.rawValue).joined(separator: ", "))")
      return false
    }
    print("every promise held")
    return true
  }

  private func findWeaknesses() -> Bool {
    var areAllFound = true
    for weakness in options.weaknesses {
      let seeds = options.from..<(options.from + min(options.histories, 5000))
      let result = Campaign(seeds: seeds, weakness: weakness).run(parts: parts)
      if let violation = result.violation {
        print("\(weakness.rawValue): found after \(result.historiesDone) histories: \(violation)")
      } else {
        print("\(weakness.rawValue): NOT FOUND in \(result.historiesDone) histories")
        areAllFound = false
      }
    }
    return areAllFound
  }

  private static func line(_ result: Campaign.Result, of total: UInt64, since began: Date) -> String {
    let seconds = max(Date().timeIntervalSince(began), 0.001)
    return "\(result.historiesDone) of \(total) histories, \(result.stepsDone) steps, "
      + "\(Int(Double(result.historiesDone) / seconds)) histories/s"
  }
}
