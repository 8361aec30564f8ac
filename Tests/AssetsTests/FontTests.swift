import Core
import Testing

@testable import Assets

/// Fonts are made small, and left out where they can't be.
struct FontTests {
  private static let sheet = """
    @font-face { font-family: Kufi; src: local("x"), url("system:NotoKufiArabic-Bold.ttf"); font-weight: 700 }
    a { font-family: Kufi }
    """

  @Test("a font has the letters of the site's languages, says so, and is made once")
  func makesFonts() throws {
    let folder = try SiteFolder(["templates/assets/site.css": Self.sheet])
    let first = folder.pipeline(tools: .installed()).build(images: [], locales: [.english, .arabic])
    #expect(first.problems.isEmpty && first.toolRuns == 1 && first.cacheHits == 0)
    let address = try #require(first.names["system:NotoKufiArabic-Bold.ttf"])
    #expect(address.hasPrefix("/assets/fonts/NotoKufiArabic-Bold.") && address.hasSuffix(".woff2"))
    let bytes = try #require(first.file(String(address.dropFirst())))
    #expect(bytes.starts(with: "wOF2".utf8) && bytes.count < 20_000)
    let text = first.text("site.css")
    #expect(
      text.hasPrefix(
        "@font-face{font-family:Kufi;font-weight:700;src:url(\(address)) format(\"woff2\");font-display:swap;unicode-range:U+20"
      ))
    #expect(text.contains("U+621-63A") && text.hasSuffix("}a{font-family:Kufi}"))
    let second = folder.pipeline(tools: .installed()).build(images: [], locales: [.english, .arabic])
    #expect(second.toolRuns == 0 && second.cacheHits == 1 && second.files == first.files)
  }

  @Test("a font without letters of the site's languages is left out with its rule")
  func leavesOutForeign() throws {
    let folder = try SiteFolder(["templates/assets/site.css": Self.sheet])
    let build = folder.pipeline(tools: .installed()).build(images: [], locales: [.english, .german])
    #expect(build.problems.isEmpty && build.toolRuns == 0)
    #expect(build.text("site.css") == "a{font-family:Kufi}")
  }

  @Test("where tool or font is missing, the rule is left out and one warning says what to install")
  func fallsBack() throws {
    let folder = try SiteFolder(["templates/assets/site.css": Self.sheet])
    let tools = AssetTools.installed()
    let cases = [
      (AssetTools(vips: nil, fontSubsetter: nil, limiter: nil, fontFolders: tools.fontFolders), "install fonttools"),
      (AssetTools(vips: nil, fontSubsetter: tools.fontSubsetter, limiter: nil, fontFolders: []), "install its package"),
      (AssetTools(vips: nil, fontSubsetter: "/bin/false", limiter: nil, fontFolders: tools.fontFolders), "left out"),
    ]
    for (tools, words) in cases {
      let build = folder.pipeline(tools: tools).build(images: [], locales: [.arabic])
      #expect(build.problems.map(\.isWarning) == [true] && build.problems[0].sentence.contains(words))
      #expect(build.problems[0].line == 1 && build.problems[0].file == "templates/assets/site.css")
      #expect(build.text("site.css") == "a{font-family:Kufi}")
    }
  }

  @Test("a font of the site's own that is no font is an error")
  func refusesOthers() throws {
    let folder = try SiteFolder([
      "templates/assets/site.css": "@font-face { font-family: A; src: url(a.ttf) }",
      "templates/assets/a.ttf": "no font",
    ])
    let build = folder.pipeline(tools: .installed()).build(images: [], locales: [.arabic])
    #expect(
      build.problems.map(\.description) == ["templates/assets/site.css:1:39: `a.ttf` is no TrueType or OpenType font"])
  }

  @Test("letters are whole alphabets, and whole blocks of what texts have beyond them")
  func roundsUp() {
    let letters = FontLetters(locales: [.arabic], characters: [.arabic: [0x628, 0x41, 0x48F, 0x4E2D]])
    #expect(letters.letters.isSuperset(of: 0x621...0x63A) && letters.letters.isSuperset(of: 0x480...0x4FF))
    #expect(!letters.letters.contains(0x400) && !letters.letters.contains(0x4E2D))
  }

  static let ranges: [(Set<UInt32>, String)] = [
    ([0x41, 0x42, 0x43, 0x61], "U+41-43,U+61"), ([], ""), ([0x10FFFF], "U+10FFFF"),
  ]

  @Test("sets of characters are written as ranges", arguments: ranges)
  func writesRanges(characters: Set<UInt32>, text: String) { #expect(FontRange.text(characters) == text) }
}
