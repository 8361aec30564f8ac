import Templates
import Testing

@Suite("Layouts, blocks and includes")
struct LayoutTests {
  private let base =
    "<html><title>{{ block title }}Site{{ end }}</title><body>\n{{ block main }}\n{{ end }}\n{{ block foot }}<i>{{ name }}</i>{{ end }}</body>\n"

  @Test("a page fills the blocks of its layout and leaves the others")
  func blocks() throws {
    let page = "{{ layout \"base.html\" }}\n{{# of the page #}}\n{{ block main }}\n<p>{{ name }}</p>\n{{ end }}\n"
    let result = try Rendering.html(page, ["name": "A&B"], with: ["base.html": base])
    #expect(result == "<html><title>Site</title><body>\n<p>A&amp;B</p>\n<i>A&amp;B</i></body>\n")
  }

  @Test("layouts stand in layouts, the innermost block counts")
  func layoutChain() throws {
    let middle =
      "{{ layout \"base.html\" }}{{ block title }}M{{ end }}{{ block main }}<main>{{ block content }}-{{ end }}</main>{{ end }}"
    let page = "{{ layout \"middle.html\" }}{{ block content }}<p>x</p>{{ end }}{{ block title }}P{{ end }}"
    let result = try Rendering.html(page, ["name": ""], with: ["base.html": base, "middle.html": middle])
    #expect(result == "<html><title>P</title><body>\n<main><p>x</p></main><i></i></body>\n")
  }

  @Test("a block is escaped for its place in the layout")
  func blockContext() throws {
    let values: [String: Value] = ["name": .html(SafeHTML(trusted: "<b>"))]
    let page = "{{ layout \"base.html\" }}{{ block title }}{{ name }}{{ end }}"
    #expect(
      try Rendering.mistakes(page, values, with: ["base.html": base]).hasPrefix("page.html:1:45: \"name\" is markup"))
  }

  @Test("an include sees the page's values and what it is given, and no loop variable")
  func includes() throws {
    let others = ["card.html": "<b>{{ event.title }}{{ site }}{{ n }}</b>"]
    let page = "{{ for e in list }}{{ include \"card.html\" event=e n=1 }}{{ end }}"
    let values: [String: Value] = ["site": "S", "list": [["title": "a"], ["title": "b"]], "event": nil]
    #expect(try Rendering.html(page, values, with: others) == "<b>aS1</b><b>bS1</b>")
    let mistakes = try Rendering.mistakes(
      "{{ for e in list }}{{ include \"x.html\" }}{{ end }}", values, with: ["x.html": "\n{{ e }}"])
    #expect(mistakes == "x.html:2:4: there is no \"e\"")
  }

  @Test("loops go on behind an include with loops of its own")
  func includedLoops() throws {
    let others = ["row.html": "{{ for c in cells }}{{ c }}{{ loop.index }}{{ end }}"]
    let page = "{{ for r in rows }}{{ include \"row.html\" cells=r }}/{{ loop.index }} {{ end }}"
    #expect(try Rendering.html(page, ["rows": [["a", "b"], ["c"]]], with: others) == "a1b2/1 c1/2 ")
  }

  @Test("an include that includes itself comes to an end")
  func recursion() throws {
    let tree = "{{ n.v }}{{ for c in n.c }}{{ include \"tree.html\" n=c }}{{ end }}"
    let values: [String: Value] = ["root": ["v": 1, "c": [["v": 2, "c": []], ["v": 3, "c": [["v": 4, "c": nil]]]]]]
    #expect(try Rendering.html("{{ include \"tree.html\" n=root }}", values, with: ["tree.html": tree]) == "1234")
    let endless = try Rendering.mistakes("{{ include \"a.html\" }}", with: ["a.html": "{{ include \"a.html\" }}"])
    #expect(endless == "a.html:1:1: tags, includes and blocks are nested more than 64 deep")
  }

  @Test("a line with nothing but an include vanishes around it")
  func includedLines() throws {
    #expect(
      try Rendering.html("<p>\n  {{ include \"a.html\" }}\n</p>\n", with: ["a.html": "<b>\n"]) == "<p>\n<b>\n</p>\n")
  }

  @Test(
    "what does not fit is told",
    arguments: [
      ("{{ layout \"bsae.html\" }}", "1:11: there is no template \"bsae.html\"; did you mean \"base.html\"?"),
      ("x{{ layout \"base.html\" }}", "1:1: a template with a layout holds nothing but blocks; put this into one"),
      ("{{ title }}{{ layout \"base.html\" }}", "1:12: a layout must be the first thing in its template"),
      (
        "{{ layout \"base.html\" }}{{ block mian }}{{ end }}",
        "1:34: the layout \"base.html\" has no block \"mian\"; did you mean \"main\"?"
      ),
      (
        "{{ layout \"base.html\" }}{{ block main }}{{ end }}{{ block main }}{{ end }}",
        "1:50: the block \"main\" is here a second time"
      ),
      (
        "{{ layout \"base.html\" }}{{ name }}",
        "1:28: a template with a layout holds nothing but blocks; put this into one"
      ),
      ("{{ layout \"page.html\" }}", "1:11: the layout \"page.html\" leads back to this template"),
      (
        "{{ layout \"mail.txt\" }}",
        "1:11: \"mail.txt\" has another ending than this template, so they can't be combined"
      ),
      (
        "{{ layout \"base.html\" }}{{ block main }}<p{{ end }}",
        "1:25: this ends inside a tag, an attribute or another element than it began in"
      ),
      ("{{ include \"base.html\" }}", "1:1: \"base.html\" has a layout or blocks and can't be included"),
      (
        "{{ include \"mail.txt\" }}",
        "1:1: \"mail.txt\" has another ending than this template, so they can't be combined"
      ),
      ("<a title=\"{{ include \"part.html\" }}\">", "1:11: \"include\" must stand between tags"),
      ("<a title=\"{{ block x }}{{ end }}\">", "1:11: \"block\" must stand between tags"),
      ("{{ layout base }}", "1:1: found base where a layout's \"name\" belongs"),
    ])
  func mistakes(_ page: String, _ expected: String) throws {
    let others = ["base.html": base, "part.html": "x", "mail.txt": "x"]
    let first = try Rendering.mistakes(page, ["name": "", "title": ""], with: others).split(separator: "\n").first
    #expect(first.map(String.init) == "page.html:" + expected)
  }

  @Test("an unknown page names the nearest one")
  func unknownPage() throws {
    let set = try TemplateSet(["pages/event.html": ""])
    let strings = try Rendering.strings()
    let error = #expect(throws: TemplateError.self) { try set.render("pages/evnt.html", [:], strings: strings) }
    #expect(
      error?.description
        == "pages/evnt.html: there is no template \"pages/evnt.html\"; did you mean \"pages/event.html\"?")
  }

  @Test("a page is appended to a buffer, and an error leaves the buffer as it was")
  func buffers() throws {
    let set = try TemplateSet(["a.html": "x{{ v }}"])
    let strings = try Rendering.strings()
    var buffer = Array("> ".utf8)
    try set.render("a.html", ["v": "y"], strings: strings, into: &buffer)
    #expect(throws: TemplateError.self) { try set.render("a.html", [:], strings: strings, into: &buffer) }
    #expect(String(decoding: buffer, as: UTF8.self) == "> xy")
    #expect(set.names == ["a.html"])
  }
}
