import ArgumentParser
import Bookkeeping
import Foundation
import Store
import Terminal

/// `bilten store copy`
struct StoreCopyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy", abstract: "Copy all of one store into another one, of any kind.",
    discussion: """
      Stop the shop first: what is sold while it is copied is not in the copy. A copy that was cut off goes on where it \
      ended. In the end all records of both are compared by their numbers and checksums. A store that holds anything else \
      is refused and stays as it is.

      Examples:
        bilten store copy sqlite:data/bilten.sqlite sqlite:/mnt/new/bilten.sqlite
      """)

  @Argument(help: "The store that is copied, such as sqlite:PATH.")
  var from: String

  @Argument(help: "The one that becomes the same.")
  var to: String

  @Flag(help: "Write JSON.")
  var json = false

  func run() throws {
    guard from != to else { throw CommandFailure("FROM and TO are the same store") }
    let source = try StoreAddress(from).open(for: "FROM", making: false)
    let target = try StoreAddress(to).open(for: "TO", making: true)
    let line = ProgressLine(Output(2, environment: ProcessInfo.processInfo.environment))
    let outcome: StoreCopy.Outcome
    do {
      outcome = try StoreCopy { line.show($0.rawValue, done: $1, total: $2) }.copy(from: source, to: target)
      line.clear()
    } catch {
      line.clear()
      throw CommandFailure("\(error)")
    }
    let kinds = StoreRecord.Kind.allCases.compactMap { kind in outcome.sums[kind].map { (kind, $0) } }
    if json {
      let records = kinds.map { SumJSON(kind: $0.0.rawValue, count: $0.1.count, sha256: $0.1.sha256) }
      return print(CommandJSON.text(OutcomeJSON(written: outcome.written, records: records)))
    }
    for (kind, sum) in kinds { print("\(kind.rawValue)  \(Figures.count(sum.count))  sha256 \(sum.sha256)") }
    print("both stores hold the same; \(Figures.count(outcome.written)) records were written")
  }

  private struct OutcomeJSON: Encodable {
    let written: Int
    let records: [SumJSON]
  }

  private struct SumJSON: Encodable {
    let kind: String
    let count: Int
    let sha256: String
  }
}
