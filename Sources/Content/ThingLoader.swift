import Core

/// Reads what all sections have in common: a folder with one file of facts and one text per locale.
struct ThingLoader {
  let tree: SourceTree
  let log: DiagnosticLog
  let locales: [LocaleTag]

  /// The facts of the thing `name`.
  /// - Returns: nil after an error.
  func facts(_ section: ContentSection, _ name: String, keys: [String]) -> MappingReader? {
    let path = "\(section.rawValue)/\(name)/\(section.factsFile)"
    guard let file = file(path, missing: "the file with the facts is missing") else { return nil }
    return YAMLDocument(file.text, file: file.name, log: log).flatMap { MappingReader($0, known: keys, log: log) }
  }

  /// The thing's texts by locale.
  /// - Parameter read: makes the text of one locale from its front matter and body, or logs why it can't.
  /// - Returns: nil where a locale is missing or broken, after an error for each.
  func texts<Text>(
    _ section: ContentSection, _ name: String, keys: [String], read: (MappingReader, MarkdownBody) -> Text?
  ) -> [LocaleTag: Text]? {
    var texts: [LocaleTag: Text] = [:]
    for locale in locales {
      let path = "\(section.rawValue)/\(name)/\(locale).md"
      guard let file = file(path, missing: "the text in `\(locale)` is missing; add this file"),
        let front = FrontMatter(file, log: log),
        let document = YAMLDocument(front.yaml, file: file.name, lineOffset: FrontMatter.lineOffset, log: log),
        let reader = MappingReader(document, known: keys, log: log)
      else { continue }
      if front.body.isEmpty { log.warning(front.body.place, "the text has no body") }
      texts[locale] = read(reader, front.body)
    }
    return texts.count == locales.count ? texts : nil
  }

  /// A title, a summary and a body.
  func article(_ reader: MappingReader, _ body: MarkdownBody) -> ArticleText? {
    let (title, summary) = (reader.title(), reader.summary())
    guard let title, let summary else { return nil }
    return ArticleText(title: title, summary: summary, body: body)
  }

  /// Finds files that nothing reads, such as the text of a locale that the site does not have.
  func checkFiles(_ section: ContentSection, _ name: String, others: Set<String> = []) {
    let texts = locales.map { "\($0).md" }
    for entry in tree.entries(of: "\(section.rawValue)/\(name)") {
      if !entry.isFolder, entry.name == section.factsFile || texts.contains(entry.name) || others.contains(entry.name) {
        continue
      }
      let place = SourcePlace(file: tree.label(entry.path))
      if entry.name.hasSuffix(".md") && !entry.isFolder && locales.isEmpty { continue }
      if Self.imageExtensions.contains(where: { entry.name.hasSuffix("." + $0) }) {
        log.warning(place, "nothing uses this image")
      } else {
        log.error(
          place,
          "nothing reads this \(entry.isFolder ? "folder" : "file")"
            + Suggestion.text(for: entry.name, among: texts + [section.factsFile]))
      }
    }
  }

  static let imageExtensions = ["svg", "png", "jpg", "jpeg", "webp", "avif"]

  private func file(_ path: String, missing: String) -> SourceFile? {
    switch tree.read(path) {
    case nil: log.error(SourcePlace(file: tree.label(path)), missing)
    case .failure(let problem): log.add(problem.diagnostic)
    case .success(let file): return file
    }
    return nil
  }
}
