/// Collects what is wrong in one run, so that a writer sees all of it at once and not one error per build.
final class DiagnosticLog {
  private(set) var diagnostics: [Diagnostic] = []

  func error(_ place: SourcePlace, _ sentence: String) { diagnostics.append(Diagnostic(place, .error, sentence)) }

  func warning(_ place: SourcePlace, _ sentence: String) { diagnostics.append(Diagnostic(place, .warning, sentence)) }

  func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Each once, by place.
  var sorted: [Diagnostic] { Set(diagnostics).sorted() }
}
