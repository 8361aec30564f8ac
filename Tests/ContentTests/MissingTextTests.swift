import Content
import Core
import Testing

@Suite("missing texts")
struct MissingTextTests {
  @Test("with `show` another language stands in, says which it is, and takes the id for its address")
  func show() throws {
    let folder = try folder("missing_texts: show")
    try folder.write(
      "events/jazz/en.md",
      ContentFolder.eventText.replacing("title: Jazz", with: "title: Jazz\nslug: jazz-night\naliases: [/old]"))
    try folder.remove("events/jazz/ar.md")
    #expect(folder.problems == [])
    let loaded = folder.load()
    let event = try #require(loaded.content?.events.first)
    let text = try #require(event.texts[.arabic])
    #expect(text.locale == .english)
    #expect(text.title == "Jazz")
    #expect(text.slug == "jazz")
    #expect(text.aliases == [])
    #expect(event.texts[.english]?.slug == "jazz-night")
    #expect(loaded.missingTexts.map(\.name) == ["jazz"])
    #expect(loaded.missingTexts.first?.locales == [.arabic])
  }

  @Test("with `leave_out` an event has no page in that language, but a venue stands in")
  func leaveOut() throws {
    let folder = try folder("missing_texts: leave_out")
    try folder.remove("events/jazz/ar.md")
    try folder.remove("venues/courtyard/ar.md")
    #expect(folder.problems == [])
    let content = try #require(folder.load().content)
    #expect(content.events.first?.texts[.arabic] == nil)
    #expect(content.events.first?.texts[1] == nil)
    #expect(content.venues.first?.texts[.arabic]?.locale == .english)
  }

  @Test("the declared fallbacks come first, then the default language, then any")
  func order() throws {
    let folder = try folder("missing_texts: show\nfallbacks: {de: [ar]}", locales: "[en, ar, de, fr]")
    for file in ContentFolder.files.keys where file.hasSuffix("/en.md") {
      for locale in ["de", "fr"] where !file.hasPrefix("events") {
        try folder.write(file.replacing("en.md", with: "\(locale).md"), folder.read(file))
      }
    }
    let texts = try #require(folder.load().content?.events.first?.texts)
    #expect(folder.problems == [])
    #expect(texts[.german]?.locale == .arabic)
    #expect(texts[.french]?.locale == .english)
    try folder.remove("events/jazz/en.md")
    #expect(folder.load().content?.events.first?.texts[.french]?.locale == .arabic)
    #expect(folder.load().content?.events.first?.texts[.italian] == nil)
  }

  @Test("a thing without any text is an error whatever the site does", arguments: ["show", "leave_out"])
  func none(_ policy: String) throws {
    let folder = try folder("missing_texts: \(policy)")
    try folder.remove("pages/imprint/en.md")
    try folder.remove("pages/imprint/ar.md")
    #expect(folder.problems == ["content/pages/imprint/en.md:1:1: the text in `en` is missing; add this file"])
  }

  @Test("a text that is broken is no missing one")
  func broken() throws {
    let folder = try folder("missing_texts: show")
    try folder.write("events/jazz/ar.md", "---\ntitle: x\n")
    #expect(folder.problems.count == 1)
    #expect(folder.load().content?.events.isEmpty == true)
  }

  private func folder(_ lines: String, locales: String = "[en, ar]") throws -> ContentFolder {
    let folder = try ContentFolder()
    var text = try folder.read("site.yml").replacing("mail_from:", with: lines + "\nmail_from:")
      .replacing("[en, ar]", with: locales)
    if locales.contains("de") {
      text = text.replacing("ar: حفلات", with: "ar: حفلات\n  de: K\n  fr: C").replacing(
        "ar: جاز", with: "ar: a, de: d, fr: f"
      )
      .replacing("ar: مجانا", with: "ar: a, de: d, fr: f")
    }
    try folder.write("site.yml", text)
    return folder
  }
}
