import Content
import Core

extension LoadedContent {
  /// All that two equal outcomes have the same of, one line each.
  var digest: [String] {
    var lines = diagnostics.map(\.description)
    for section in ContentSection.allCases {
      lines.append("\(section): \((names[section] ?? []).sorted().joined(separator: " "))")
    }
    lines += missingTexts.map { "missing \($0.section) \($0.name) \($0.locales)" }
    lines += aliases.map { "alias \($0.path) \($0.name) \($0.locale) \($0.place)" }
    lines += looseImages
    lines += sources.map { "\($0.path) \($0.stat.size)" }
    guard let content else { return lines + ["no content"] }
    lines.append("\(content.settings.perPage) \(content.settings.names.sorted { $0.key < $1.key })")
    lines += content.events.map { event in
      "\(event.id) \(event.hash) \(event.dates.map(\.facts)) \(event.tags) \(event.image ?? "-") \(texts(event.texts))"
    }
    lines += content.venues.map { "\($0.id) \($0.hash) \(texts($0.texts))" }
    lines += content.organizers.map { "\($0.id) \($0.hash) \(texts($0.texts))" }
    lines += content.news.map { "\($0.id) \($0.hash) \(texts($0.texts))" }
    lines += content.pages.map { "\($0.id) \($0.hash) \(texts($0.texts))" }
    return lines
  }

  private func texts<Text: LocalizedText>(_ texts: LocalizedTexts<Text>) -> String {
    texts.values.map { text in
      text.map { "\($0.locale) \($0.slug) \($0.aliases) \($0.hash) \($0.title) \($0.body.ref.hash) \($0.body.line)" }
        ?? "-"
    }.joined(separator: "|")
  }
}
