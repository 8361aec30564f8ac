import Content
import Core
import Localization

/// Looks at the links and other finds of a Markdown body: none may lead to nothing.
struct BodyChecker {
  /// Every page of the site in every language, and every asset, by its path.
  let paths: Set<String>
  let locales: [LocaleTag]

  func check(_ markdown: Markdown, of body: MarkdownBody, in locale: LocaleTag) -> [Diagnostic] {
    markdown.findings.compactMap { finding in
      let place = place(of: finding, in: body)
      switch finding.kind {
      case .rawHTML: return Diagnostic(place, .warning, "raw HTML is left out of the page; write Markdown")
      case .topHeading:
        return Diagnostic(place, .warning, "the page's title is its only heading of the first level; begin with `##`")
      case .image: return Diagnostic(place, .error, "images in texts are not supported; describe it in words")
      case .link(let address): return check(address, at: place, in: locale)
      }
    }
  }

  private func check(_ address: String, at place: SourcePlace, in locale: LocaleTag) -> Diagnostic? {
    func error(_ sentence: String) -> Diagnostic { Diagnostic(place, .error, sentence) }
    if address.isEmpty { return error("the link has no address") }
    if address.hasPrefix("//") { return error("the link has no scheme; begin it with https://") }
    if address.hasPrefix("/") { return checkPath(address, at: place, in: locale) }
    if address.hasPrefix("#") { return error("the page has no part `\(address)`; remove the link") }
    let scheme = address.prefix { $0 != ":" }
    guard scheme.count < address.count, !scheme.contains("/") else {
      return error("a link inside the site begins at its root, as in `/\(locale)/events/…`")
    }
    guard ["https", "http", "mailto", "tel"].contains(scheme.lowercased()) else {
      return error("links with `\(scheme):` are not taken; use https, mailto or tel")
    }
    return nil
  }

  private func checkPath(_ address: String, at place: SourcePlace, in locale: LocaleTag) -> Diagnostic? {
    let path = String(address.prefix { $0 != "?" && $0 != "#" })
    guard paths.contains(path) else {
      let nearest =
        path.hasSuffix("/") && paths.contains(String(path.dropLast()))
        ? String(path.dropLast())
        : NearestName.of(path, in: paths)
      return Diagnostic(
        place, .error,
        "the link leads nowhere: there is no page `\(path)`"
          + (nearest.map { "; did you mean `\($0)`?" } ?? ""))
    }
    let language = path.split(separator: "/").first.flatMap { LocaleTag(String($0)) }
    if let language, locales.contains(language), language != locale {
      return Diagnostic(place, .warning, "the link leads from a text in `\(locale)` to a page in `\(language)`")
    }
    return nil
  }

  /// libcmark counts bytes from the body's first line, writers see characters from the file's.
  private func place(of finding: Markdown.Finding, in body: MarkdownBody) -> SourcePlace {
    let lines = body.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var column = 1
    if lines.indices.contains(finding.line - 1) {
      let before = lines[finding.line - 1].prefix(finding.column - 1)
      column = before.count { $0 & 0xC0 != 0x80 } + 1
    }
    return SourcePlace(file: body.place.file, line: body.place.line + finding.line - 1, column: column)
  }
}
