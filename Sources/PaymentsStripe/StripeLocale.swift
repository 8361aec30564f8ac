import Core

/// The languages Stripe's payment page speaks (Checkout Session, `locale`).
enum StripeLocale {
  private static let regional: Set<String> = [
    "en-GB", "es-419", "fr-CA", "pt-BR", "zh-HK", "zh-TW",
  ]
  private static let languages: Set<String> = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fil", "fr", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv",
    "ms", "mt", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "th", "tr", "vi", "zh",
  ]

  /// The language of the fields on a page of ours (Stripe.js, `locale`), which speak more than the payment page does.
  @Sendable static func element(_ locale: LocaleTag) -> String {
    ["ar", "he"].contains(locale.language) ? locale.language : value(for: locale)
  }

  /// The tag, else its language, else `auto`, where the browser's languages decide. Stripe has no Arabic page, so
  /// `ar` gives `auto`.
  static func value(for locale: LocaleTag) -> String {
    if regional.contains(locale.rawValue) { return locale.rawValue }
    return languages.contains(locale.language) ? locale.language : "auto"
  }
}
