import Templates
import Testing

@Suite("Mistakes name their place and the nearest name")
struct SyntaxTests {
  private let values: [String: Value] = ["title": "x", "event": ["title": "y", "venue": nil], "list": [["name": 1]]]

  @Test(
    "in the syntax",
    arguments: [
      ("a\n  {{ title", "2:3: the tag is never closed; end it with }}"),
      ("{{# title }}", "1:1: the comment is never closed; end it with #}}"),
      ("{{ }}", "1:1: the tag is empty; write a name into it or take it away"),
      ("é{{ end }}", "1:2: this \"end\" belongs to no open tag"),
      ("{{ else }}", "1:1: this \"else\" belongs to no open tag"),
      ("{{ if title }}x", "1:1: this \"if\" has no {{ end }}"),
      ("{{ for a in list }}x", "1:1: this \"for\" has no {{ end }}"),
      (
        "{{ fro a in list }}",
        "1:4: \"fro\" begins no tag, and a value's tag holds nothing but a name; did you mean \"for\"?"
      ),
      (
        "{{ incldue \"a\" }}",
        "1:4: \"incldue\" begins no tag, and a value's tag holds nothing but a name; did you mean \"include\"?"
      ),
      (
        "{{ if title and title or title }}{{ end }}",
        "1:23: \"and\" and \"or\" can't be mixed; nest one condition in another"
      ),
      ("{{ if }}{{ end }}", "1:4: found the tag's end where a name belongs"),
      ("{{ if title = 1 }}{{ end }}", "1:13: found = where == belongs"),
      ("{{ if not title == 1 }}{{ end }}", "1:17: found not where != belongs"),
      ("{{ title..x }}", "1:4: found title..x where names joined by single dots belongs"),
      ("{{ title + 1 }}", "1:10: found + where a name, a \"text\" or a number belongs"),
      ("{{ for a.b in list }}{{ end }}", "1:8: found a.b where a name for each item belongs"),
      ("{{ for loop in list }}{{ end }}", "1:8: found loop where a name for each item belongs"),
      ("{{ if title }}{{ else }}{{ else }}{{ end }}", "1:25: this \"else\" belongs to no open tag"),
      ("{{ t hello }}", "1:6: found hello where a message's \"key\" belongs"),
      ("{{ t \"hello\" name }}", "1:14: found the tag's end where = belongs"),
      ("{{ loop.index }}", "1:4: there is no \"loop\""),
      ("{{ for a in list }}{{ loop.indx }}{{ end }}", "1:23: there is no \"loop.indx\"; did you mean \"loop.index\"?"),
      ("{{ x 99999999999999999999 }}", "1:6: found 99999999999999999999 where an integer belongs"),
    ])
  func syntax(_ page: String, _ expected: String) throws {
    let first = try Rendering.mistakes(page, values).split(separator: "\n").first
    #expect(first.map(String.init) == "page.html:" + expected)
  }

  @Test(
    "in names, when the page is made",
    arguments: [
      ("<p>\n {{ titel }}", "2:5: there is no \"titel\"; did you mean \"title\"?"),
      ("{{ event.tilte }}", "1:4: there is no \"event.tilte\"; did you mean \"event.title\"?"),
      ("{{ if event.venu }}{{ end }}", "1:7: there is no \"event.venu\"; did you mean \"event.venue\"?"),
      ("{{ event.venue.title }}", "1:4: \"event.venue\" is null here and has no members"),
      ("{{ title.x }}", "1:4: \"title\" is a string here and has no members"),
      ("{{ for row in list }}{{ row.nam }}{{ end }}", "1:25: there is no \"row.nam\"; did you mean \"row.name\"?"),
      ("{{ for event in list }}{{ evnt }}{{ end }}", "1:27: there is no \"evnt\"; did you mean \"event\"?"),
      ("{{ for a in title }}{{ end }}", "1:13: \"title\" is a string, not a list"),
    ])
  func names(_ page: String, _ expected: String) throws {
    #expect(try Rendering.mistakes(page, values) == "page.html:" + expected)
  }

  @Test("all mistakes of all templates are told at once, in order")
  func allMistakes() throws {
    let mistakes = try Rendering.mistakes(
      "{{ }}\n{{ end }}\n<p {{ title }}>", with: ["a.html": "{{ include \"pgae.html\" }}", "b.css": ""])
    let expected = [
      "a.html:1:12: there is no template \"pgae.html\"; did you mean \"page.html\"?",
      "b.css: the name \"b.css\" must end in .html or .txt",
      "page.html:1:1: the tag is empty; write a name into it or take it away",
      "page.html:2:1: this \"end\" belongs to no open tag",
      "page.html:3:4: a value can't be a tag's or an attribute's name",
    ]
    #expect(mistakes.split(separator: "\n").map(String.init) == expected)
  }

  @Test("nesting is bounded")
  func nesting() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "{{ if title }}", count: depth) + "x" + String(repeating: "{{ end }}", count: depth)
    }
    #expect(try Rendering.html(nested(32), values) == "x")
    #expect(try Rendering.mistakes(nested(33), values).contains("nested more than 32 deep"))
    #expect(try Rendering.mistakes(nested(10_000), values).contains("nested more than 32 deep"))
  }

  @Test("quoted texts may hold braces and quotes")
  func quotedTexts() throws {
    #expect(try Rendering.html("{{ if title == \"}}\\\"\" }}1{{ else }}0{{ end }}", ["title": "}}\""]) == "1")
  }

  @Test("no template's text leads to a trap")
  func cutTemplates() throws {
    let page =
      "<a href=\"/x?{{ title }}\" {{ if event.title == \"y\" }}b{{ end }}>{{ for a in list }}{{ a.name }}{{ else }}é{{ end }}{{ t \"hello\" name=title }}<script type=\"application/json\">{{ title }}</script>{{# c #}}"
    let bytes = Array(page.utf8)
    for length in bytes.indices {
      _ = try Rendering.mistakes(String(decoding: bytes[..<length], as: UTF8.self), values)
      _ = try Rendering.mistakes(String(decoding: bytes[length...], as: UTF8.self), values)
      _ = try Rendering.mistakes(
        String(decoding: bytes[..<length] + bytes[length...].dropFirst(), as: UTF8.self), values)
    }
  }
}
