import Core

extension Formats {
  /// A language's name in that language, as a language menu shows it: `Deutsch`, `العربية` (CLDR's autonyms, of the language
  /// subtag alone); the tag where it is not known here.
  public static func languageName(of tag: LocaleTag) -> String { autonyms[tag.language] ?? tag.rawValue }

  private static let autonyms = [
    "ar": "العربية", "bg": "български", "ca": "català", "cs": "čeština", "da": "dansk", "de": "Deutsch",
    "el": "Ελληνικά", "en": "English", "es": "español", "et": "eesti", "fa": "فارسی", "fi": "suomi",
    "fr": "français", "he": "עברית", "hr": "hrvatski", "hu": "magyar", "it": "italiano", "ja": "日本語", "ko": "한국어",
    "lt": "lietuvių", "lv": "latviešu", "nl": "Nederlands", "nb": "norsk bokmål", "pl": "polski", "pt": "português",
    "ro": "română", "ru": "русский", "sk": "slovenčina", "sl": "slovenščina", "sr": "српски", "sv": "svenska",
    "tr": "Türkçe", "uk": "українська", "ur": "اردو", "zh": "中文",
  ]
}
