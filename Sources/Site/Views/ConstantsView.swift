import Content
import Core
import Templates

/// The values that are the same on every page of a language.
struct ConstantsView {
  let site: SiteLocale
  let filters: SiteFilters

  var record: Record {
    let settings = site.content.settings
    let language = site.language
    let model = site.model
    func text(_ text: String?) -> Value { .string(text ?? "") }
    func path(_ rest: String) -> Value { .string(site.path(rest)) }
    func terms(_ terms: [TermLine]) -> Value { .list(terms.map { .record($0.record) }) }
    let siteRecord = Record(
      Shapes.site,
      [
        text(settings.names[site.locale]), text(settings.taglines[site.locale]), .string(model.baseURL),
        .bool(model.options.isSandbox), .string(settings.mailFrom.rawValue),
      ])
    let feeds = Record(
      Shapes.feeds, [path("events.atom"), path("events.rss"), path("events.ics"), path("news.atom")])
    return Record(
      Shapes.constants,
      [
        .string(site.locale.rawValue), .string(language.direction), .string(language.autonym), .record(siteRecord),
        path(""), path("events"), path("archive"), path("calendar"), path("venues"), path("news"), path("search"),
        path("scan"), path("offline"), path("manifest.webmanifest"), path("cities"), path("categories"), path("tags"),
        menu(.main), menu(.footer), .list(model.languages.map(choice)), .record(feeds), terms(filters.months),
        terms(filters.cities), terms(filters.categories), terms(filters.tags), "/v1/checkout",
      ])
  }

  private func choice(_ language: Language) -> Value {
    .record(
      Record(
        Shapes.languageChoice,
        [
          .string(language.locale.rawValue), .string(language.autonym), .string(language.direction),
          .string("/\(language.locale)/"),
        ]))
  }

  private func menu(_ menu: PageContent.Menu) -> Value {
    .list(
      MenuEntry.entries(of: menu, site).map {
        .record(Record(Shapes.link, [.string($0.title), .string($0.path)]))
      })
  }
}
