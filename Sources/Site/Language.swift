import Content
import Core
import Localization

/// A language of the site with what is needed to write in it.
struct Language: Sendable {
  let locale: LocaleTag
  let strings: Strings
  let formats: Formats
  let collator: Collator
  /// Its own name for itself, told apart from others of the same language.
  let autonym: String

  init(_ settings: SiteSettings, _ locale: LocaleTag, _ strings: Strings) {
    let digits = settings.digits[locale].flatMap { Digits(rawValue: $0.rawValue) }
    self.locale = locale
    self.strings = Strings(locale: locale, messages: strings.messages, digits: digits)
    formats = Formats(locale: locale, digits: digits)
    collator = Collator(locale: locale)
    autonym = Formats.languageName(of: locale, among: settings.locales)
  }

  var direction: String { locale.direction.rawValue }

  /// The title of a kind of page.
  func title(_ kind: String, name: String = "") -> String {
    (try? strings.text("pages.\(kind).title", ["name": .text(name)])) ?? ""
  }

  /// What search engines show below the title of a kind of page.
  func description(_ kind: String, name: String = "") -> String {
    (try? strings.text("pages.\(kind).description", ["name": .text(name)])) ?? ""
  }

  /// The title of one page of several.
  func pageTitle(_ title: String, _ number: Int) -> String {
    (try? strings.text("pager.title", ["title": .text(title), "number": .number(number)])) ?? title
  }

  /// A text without places for values. ``TextKey`` has made sure that it is there.
  func text(_ key: String) -> String { (try? strings.text(key)) ?? "" }
}
