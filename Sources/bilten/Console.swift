import Content
import Foundation
import Terminal

/// Where a command writes: what was asked for to the standard output, what is wrong to the standard error.
struct Console: Sendable {
  let output: Terminal.Output
  let errors: Terminal.Output
  /// The site's folder, to which the places of diagnostics are relative.
  let root: String
  let showsExcerpts: Bool

  /// - Parameter excerpts: whether diagnostics come with their source line; nil: where a person looks at them.
  init(root: String, excerpts: Bool? = nil) {
    let environment = ProcessInfo.processInfo.environment
    output = Terminal.Output(1, environment: environment)
    errors = Terminal.Output(2, environment: environment)
    self.root = root
    showsExcerpts = excerpts ?? errors.style.isLive
  }

  /// One line each, as editors and CI systems read them; below it the source line, where that is shown.
  func tell(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      let color: TerminalStyle.Color = diagnostic.severity == .error ? .red : .yellow
      // The line is the same for every reader but for the colour of the sentence.
      let line = diagnostic.description
      let place = line.prefix(line.count - diagnostic.sentence.count)
      errors.line(
        DisplayText.harmless(String(place)) + errors.style.colored(DisplayText.harmless(diagnostic.sentence), color))
      guard showsExcerpts else { continue }
      for line in excerpt(of: diagnostic, errors.style) { errors.line("  " + line) }
    }
  }

  func tell(problem: String) { errors.line("bilten: \(DisplayText.harmless(problem))") }

  /// Empty where a whole file is meant.
  func excerpt(of diagnostic: Diagnostic, _ style: TerminalStyle) -> [String] {
    guard diagnostic.line > 1 || diagnostic.column > 1 else { return [] }
    let path = root == "." ? diagnostic.file : root + "/" + diagnostic.file
    let excerpt = SourceExcerpt(
      ofFile: path, line: diagnostic.line, column: diagnostic.column, columns: style.columns - 2)
    return excerpt?.lines(style) ?? []
  }
}
