import Core
import Localization

/// A language of the site with what is needed to write in it.
struct Language: Sendable {
  let locale: LocaleTag
  let strings: Strings
  let formats: Formats

  init(locale: LocaleTag, strings: Strings) {
    self.locale = locale
    self.strings = strings
    formats = Formats(locale: locale)
  }

  /// The language's own name for itself.
  var autonym: String { Formats.languageName(of: locale) }

  var direction: String { locale.direction.rawValue }

  /// A text of the strings files. ``TextKey`` and the templates' own check have made sure that it is there.
  func text(_ key: String, _ arguments: [String: MessageArgument] = [:]) throws(StringsError) -> String {
    try strings.text(key, arguments)
  }
}
