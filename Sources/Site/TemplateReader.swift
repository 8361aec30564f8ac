import Content
import Core
import Localization
import Templates

/// Reads the templates folder but for its assets and strings, and finds what is wrong with the templates.
struct TemplateReader {
  private let tree: SourceTree
  /// By name, such as `pages/event.html`.
  private(set) var sources: [String: String] = [:]
  private(set) var set: TemplateSet?
  private(set) var diagnostics: [Diagnostic] = []

  /// Without these a site is none; a site without one of the others does not have such pages.
  private static let required: [PageTemplate] = [.home, .events, .event, .root]

  /// - Parameter tree: the templates folder.
  init(_ tree: SourceTree) {
    self.tree = tree
    guard tree.exists else {
      diagnostics.append(Diagnostic(SourcePlace(file: tree.name), .error, "there is no folder `\(tree.name)`"))
      return
    }
    for file in tree.files() where !file.hasPrefix("assets/") && !file.hasPrefix("strings/") {
      if file.hasSuffix(".html") || file.hasSuffix(".txt") { read(file) }
    }
    for folder in tree.linkedFolders() where !folder.hasPrefix("assets/") {
      diagnostics.append(
        Diagnostic(
          SourcePlace(file: tree.label(folder)), .error, "links to folders are not followed; put the folder itself here"
        ))
    }
    // Whatever else would be told of what could not be read is no news.
    guard diagnostics.isEmpty else { return }
    for page in Self.required where sources[page.file] == nil {
      diagnostics.append(Diagnostic(SourcePlace(file: tree.label(page.file)), .error, "the template is missing"))
    }
    let known = Set(PageTemplate.allCases.map(\.file))
    for file in sources.keys.sorted() where file.hasPrefix("pages/") && !known.contains(file) {
      diagnostics.append(
        Diagnostic(
          SourcePlace(file: tree.label(file)), .warning,
          "no page is made of this template" + (NearestName.of(file, in: known).map { "; did you mean `\($0)`?" } ?? "")
        ))
    }
    do throws(TemplateErrors) {
      set = try TemplateSet(sources)
    } catch {
      diagnostics += error.errors.map(diagnostic)
    }
  }

  /// Which kinds of pages the site has.
  var pages: [PageTemplate] { PageTemplate.allCases.filter { sources[$0.file] != nil } }

  /// Where templates do not fit what they are given, the strings and the assets.
  func problems(with strings: [LocaleTag: Strings], assets: (some Collection<String>)?) -> [Diagnostic] {
    guard let set else { return [] }
    var errors = assets.map { set.problems(withAssets: $0) } ?? []
    for page in pages { errors += set.problems(of: page.file, given: page.shape, constants: Shapes.constants) }
    let texts = TextKey.needed(by: pages)
    let missing = strings.values.flatMap { strings in
      texts.filter { strings.messages[$0] == nil }.map { key in
        Diagnostic(
          SourcePlace(file: tree.label("strings/\(strings.locale).yml")), .error, "the text `\(key)` is missing")
      }
    }
    return missing + (errors + strings.values.flatMap(set.problems(with:))).map(diagnostic)
  }

  /// Ids that templates give to parts of pages, as far as they are written out.
  var anchors: Set<String> {
    var anchors: Set<String> = []
    for source in sources.values {
      for match in source.matches(of: /\bid="([^"{]+)"/) { anchors.insert(String(match.output.1)) }
    }
    return anchors
  }

  func diagnostic(_ error: TemplateError) -> Diagnostic {
    Diagnostic(
      SourcePlace(file: tree.label(error.file), line: max(1, error.line), column: max(1, error.column)), .error,
      "\(error.problem)")
  }

  private mutating func read(_ file: String) {
    switch tree.read(file) {
    case .success(let source)?: sources[file] = source.text
    case .failure(let problem)?: diagnostics.append(problem.diagnostic)
    case nil: break
    }
  }
}
