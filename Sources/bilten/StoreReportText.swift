import Bookkeeping
import Core
import Foundation
import Store
import Terminal

/// What `bilten store verify` says.
struct StoreReportText {
  let lines: [String]

  /// - Parameter hasQuotas: whether the catalog's quotas could be compared.
  init(_ report: StoreReport, hasQuotas: Bool) {
    var lines: [String] = []
    for finding in report.findings {
      let order = finding.order.map { "order \($0.reference): " } ?? ""
      let event = finding.order == nil ? finding.event.map { "event \($0): " } ?? "" : ""
      lines.append("\(finding.rule.rawValue)  \(order)\(event)\(finding.fact)")
    }
    let more = report.findingCount - report.findings.count
    if more > 0 { lines.append("… and \(Figures.count(more)) more") }
    // Once for each rule, and not once for each of a thousand orders.
    var told: Set<String> = []
    for rule in report.findings.map(\.rule) where told.insert(rule.advice).inserted {
      lines.append("what to do about \(rule.rawValue): \(rule.advice)")
    }
    let counts = StoreRecord.Kind.allCases.map { kind in
      "\(Figures.count(report.counts[kind] ?? 0)) \(Self.name(kind))"
    }
    lines.append("looked at " + counts.joined(separator: ", "))
    if !hasQuotas { lines.append("quotas were not compared: there is no catalog (`bilten build` writes it)") }
    self.lines = lines
  }

  func write(to output: FileHandle) {
    for line in lines { output.write(Data((DisplayText.harmless(line) + "\n").utf8)) }
  }

  private static func name(_ kind: StoreRecord.Kind) -> String {
    switch kind {
    case .order: "orders"
    case .event: "events"
    case .dispute: "disputes"
    case .webhook: "webhooks"
    case .device: "devices"
    case .linkRequest: "requests for links"
    case .audit: "lines of the log"
    }
  }
}
