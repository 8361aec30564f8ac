import Content
import Terminal

/// What is still to be translated:
///
///     still to be translated        ar  de
///       events/jazz-night            x   x
///       news/summer-programme            x
///                                    1   2
struct MissingTextsTable {
  private let missing: [MissingText]

  init(_ missing: [MissingText]) { self.missing = missing }

  /// None where every text is there.
  var lines: [String] {
    guard !missing.isEmpty else { return [] }
    var locales: [String] = []
    for text in missing {
      for locale in text.locales where !locales.contains(locale.rawValue) { locales.append(locale.rawValue) }
    }
    locales.sort()
    var table = TextTable([.left] + locales.map { _ in .right })
    table.add(["still to be translated"] + locales)
    var counts = locales.map { _ in 0 }
    for text in missing {
      let lacks = locales.map { name in text.locales.contains { $0.rawValue == name } }
      for (index, isMissing) in lacks.enumerated() where isMissing { counts[index] += 1 }
      table.add(["  \(text.section.rawValue)/\(text.name)"] + lacks.map { $0 ? "x" : "" })
    }
    table.add([""] + counts.map(Figures.count))
    return table.lines + [""]
  }
}
