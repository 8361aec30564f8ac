import Content
import Core
import Files
import Localization

/// Looks at what was found in the bodies: no link may lead to nothing.
struct LinkChecker {
  private let plan: SitePlan
  private let bodies: BodyStore
  /// Every address of the site that a link may lead to, from its root, without percent-encoding.
  private let addresses: Set<String>
  /// Ids that templates give to parts of pages.
  private let anchors: Set<String>

  /// - Parameters:
  ///   - files: addresses that are no pages, such as `/assets/icon.svg`.
  ///   - names: the things of every section, broken ones included, so that one error does not make a hundred dead links.
  init(
    _ plan: SitePlan, bodies: BodyStore, pages: some Sequence<String>, files: some Sequence<String>,
    names: [ContentSection: Set<String>], anchors: Set<String>
  ) {
    self.plan = plan
    self.bodies = bodies
    self.anchors = anchors
    var addresses = Set(pages.lazy.map(PercentCoding.decoded))
    addresses.formUnion(files.lazy.map(PercentCoding.decoded))
    let broken = Self.broken(names, plan.model.content)
    for language in plan.model.languages {
      for (section, names) in broken {
        for name in names { addresses.insert("/\(language.locale)/\(section)/\(name)") }
      }
    }
    self.addresses = addresses
  }

  /// The things that are there and could not be read: where their pages would be is not known.
  private static func broken(
    _ names: [ContentSection: Set<String>], _ content: SiteContent
  ) -> [ContentSection: Set<String>] {
    let whole: [ContentSection: [String]] = [
      .events: content.events.map(\.id.rawValue), .venues: content.venues.map(\.id.rawValue),
      .organizers: content.organizers.map(\.id.rawValue), .news: content.news.map(\.id.rawValue),
      .pages: content.pages.map(\.id.rawValue),
    ]
    return names.reduce(into: [:]) { $0[$1.key] = $1.value.subtracting(whole[$1.key] ?? []) }
  }

  /// What is wrong with the bodies of all texts.
  static func diagnostics(_ plan: SitePlan, _ bodies: BodyStore, _ checker: () -> LinkChecker) -> [Diagnostic] {
    let rendered = bodies.rendered
    let found = texts(plan) { !rendered[Int($0.ref.number)].findings.isEmpty }
    guard !found.isEmpty else { return [] }
    let checker = checker()
    let bodiesByPath = Dictionary(
      texts(plan) { _ in true }.map { (PercentCoding.decoded($0.path), $0.body) },
      uniquingKeysWith: { first, _ in first })
    return found.flatMap { text in
      rendered[Int(text.body.ref.number)].findings.compactMap { checker.check($0, text, bodiesByPath) }
    }
  }

  /// Every text where it belongs: not where it stands in for another.
  private static func texts(_ plan: SitePlan, where isWanted: @Sendable (MarkdownBody) -> Bool) -> [PlacedBody] {
    Parallel.map(plan.locales.count, workers: plan.model.options.workers) { texts(plan.locales[$0], isWanted) }
      .flatMap { $0 }
  }

  private static func texts(_ site: SiteLocale, _ isWanted: (MarkdownBody) -> Bool) -> [PlacedBody] {
    let content = site.content
    let index = site.index
    var texts: [PlacedBody] = []
    func add(_ section: ContentSection, _ text: (some LocalizedText)?, _ path: String?, _ id: () -> String) {
      guard let text, text.locale == site.locale, let path, isWanted(text.body) else { return }
      texts.append(PlacedBody(section: section, id: id(), locale: site.locale, path: path, body: text.body))
    }
    for number in content.events.indices {
      // Most events are passed by without being touched.
      guard let body = content.events[number].texts.values[index]?.body, isWanted(body) else { continue }
      add(.events, content.events[number].texts[index], site.eventPaths[number]) { content.events[number].id.rawValue }
    }
    for number in content.venues.indices {
      add(.venues, content.venues[number].texts[index], site.venuePaths[number]) { content.venues[number].id.rawValue }
    }
    for number in content.organizers.indices {
      add(.organizers, content.organizers[number].texts[index], site.organizerPaths[number]) {
        content.organizers[number].id.rawValue
      }
    }
    for number in content.news.indices {
      add(.news, content.news[number].texts[index], site.newsPaths[number]) { content.news[number].id.rawValue }
    }
    for number in content.pages.indices {
      add(.pages, content.pages[number].texts[index], site.pagePaths[number]) { content.pages[number].id.rawValue }
    }
    return texts
  }

  private func check(
    _ finding: BodyFinding, _ text: PlacedBody, _ bodiesByPath: [String: MarkdownBody]
  ) -> Diagnostic? {
    let place = SourcePlace(
      file: "content/\(text.section.rawValue)/\(text.id)/\(text.locale).md",
      line: Int(text.body.line) + finding.line - 1, column: finding.column)
    switch finding.kind {
    case .rawHTML: return Diagnostic(place, .warning, "raw HTML is left out of the page; write Markdown")
    case .topHeading:
      return Diagnostic(place, .warning, "the page's title is its only heading of the first level; begin with `##`")
    case .tooDeep:
      return Diagnostic(place, .error, "quotes and lists are nested too deep here; 100 levels are the most")
    case .imageWithoutAlt:
      return Diagnostic(place, .error, "the image has no alternative text; write it as ![what it shows](address)")
    case .image: return checkImage(finding.address, text, place)
    case .link: return checkLink(finding.address, text, place, bodiesByPath)
    }
  }

  private func checkImage(_ address: String, _ text: PlacedBody, _ place: SourcePlace) -> Diagnostic? {
    let folder = "\(text.section.rawValue)/\(text.id)"
    guard let path = RenderedBody.path(of: address, in: folder) else {
      return Diagnostic(place, .error, "an image stands in the folder of its text; write its file name")
    }
    let images = bodies.findings(text.body.ref).images
    if images.contains(where: { $0.path == path && $0.fingerprint != 0 }) { return nil }
    return Diagnostic(place, .error, "there is no image `\(address)` in the folder content/\(folder)")
  }

  private func checkLink(
    _ address: String, _ text: PlacedBody, _ place: SourcePlace, _ bodiesByPath: [String: MarkdownBody]
  ) -> Diagnostic? {
    func error(_ sentence: String) -> Diagnostic { Diagnostic(place, .error, sentence) }
    if address.isEmpty { return error("the link has no address") }
    if address.hasPrefix("//") { return error("the link has no scheme; begin it with https://") }
    if address.hasPrefix("/") { return checkPath(address, text, place, bodiesByPath) }
    if address.hasPrefix("#") { return checkAnchor(String(address.dropFirst()), text.body, place) }
    let scheme = address.prefix { $0 != ":" }
    guard scheme.count < address.count, !scheme.contains("/") else {
      return error("a link inside the site begins at its root, as in `/\(text.locale)/events/…`")
    }
    guard ["https", "http", "mailto", "tel"].contains(scheme.lowercased()) else {
      return error("links with `\(scheme):` are not taken; use https, mailto or tel")
    }
    return nil
  }

  private func checkPath(
    _ address: String, _ text: PlacedBody, _ place: SourcePlace, _ bodiesByPath: [String: MarkdownBody]
  ) -> Diagnostic? {
    let path = PercentCoding.decoded(String(address.prefix { $0 != "?" && $0 != "#" }))
    guard addresses.contains(path) || path == "/" else {
      let nearest =
        path.hasSuffix("/") && addresses.contains(String(path.dropLast()))
        ? String(path.dropLast()) : NearestName.of(path, in: addresses)
      return Diagnostic(
        place, .error,
        "the link leads nowhere: there is no page `\(path)`" + (nearest.map { "; did you mean `\($0)`?" } ?? ""))
    }
    if let hash = address.firstIndex(of: "#"), let body = bodiesByPath[path] {
      let anchor = String(address[address.index(after: hash)...])
      if let diagnostic = checkAnchor(anchor, body, place) { return diagnostic }
    }
    let language = path.split(separator: "/").first.flatMap { LocaleTag(String($0)) }
    if let language, plan.model.languages.contains(where: { $0.locale == language }), language != text.locale {
      return Diagnostic(place, .warning, "the link leads from a text in `\(text.locale)` to a page in `\(language)`")
    }
    return nil
  }

  private func checkAnchor(_ anchor: String, _ body: MarkdownBody, _ place: SourcePlace) -> Diagnostic? {
    let known = bodies.findings(body.ref).anchors
    // Browsers compare with and without percent-encoding.
    let decoded = PercentCoding.decoded(anchor)
    // HTML: an empty part and `top` are the head of any page.
    if anchor.isEmpty || anchor == "top" || known.contains(anchor) || known.contains(decoded)
      || anchors.contains(anchor)
    {
      return nil
    }
    let nearest = NearestName.of(decoded, in: known).map { "; did you mean `#\($0)`?" } ?? ""
    return Diagnostic(place, .error, "the page has no part `#\(anchor)`\(nearest)")
  }
}
