import Content
import Templates

/// Draws pages one after the other into one buffer and keeps what went wrong, so that a run tells all of it.
struct PageArtist {
  private let templates: TemplateSet
  private var problems: Set<Diagnostic> = []
  private let warnings: [Diagnostic]
  /// The last page.
  private(set) var bytes: [UInt8] = []

  init(templates: TemplateSet, warnings: [Diagnostic]) {
    self.templates = templates
    self.warnings = warnings
    bytes.reserveCapacity(1 << 16)
  }

  var hasFailed: Bool { !problems.isEmpty }

  /// Errors and warnings, sorted by place.
  var diagnostics: [Diagnostic] { problems.union(warnings).sorted() }

  mutating func draw(_ template: String, _ values: [String: Value], _ language: Language) {
    bytes.removeAll(keepingCapacity: true)
    do throws(TemplateError) {
      try templates.render(template, values, strings: language.strings, into: &bytes)
    } catch {
      let place = SourcePlace(file: "templates/" + error.file, line: max(1, error.line), column: max(1, error.column))
      problems.insert(Diagnostic(place, .error, "\(error.problem)"))
    }
  }
}
