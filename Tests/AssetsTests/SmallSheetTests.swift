import Testing

@testable import Assets

@Suite("sheets that stand in pages")
struct SmallSheetTests {
  private func sheet(_ text: String, bytesMax: Int = 100) -> SmallSheet? {
    SmallSheet(Array(text.utf8), bytesMax: bytesMax)
  }

  @Test("a sheet is as it is published, up to a size, with the hash that browsers make of it")
  func small() {
    // printf 'a{}' | openssl dgst -sha256 -binary | base64
    #expect(sheet("a{}")?.hash == "sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=")
    #expect(sheet("a{}")?.text == "a{}")
    #expect(sheet("a{}", bytesMax: 3) != nil)
    #expect(sheet("a{}", bytesMax: 2) == nil)
    #expect(sheet("") == nil)
  }

  @Test(
    "what a browser would read otherwise stays a file",
    arguments: ["a::before{content:\"</style>\"}", "a{content:\"</STYLE \"}", "a{}\r\nb{}", "a{}\0"])
  func unsafe(_ text: String) { #expect(sheet(text) == nil) }

  @Test("the build tells which sheets can stand in pages, and its fingerprint tells one choice from another")
  func build() throws {
    let folder = try SiteFolder([
      "templates/assets/a.css": "a { color: red; }", "templates/assets/long.css": "a { color: red; color: blue; }",
      "templates/assets/_part.css": "b {}", "templates/assets/x.js": "1",
    ])
    let pipeline = folder.pipeline()
    let build = pipeline.build(images: [], locales: [], inlineBytesMax: 16)
    #expect(build.smallSheets.mapValues(\.text) == ["a.css": "a{color:red}"])
    // Whoever links to it still finds it.
    #expect(build.text("a.css") == "a{color:red}")
    let linked = pipeline.build(images: [], locales: [])
    #expect(linked.smallSheets.isEmpty)
    #expect(linked.names == build.names)
    #expect(linked.fingerprint != build.fingerprint)
  }
}
