/// What there is to know about a rendered Markdown text.
public struct MarkdownResult: Hashable, Sendable {
  /// What a checker has to look at, in the order of the text.
  public let findings: [MarkdownFinding]
  /// The identifiers of the headings, in the order of the text; each occurs once.
  public let anchors: [String]

  /// What was found in a body.
  public init(findings: [MarkdownFinding] = [], anchors: [String] = []) {
    self.findings = findings
    self.anchors = anchors
  }
}
