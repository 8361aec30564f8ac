import Templates
import Testing

@Suite("Conditions inside of markup")
struct BranchContextTests {
  private let values: [String: Value] = ["x": true, "v": "a&b", "list": ["p", "q"]]

  @Test("a condition may add attributes, or parts of a value")
  func attributes() throws {
    #expect(try Rendering.html("<option{{ if x }} selected{{ end }}>", values) == "<option selected>")
    #expect(
      try Rendering.html("<a {{ if x }}title=\"{{ v }}\"{{ else }}hidden{{ end }} id=\"{{ v }}\">", values)
        == "<a title=\"a&amp;b\" id=\"a&amp;b\">")
    #expect(try Rendering.html("<a class=\"c{{ if x }} {{ v }}{{ end }}\">", values) == "<a class=\"c a&amp;b\">")
    #expect(try Rendering.html("<a class=\"{{ for i in list }}{{ i }} {{ end }}\">", values) == "<a class=\"p q \">")
    #expect(
      try Rendering.html("<a href=\"{{ if x }}/a?b={{ v }}{{ else }}/{{ end }}\">", values) == "<a href=\"/a?b=a%26b\">"
    )
  }

  @Test(
    "ways that end in different places are refused",
    arguments: [
      "{{ if x }}<a{{ end }}>", "<a {{ if x }}>{{ end }}", "<a {{ if x }}b=\"{{ end }}\">",
      "{{ if x }}<script>{{ else }}<style>{{ end }}",
      "<a {{ for i in list }}b='{{ end }}'>", "<a b={{ if x }}\"{{ else }}'{{ end }}\">", "{{ if x }}<!--{{ end }}-->",
    ])
  func uneven(_ page: String) throws {
    #expect(try Rendering.mistakes(page, values).contains("end in different places of the markup"))
  }

  @Test("a name that a condition leaves open has to end")
  func openNames() throws {
    let error = "a value can't be a tag's or an attribute's name"
    #expect(try Rendering.mistakes("<a {{ if x }}on{{ end }}click=\"x\">", values).contains(error))
    #expect(try Rendering.mistakes("<scrip{{ if x }} a{{ end }}t>", values).contains(error))
  }

  @Test("an address whose part depends on a condition takes no value behind it")
  func unclearAddress() throws {
    let page = "<a href=\"{{ if x }}/a{{ else }}/b?c={{ end }}{{ v }}\">"
    #expect(try Rendering.mistakes(page, values).contains("depends on a condition"))
  }

  @Test("a script's type that depends on a condition is none that takes values")
  func unclearScript() throws {
    let page = "<script {{ if x }}type=\"application/json\"{{ end }}>{{ v }}</script>"
    #expect(try Rendering.mistakes(page, values).contains("a value can't stand in <script>"))
  }

  @Test("a template ends where it began", arguments: ["<p", "<a href=\"", "<script>", "<!--", "<title>x"])
  func openEnds(_ page: String) throws {
    #expect(try Rendering.mistakes(page).contains("ends inside a tag"))
  }
}
