import Content
import Core
import Localization
import Templates

/// Reads the templates folder: templates, assets, and what is wrong with them. Strings are read elsewhere.
struct TemplateReader {
  let tree: SourceTree
  private(set) var sources: [String: String] = [:]
  private(set) var set: TemplateSet?
  private(set) var assets = Assets()
  private(set) var diagnostics: [Diagnostic] = []

  init(tree: SourceTree) { self.tree = tree }

  /// The pages that the generator draws.
  private static let pages = [
    "404", "event", "events", "home", "news", "organizer", "page", "post", "root", "scan", "venue",
  ]
  .map { "pages/\($0).html" }

  mutating func read() {
    guard tree.exists else {
      diagnostics.append(Diagnostic(SourcePlace(file: tree.name), .error, "there is no folder `\(tree.name)`"))
      return
    }
    for file in tree.files() {
      if file.hasPrefix("assets/") {
        readAsset(file)
      } else if file.hasSuffix(".html") || file.hasSuffix(".txt") {
        readTemplate(file)
      }
    }
    for page in Self.pages where sources[page] == nil {
      diagnostics.append(Diagnostic(SourcePlace(file: tree.label(page)), .error, "the template is missing"))
    }
    do throws(TemplateErrors) {
      set = try TemplateSet(sources)
    } catch {
      diagnostics += error.errors.map(diagnostic)
    }
  }

  /// Where templates, the generator's own keys and the strings do not fit.
  func problems(with strings: [LocaleTag: Strings]) -> [Diagnostic] {
    strings.values.flatMap { strings in
      let missing = TextKey.all.filter { strings.messages[$0] == nil }.map { key in
        Diagnostic(
          SourcePlace(file: tree.label("strings/\(strings.locale).yml")), .error, "the text `\(key)` is missing")
      }
      return missing + (set?.problems(with: strings) ?? []).map(diagnostic)
    }
  }

  func diagnostic(_ error: TemplateError) -> Diagnostic {
    Diagnostic(
      SourcePlace(file: tree.label(error.file), line: max(1, error.line), column: max(1, error.column)), .error,
      "\(error.problem)")
  }

  private mutating func readAsset(_ file: String) {
    switch tree.bytes(file) {
    case .success(let bytes)?: assets.add(file, bytes)
    case .failure(let problem)?: diagnostics.append(problem.diagnostic)
    case nil: break
    }
  }

  private mutating func readTemplate(_ file: String) {
    switch tree.read(file) {
    case .success(let source)?: sources[file] = source.text
    case .failure(let problem)?: diagnostics.append(problem.diagnostic)
    case nil: break
    }
  }
}
