import Content
import Core
import Files
import Templates

/// All venues, in the order of the language.
struct VenueListPage: SitePage {
  let site: SiteLocale
  let locales: [SiteLocale]
  private let venues: [Int]

  init(_ site: SiteLocale, _ all: SitePlan) {
    self.site = site
    locales = all.locales
    venues = site.language.collator.sorted(Array(site.content.venues.indices)) { venue in
      site.content.venues[venue].texts[site.index]?.title ?? ""
    }
  }

  var template: PageTemplate { .venues }
  var path: String { site.path("venues") }
  func alternatePath(_ language: Int) -> String? { locales[language].path("venues") }

  func combine(into hasher: inout Hasher128) {
    for venue in venues {
      hasher.combine(site.venuePaths[venue])
      hasher.combine(site.content.venues[venue].hash)
      hasher.combine(site.content.venues[venue].texts[site.index]?.hash ?? Hash128(high: 0, low: 0))
    }
  }

  func head() -> PageHead {
    PageHead(
      kind: "venues", title: site.language.title("venues"), description: site.language.description("venues"))
  }

  func values(_ context: borrowing DrawingContext) -> [Value] {
    [
      .list(
        venues.map { number in
          let venue = site.content.venues[number]
          let text = venue.texts[site.index]
          return .record(
            Record(
              Shapes.venueLine,
              [
                .string(text?.title ?? ""), .string(site.venuePaths[number]), .string(text?.city ?? ""),
                .string(site.formats.countryName(venue.country)), .string(text?.summary ?? ""),
              ]))
        })
    ]
  }
}
