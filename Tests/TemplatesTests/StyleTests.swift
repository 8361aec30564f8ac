import Localization
import Templates
import Testing

@Suite("style sheets in templates")
struct StyleTests {
  private let small = InlineSheet(text: "a{color:red}", hash: "sha256-AAAA+/=")

  private func render(_ sources: [String: String], _ sheets: [String: InlineSheet] = [:]) throws -> String {
    let set = try TemplateSet(sources)
    let assets = TemplateAssets(["site.css": "/assets/site.1.css", "list.css": "/assets/list.2.css"], sheets: sheets)
    let drawn = String(
      decoding: try set.render("page.html", [:], strings: try Rendering.strings(), assets: assets), as: UTF8.self)
    let nothing = Shape("nothing", [])
    let program = try set.program(
      "page.html", strings: try Rendering.strings(), assets: assets, constants: Record(nothing, []), root: nothing)
    var memo = Memo()
    var bytes: [UInt8] = []
    program.render(Record(nothing, []), memo: &memo, into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == drawn)
    return drawn
  }

  @Test("a small sheet stands in the page, others are linked")
  func inlineOrLinked() throws {
    let page = "<head>\n{{ style \"site.css\" }}\n{{ style \"list.css\" }}\n</head>"
    #expect(
      try render(["page.html": page], ["list.css": small])
        == "<head>\n<link rel=\"stylesheet\" href=\"/assets/site.1.css\">\n<style>a{color:red}</style>\n</head>")
  }

  @Test("the sources are the page's own, with those of its layout and its includes")
  func sources() throws {
    let sources = [
      "base.html": "<p title=\"{{ style_sources }}\">{{ style \"site.css\" }}{{ block main }}{{ end }}</p>",
      "page.html": "{{ layout \"base.html\" }}{{ block main }}{{ include \"part.html\" }}{{ end }}",
      "part.html": "{{ style \"list.css\" }}", "other.html": "{{ style \"list.css\" }}",
    ]
    let quoted = { (hash: String) in "&#39;\(hash)&#39;" }
    #expect(try render(sources, ["list.css": small]).contains("\"\(quoted("self")) \(quoted(small.hash))\""))
    #expect(try render(sources).contains("\"\(quoted("self"))\""))
    let alone = InlineSheet(text: "b{}", hash: "sha256-BBBB")
    #expect(try !render(["page.html": "<p title=\"{{ style_sources }}\"></p>"], ["list.css": alone]).contains("BBBB"))
  }

  @Test("the names are those that a page reaches")
  func names() throws {
    let set = try TemplateSet([
      "base.html": "{{ style \"site.css\" }}{{ block main }}{{ end }}",
      "page.html": "{{ layout \"base.html\" }}{{ block main }}{{ if a }}{{ style \"list.css\" }}{{ end }}{{ end }}",
      "other.html": "{{ style \"other.css\" }}",
    ])
    #expect(set.styleNames(of: "page.html") == ["site.css", "list.css"])
    #expect(set.styleNames(of: "nowhere.html").isEmpty)
    #expect(
      set.problems(withAssets: ["site.css", "list.css"]).map(\.problem)
        == [.unknownAsset("other.css", nearest: nil)])
  }

  @Test(
    "a sheet stands between tags of a page, with its name and nothing else",
    arguments: [
      "<p class=\"{{ style \"site.css\" }}\">", "<title>{{ style \"site.css\" }}</title>", "{{ style }}",
      "{{ style site }}", "{{ style \"site.css\" \"print\" }}", "{{ style_sources \"site.css\" }}",
      "<{{ style_sources }}>",
    ])
  func refused(_ page: String) {
    #expect(throws: TemplateErrors.self) { try TemplateSet(["page.html": page]) }
  }

  @Test("a text has no sheets")
  func noSheetsInTexts() {
    #expect(throws: TemplateErrors.self) { try TemplateSet(["page.txt": "{{ style \"site.css\" }}"]) }
  }
}
