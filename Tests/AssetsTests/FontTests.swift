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
    #expect(first.problems.isEmpty && first.made == 1 && first.cacheHits == 0)
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
    #expect(second.made == 0 && second.cacheHits == 1 && second.files == first.files)
  }

  @Test("a font without letters of the site's languages is left out with its rule")
  func leavesOutForeign() throws {
    let folder = try SiteFolder(["templates/assets/site.css": Self.sheet])
    let build = folder.pipeline(tools: .installed()).build(images: [], locales: [.english, .german])
    #expect(build.problems.isEmpty && build.made == 0)
    #expect(build.text("site.css") == "a{font-family:Kufi}")
  }

  @Test("where the font is missing, the rule is left out and one warning says what to install")
  func fallsBack() throws {
    let folder = try SiteFolder(["templates/assets/site.css": Self.sheet])
    let build = folder.pipeline(tools: .none).build(images: [], locales: [.arabic])
    #expect(build.problems.map(\.isWarning) == [true] && build.problems[0].sentence.contains("install its package"))
    #expect(build.problems[0].line == 1 && build.problems[0].file == "templates/assets/site.css")
    #expect(build.text("site.css") == "a{font-family:Kufi}")
  }

  @Test("a font that lists its characters and has none of them is left out with its rule, and a warning says so")
  func leavesOutDamaged() throws {
    let sheet = "@font-face { font-family: A; src: url(a.ttf) }\na { font-family: A }"
    let folder = try SiteFolder(["templates/assets/site.css": sheet])
    try folder.write("templates/assets/a.ttf", Self.characterMapAlone)
    let build = folder.pipeline(tools: .installed()).build(images: [], locales: [.arabic])
    #expect(build.problems.map(\.isWarning) == [true] && build.problems.first?.line == 1)
    #expect(build.problems.first?.sentence.contains("can't be made smaller") == true)
    #expect(build.text("site.css") == "a{font-family:A}")
  }

  /// A font with no table but `cmap`, which names the Arabic letters.
  private static var characterMapAlone: [UInt8] {
    var font: [UInt8] = []
    font.append(u32: 0x0001_0000)
    for number in [1, 0, 0, 0] { font.append(u16: number) }
    font += "cmap".utf8
    for number in [0, 28, 40] { font.append(u32: number) }
    for number in [0, 1, 3, 10] { font.append(u16: number) }
    font.append(u32: 12)
    for number in [12, 0] { font.append(u16: number) }
    for number in [28, 0, 1, 0x621, 0x63A, 1] { font.append(u32: number) }
    return font
  }

  @Test("what is no font, or one that ends too early, is not written as WOFF2", arguments: [0, 4, 11, 12, 30])
  func refusesPieces(length: Int) {
    #expect(WOFF2Writer.woff2(of: Array(Self.characterMapAlone.prefix(length))) == nil)
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
