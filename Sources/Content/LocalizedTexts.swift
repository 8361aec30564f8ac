import Core

/// The texts of one thing, one for each locale of the site.
public struct LocalizedTexts<Text: Sendable>: Sendable {
  /// In the order of ``SiteSettings/locales``; nil where the thing is left out of that language.
  public let values: [Text?]
  private let locales: [LocaleTag]

  init(_ values: [Text?], locales: [LocaleTag]) {
    self.values = values
    self.locales = locales
  }

  /// The text for the locale at `index` of ``SiteSettings/locales``.
  public subscript(_ index: Int) -> Text? { values[index] }

  /// - Returns: nil also for a locale that the site does not have.
  public subscript(_ locale: LocaleTag) -> Text? { locales.firstIndex(of: locale).flatMap { values[$0] } }
}

extension LocalizedTexts: Equatable where Text: Equatable {}
extension LocalizedTexts: Hashable where Text: Hashable {}
