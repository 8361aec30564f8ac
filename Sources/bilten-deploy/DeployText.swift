import Core
import Publish
import Terminal

/// A report as it is told.
struct DeployText {
  private let report: DeployReport
  private let isDry: Bool
  private let took: Duration

  init(_ report: DeployReport, request: DeployRequest, took: Duration) {
    self.report = report
    isDry = request.isDry
    self.took = took
  }

  /// For people: one line, and in a dry run one for each file before it.
  var plain: String {
    var lines: [String] = []
    if isDry {
      lines += report.uploaded.map { "upload  \(DisplayText.harmless($0))" }
      lines += report.deleted.map { "delete  \(DisplayText.harmless($0))" }
      lines += report.invalidated.map { "forget  \(DisplayText.harmless($0))" }
    }
    for key in report.foreign {
      lines.append("left alone, for somebody else has written it: \(DisplayText.harmless(key))")
    }
    var parts = ["\(Figures.count(report.uploaded.count)) uploaded (\(Figures.bytes(report.uploadedBytes)))"]
    parts.append("\(Figures.count(report.unchanged)) unchanged")
    if report.resumed > 0 { parts.append("\(Figures.count(report.resumed)) of them from a deployment that was ended") }
    parts.append("\(Figures.count(report.deleted.count)) deleted")
    if report.kept > 0 { parts.append("\(Figures.count(report.kept)) old assets kept") }
    if !report.invalidated.isEmpty { parts.append("\(Figures.count(report.invalidated.count)) addresses invalidated") }
    lines.append(
      "\(isDry ? "would deploy" : "deployed"): \(parts.joined(separator: ", ")), in \(Figures.duration(took))")
    return lines.joined(separator: "\n") + "\n"
  }

  /// For programs: one object.
  var json: String {
    func list(_ texts: [String]) -> String { "[" + texts.map(JSONString.quoted).joined(separator: ",") + "]" }
    let members = [
      "\"dryRun\":\(isDry)", "\"uploaded\":\(list(report.uploaded))", "\"uploadedBytes\":\(report.uploadedBytes)",
      "\"deleted\":\(list(report.deleted))", "\"unchanged\":\(report.unchanged)", "\"resumed\":\(report.resumed)",
      "\"kept\":\(report.kept)", "\"foreign\":\(list(report.foreign))",
      "\"invalidated\":\(list(report.invalidated))", "\"milliseconds\":\(Int(took / .milliseconds(1)))",
    ]
    return "{\(members.joined(separator: ","))}\n"
  }
}
