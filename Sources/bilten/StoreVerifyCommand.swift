import ArgumentParser
import Bookkeeping
import Catalog
import Core
import Foundation
import Store
import Terminal

/// `bilten store verify`
struct StoreVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Hold the store against the rules of the sale, while the sale goes on.",
    discussion: """
      Counts of places and promo codes against the orders, quotas, tickets, payments, refunds, check-ins, tasks, and the \
      log. Ends with 0 where all is well, with 1 where something is not, with 2 where the store can't be read. Nothing is \
      changed, and no person is named.

      Examples:
        bilten store verify
        bilten store verify --json
      """)

  @OptionGroup var root: RootOption
  @OptionGroup var place: StoreOption

  @Flag(help: "Write JSON.")
  var json = false

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let catalog = CatalogReader(directory: environment["BILTEN_CATALOG"] ?? root.paths.catalog)
    let hasQuotas = (try? catalog.site()) != nil
    let line = ProgressLine(Output(2, environment: environment))
    let report: StoreReport
    do {
      let store = try place.openWhole()
      let verifier = StoreVerifier { id in
        guard let event = try? catalog.event(id) else { return nil }
        return try? event.facts()
      }
      report = try verifier.verify(store) { line.show($0.rawValue, done: $1, total: $2) }
      line.clear()
    } catch {
      line.clear()
      FileHandle.standardError.write(Data("bilten: \(DisplayText.harmless("\(error)"))\n".utf8))
      throw ExitCode(2)
    }
    if json {
      print(CommandJSON.text(ReportJSON(report, hasQuotas: hasQuotas)))
    } else {
      StoreReportText(report, hasQuotas: hasQuotas).write(to: .standardOutput)
      if report.isClean { print("nothing is wrong") }
    }
    if !report.isClean { throw ExitCode(1) }
  }

  private struct ReportJSON: Encodable {
    let clean: Bool
    let quotasCompared: Bool
    let records: [String: Int]
    let findingCount: Int
    let findings: [FindingJSON]

    init(_ report: StoreReport, hasQuotas: Bool) {
      clean = report.isClean
      quotasCompared = hasQuotas
      records = Dictionary(uniqueKeysWithValues: report.counts.map { ($0.key.rawValue, $0.value) })
      findingCount = report.findingCount
      findings = report.findings.map(FindingJSON.init)
    }
  }

  private struct FindingJSON: Encodable {
    let rule: String
    let order: String?
    let event: String?
    let fact: String
    let advice: String

    init(_ finding: Finding) {
      rule = finding.rule.rawValue
      order = finding.order?.rawValue
      event = finding.event?.rawValue
      fact = finding.fact
      advice = finding.rule.advice
    }
  }
}
