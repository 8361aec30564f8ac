import Catalog
import Content
import Core
import Site
import Testing

@Suite("the catalog that a build writes")
struct CatalogContentTests {
  @Test("holds exactly the facts of the content")
  func facts() throws {
    let site = try SiteFolder()
    try site.build()
    let content = try #require(ContentLoader(directory: site.path + "/content").load(bodies: NoBodies()).content)
    for date in content.events.flatMap(\.dates) {
      #expect(try site.catalog.event(date.facts.id)?.facts() == date.facts)
    }
    #expect(try site.catalog.site().events == ["jazz", "readings", "walks-first", "walks-second"])
  }

  @Test("holds every text that functions show")
  func texts() throws {
    let site = try SiteFolder()
    try site.build()
    let id = try #require(EventID("jazz"))
    let event = try #require(try site.catalog.event(id))
    let texts = try #require(event.texts(in: .arabic))
    #expect(texts.title == "جاز في الفناء")
    #expect(texts.ticketNames == ["standing": "وقوفًا", "seated": "جلوسًا"])
    #expect(texts.path == "/ar/events/jazz")
    #expect(texts.venueName == "الفناء" && texts.city == "برلين" && texts.country == "ألمانيا")
    #expect(texts.organizerName == "ليندنهوف")
    #expect(event.timeZone == "Europe/Berlin" && event.organizer == "lindenhof")
    #expect(event.doorsAt == event.startsAt - 3_600_000)
  }

  @Test("holds the site's frame")
  func site() throws {
    let folder = try SiteFolder()
    try folder.build()
    let site = try folder.catalog.site()
    let arabic = try #require(site.locale(.arabic))
    #expect(arabic.direction == "rtl" && arabic.name == "الفانوس" && arabic.language == "العربية")
    #expect(arabic.menu == [CatalogMenuItem(title: "عنا", path: "/ar/pages/about")])
    #expect(arabic.footerMenu == [CatalogMenuItem(title: "بيانات", path: "/ar/pages/imprint")])
    #expect(site.email == "tickets@lindenhof.example" && site.fallback?.tag == "en")
    #expect(site.assets["site.css"]?.wholeMatch(of: /\/assets\/site\.[0-9a-f]{10}\.css/) != nil)
  }

  @Test("holds the strings with their plurals, and the templates")
  func strings() throws {
    let site = try SiteFolder()
    try site.build()
    let strings = try site.catalog.strings(.english).all()
    #expect(strings["count.tickets"] == .plural(["one": "{count} ticket", "other": "{count} tickets"]))
    #expect(strings["price.free"] == .text("en free"))
    #expect(
      try site.catalog.templates(["functions/checkout.html"]).keys.sorted() == [
        "functions/checkout.html", "layouts/base.html",
      ])
  }
}
