import Core

extension Formats {
  /// A language's name in that language, as a language menu shows it: `Deutsch`, `العربية` (CLDR's autonyms, of the language
  /// subtag alone); the tag where it is not known here.
  public static func languageName(of tag: LocaleTag) -> String {
    guard let name = CLDRLines(tag)?.languageName, !name.isEmpty else { return tag.rawValue }
    return name
  }

  /// The same for a menu of `tags`: with its script or region where another of them has the same language, as in
  /// `português (Brasil)` and `português (Portugal)`.
  public static func languageName(of tag: LocaleTag, among tags: [LocaleTag]) -> String {
    guard tags.contains(where: { $0 != tag && $0.language == tag.language }) else { return languageName(of: tag) }
    guard let name = CLDRLines(tag)?.fullName, !name.isEmpty else { return tag.rawValue }
    return name
  }

  /// True where dates, numbers and plurals of the locale are known: CLDR has its language and script, and its region is
  /// one of ISO 3166-1 or one that CLDR has data for. Any other tag would be written as English is.
  public static func isKnown(_ locale: LocaleTag) -> Bool {
    let subtags = LocaleSubtags(locale)
    guard !subtags.hasMore, let lines = CLDRLines(locale) else { return false }
    if subtags.candidates.first == lines.tag { return true }
    if let script = subtags.script, !lines.tag.contains("-\(script)") { return false }
    guard let region = subtags.region else { return true }
    return LocaleData.of(.english, digits: nil).countries[region] != nil
  }

  /// The tags that have data of their own, sorted, for telling what a mistyped one may have meant.
  public static var knownLocales: [String] {
    CLDRSource.languages.split(separator: " ").flatMap { language -> [String] in
      guard let text = CLDRSource.text(String(language)) else { return [] }
      return CLDRPlace.headers(text).flatMap { header in
        text.split(text.split(TextSlice(start: header.start + 1, end: header.end), by: 9)[0], by: 32).map(text.string)
      }
    }.sorted()
  }

  /// The digits that numbers of the locale are written in, the usual ones first. Others can be asked for as well, and
  /// are written with the signs of Latin digits.
  public static func digits(of locale: LocaleTag) -> [Digits] {
    CLDRLines(locale)?.strings("nu").compactMap { Digits(rawValue: $0) } ?? [.latn]
  }
}
