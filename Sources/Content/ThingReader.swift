import Core
import Files

/// Reads what all things have in common: a folder with one file of facts and one text per locale. One for each thing.
final class ThingReader {
  let section: ContentSection
  let name: String
  let context: LoadingContext
  let log = DiagnosticLog()
  private let source: SourceReader
  private let entries: [DirectoryListing.Entry]
  private var stats: [String: FileStat] = [:]
  private(set) var missing: [LocaleTag] = []
  private(set) var claims: [Claim] = []
  /// Files besides the facts and texts that something reads.
  private var moreFiles: [String: Hash128] = [:]
  var references: [Reference] = []

  static let imageExtensions = ["svg", "png", "jpg", "jpeg", "webp", "avif"]
  /// The largest files that are read, in bytes.
  static let factsMax = 1 << 20
  static let textMax = FrontMatter.yamlMax + FrontMatter.bodyMax

  init(_ section: ContentSection, _ name: String, context: LoadingContext, source: SourceReader) {
    self.section = section
    self.name = name
    self.context = context
    self.source = source
    let folder = context.tree.path("\(section.rawValue)/\(name)")
    entries = (DirectoryListing.entries(folder) ?? []).filter { !$0.name.hasPrefix(".") }
  }

  private var folder: String { "\(section.rawValue)/\(name)" }

  /// What diagnostics call a file of the thing.
  func label(_ file: String) -> String { context.tree.label("\(folder)/\(file)") }

  /// The images in the folder.
  var images: [String] {
    entries.filter { $0.kind != .folder }.map(\.name).filter { file in
      Self.imageExtensions.contains { file.hasSuffix("." + $0) }
    }
  }

  /// The facts, with the key `draft` that every thing may have.
  /// - Returns: nil after an error.
  func facts(keys: [String]) -> (reader: MappingReader, isDraft: Bool, hash: Hash128)? {
    let file = section.factsFile
    guard let entry = entry(file) else {
      log.error(SourcePlace(file: label(file)), "the file with the facts is missing")
      return nil
    }
    let read = source.read("\(folder)/\(file)", isLink: entry.kind == .link, sizeMax: Self.factsMax, log: log) {
      bytes in
      YAMLDocument(bytes, file: label(file), log: log).flatMap { document in
        MappingReader(document, known: keys + ["draft"], log: log).map { ($0, Hash128(UnsafeRawBufferPointer(bytes))) }
      }
    }
    if let stat = read?.stat { stats[file] = stat }
    guard let (reader, hash) = read?.result ?? nil, let isDraft = reader.flag("draft", default: false) else {
      return nil
    }
    return (reader, isDraft, hash)
  }

  /// Another file of facts, which has to be there.
  /// - Returns: nil after an error.
  func more(_ file: String, keys: [String]) -> MappingReader? {
    let isLink = entry(file)?.kind == .link
    moreFiles[file] = Hash128(high: 0, low: 0)
    let read = source.read("\(folder)/\(file)", isLink: isLink, sizeMax: Self.factsMax, log: log) { bytes in
      moreFiles[file] = Hash128(UnsafeRawBufferPointer(bytes))
      return YAMLDocument(bytes, file: label(file), log: log).flatMap { MappingReader($0, known: keys, log: log) }
    }
    if let stat = read?.stat { stats[file] = stat }
    return read?.result ?? nil
  }

  /// `hash` where nothing else was read; else that of all files of facts.
  func hash(with hash: Hash128) -> Hash128 {
    guard !moreFiles.isEmpty else { return hash }
    var hasher = Hasher128()
    hasher.combine(hash)
    for (_, other) in moreFiles.sorted(by: { $0.key < $1.key }) { hasher.combine(other) }
    return hasher.finalize()
  }

  /// The thing's texts, others standing in for missing ones as the site has it.
  /// - Parameter read: makes the text of one locale from its front matter, or logs why it can't.
  /// - Returns: nil where a text is broken, or one is missing that is needed, after an error for each.
  func texts<Text: FallbackText>(
    keys: [String], sink: any BodySink, read: (MappingReader, TextHead) -> Text?
  ) -> LocalizedTexts<Text>? {
    var texts: [Text?] = []
    var isWhole = true
    let known = keys + ["title", "summary", "slug", "aliases"]
    for locale in context.locales {
      guard let entry = entry("\(locale).md") else {
        missing.append(locale)
        texts.append(nil)
        continue
      }
      let text = text(locale, isLink: entry.kind == .link, known, sink, read)
      if text == nil { isWhole = false }
      texts.append(text)
    }
    guard complete(&texts), isWhole else { return nil }
    return LocalizedTexts(texts, locales: context.locales)
  }

  private func text<Text>(
    _ locale: LocaleTag, isLink: Bool, _ keys: [String], _ sink: any BodySink,
    _ read: (MappingReader, TextHead) -> Text?
  ) -> Text? {
    let file = "\(locale).md"
    let result = source.read("\(folder)/\(file)", isLink: isLink, sizeMax: Self.textMax, log: log) { bytes -> Text? in
      guard let front = FrontMatter(bytes, file: label(file), log: log) else { return nil }
      let yaml = UnsafeBufferPointer(rebasing: bytes[front.yaml])
      guard
        let document = YAMLDocument(yaml, file: label(file), lineOffset: FrontMatter.lineOffset, log: log),
        let reader = MappingReader(document, known: keys, log: log)
      else { return nil }
      let body = self.body(UnsafeBufferPointer(rebasing: bytes[front.body]), locale, front.bodyLine, sink)
      let head = head(reader, locale, Hash128(UnsafeRawBufferPointer(yaml)), body)
      // Read all the same, so that all of what is wrong is told.
      let text = read(reader, head.whole)
      return head.isWhole ? text : nil
    }
    if let stat = result?.stat { stats[file] = stat }
    return result?.result ?? nil
  }

  private func body(
    _ bytes: UnsafeBufferPointer<UInt8>, _ locale: LocaleTag, _ line: Int, _ sink: any BodySink
  ) -> MarkdownBody {
    let isEmpty = bytes.allSatisfy { $0 <= 0x20 }
    let place = BodyPlace(section: section, name: name, locale: locale, line: line, root: context.tree.name)
    if isEmpty { log.warning(SourcePlace(file: place.file, line: line), "the text has no body") }
    return MarkdownBody(ref: sink.take(bytes, from: place), line: Int32(clamping: line), isEmpty: isEmpty)
  }

  private func head(
    _ reader: MappingReader, _ locale: LocaleTag, _ hash: Hash128, _ body: MarkdownBody
  ) -> (whole: TextHead, isWhole: Bool) {
    let (title, summary) = (reader.title(), reader.summary())
    let slug = reader.has("slug") ? reader.slug("slug") : name
    if let slug, reader.has("slug") {
      claims.append(Claim(kind: .slug(locale), value: slug, place: reader.valuePlace("slug")))
    }
    let aliases = reader.has("aliases") ? reader.aliases("aliases") : []
    for alias in aliases ?? [] {
      claims.append(Claim(kind: .alias(locale), value: alias.text, place: alias.place))
    }
    let head = TextHead(
      locale: locale, slug: slug ?? name, aliases: aliases?.map(\.text) ?? [], hash: hash, title: title ?? "",
      summary: summary ?? "", body: body)
    return (head, title != nil && summary != nil && slug != nil && aliases != nil)
  }

  /// Puts other texts into the places of missing ones.
  /// - Returns: whether each locale has what it needs; errors go to the log.
  private func complete<Text: FallbackText>(_ texts: inout [Text?]) -> Bool {
    guard !missing.isEmpty else { return true }
    func tell(_ locale: LocaleTag) {
      log.error(SourcePlace(file: label("\(locale).md")), "the text in `\(locale)` is missing; add this file")
    }
    // There is always one thing to do for a thing without any text.
    if missing.count == context.locales.count, context.missingTexts != .error {
      tell(context.defaultLocale ?? context.locales[0])
      return false
    }
    if context.missingTexts == .error {
      missing.forEach(tell)
      return false
    }
    if context.missingTexts == .leaveOut, section != .venues, section != .organizers { return true }
    let written = texts
    for (index, locale) in context.locales.enumerated() where missing.contains(locale) {
      for other in context.order(for: locale) {
        guard let text = written[other] else { continue }
        texts[index] = text.standingIn(for: name)
        break
      }
    }
    return true
  }

  /// Finds files that nothing reads, such as the text of a locale that the site does not have.
  /// - Parameter image: the one that the facts name.
  func record<Content>(_ content: Content?, image: String? = nil) -> ThingRecord<Content> {
    var record = ThingRecord(
      name: name, content: content, files: ThingFiles(folder: folder, files: []))
    let texts = context.locales.map { "\($0).md" }
    for entry in entries {
      if entry.kind != .folder, let stat = stats[entry.name] ?? context.tree.stat("\(folder)/\(entry.name)") {
        record.files.files.append(ThingFiles.File(name: entry.name, stat: stat))
      }
      if entry.kind != .folder,
        entry.name == section.factsFile || texts.contains(entry.name) || entry.name == image
          || (section == .events && entry.name == PromoCodeLoader.file)
      {
        continue
      }
      if entry.name.hasSuffix(".md") && entry.kind != .folder && context.locales.isEmpty { continue }
      if entry.kind != .folder, Self.imageExtensions.contains(where: { entry.name.hasSuffix("." + $0) }) {
        record.looseImages.append(entry.name)
      } else {
        log.error(
          SourcePlace(file: label(entry.name)),
          "nothing reads this \(entry.kind == .folder ? "folder" : "file")"
            + Suggestion.text(for: entry.name, among: texts + [section.factsFile]))
      }
    }
    // Of a broken thing it is not known what it would show.
    if content == nil { record.looseImages = [] }
    record.diagnostics = log.sorted
    record.missing = missing
    record.claims = claims
    record.references = references
    return record
  }

  /// A draft that is left out: nothing of it is checked but that it is one.
  func leftOut<Content>() -> ThingRecord<Content> {
    var record = ThingRecord<Content>(name: name, isLeftOut: true, files: ThingFiles(folder: folder, files: []))
    for entry in entries where entry.kind != .folder {
      guard let stat = stats[entry.name] ?? context.tree.stat("\(folder)/\(entry.name)") else { continue }
      record.files.files.append(ThingFiles.File(name: entry.name, stat: stat))
    }
    return record
  }

  /// What stands under `file` in the folder, folders left out.
  func entry(_ file: String) -> DirectoryListing.Entry? { entries.first { $0.name == file && $0.kind != .folder } }
}
