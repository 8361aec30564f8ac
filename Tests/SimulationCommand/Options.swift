import Foundation
import Simulation

/// What the command was asked to do.
struct Options {
  var seed: UInt64?
  var from: UInt64 = 1
  var histories: UInt64 = 100_000
  var workers = ProcessInfo.processInfo.activeProcessorCount
  var isTracing = false
  var weaknesses: [Weakness] = []

  static let usage = """
    usage: bilten-simulate [--histories 100000] [--from 1] [--workers N]
           bilten-simulate --seed N [--trace] [--weakness NAME]
           bilten-simulate --weaknesses [--histories 5000]     every known fault must be found
    """

  /// - Returns: nil where they can't be understood.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      switch name {
      case "--trace": isTracing = true
      case "--weaknesses": weaknesses = Weakness.allCases
      case "--weakness":
        guard let weakness = rest.popFirst().flatMap(Weakness.init) else { return nil }
        weaknesses = [weakness]
      default:
        guard let number = rest.popFirst().flatMap({ UInt64($0) }), number < UInt64(Int64.max) else { return nil }
        switch name {
        case "--seed": seed = number
        case "--from": from = number
        case "--histories": histories = number
        case "--workers": workers = Int(number)
        default: return nil
        }
      }
    }
  }
}
