import Core

/// What the reading of every thing needs to know of the whole.
struct LoadingContext: Sendable {
  let tree: SourceTree
  let includesDrafts: Bool
  /// In the site's order; empty where they could not be read.
  let locales: [LocaleTag]
  let defaultLocale: LocaleTag?
  let missingTexts: MissingTextPolicy
  /// For every locale, the others by how well they stand in for it, as indexes into ``locales``.
  private let orders: [LocaleTag: [Int]]
  /// Known tags, in the order of `site.yml`; nil where that could not be read.
  let tags: [String]?
  /// The names of the site's taxes; nil where they could not be read.
  let taxes: [String]?

  init(tree: SourceTree, includesDrafts: Bool, settings: SettingsLoader.Outcome) {
    self.tree = tree
    self.includesDrafts = includesDrafts
    locales = settings.locales
    defaultLocale = settings.complete?.defaultLocale
    missingTexts = settings.missingTexts
    tags = settings.tags
    taxes = settings.taxes
    var orders: [LocaleTag: [Int]] = [:]
    for locale in settings.locales {
      var order = (settings.fallbacks[locale] ?? []).compactMap { settings.locales.firstIndex(of: $0) }
      let rest = [settings.complete?.defaultLocale].compactMap { $0.flatMap { settings.locales.firstIndex(of: $0) } }
      for index in rest + settings.locales.indices where !order.contains(index) && settings.locales[index] != locale {
        order.append(index)
      }
      orders[locale] = order
    }
    self.orders = orders
  }

  /// The indexes of the locales that stand in for `locale`, the best first.
  func order(for locale: LocaleTag) -> [Int] { orders[locale] ?? [] }
}
