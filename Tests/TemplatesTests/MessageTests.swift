import Core
import Localization
import Templates
import Testing

@Suite("Messages in templates")
struct MessageTests {
  private let values: [String: Value] = ["who": "<Mira>", "arabic": "ليلة", "n": 3]

  @Test("messages take paths, texts and integers")
  func arguments() throws {
    #expect(try Rendering.html("{{ t \"hello\" name=who }}", values) == "Hello &lt;Mira&gt; &amp; all")
    #expect(try Rendering.html("{{ t \"hello\" name=\"A\" }}", values) == "Hello A &amp; all")
    #expect(
      try Rendering.html("{{ t \"cart.tickets\" count=n }}, {{ t \"cart.tickets\" count=1 }}", values)
        == "3 tickets, 1 ticket")
    #expect(try Rendering.text("{{ t \"hello\" name=who }}", values) == "Hello <Mira> & all")
  }

  @Test("a value is set apart by an element in text and by characters elsewhere, where it has to be")
  func isolation() throws {
    let message = "{{ t \"hello\" name=arabic }}"
    #expect(try Rendering.html(message, values) == "Hello <bdi>ليلة</bdi> &amp; all")
    #expect(
      try Rendering.html("<p title=\"\(message)\">", values) == "<p title=\"Hello \u{2068}ليلة\u{2069} &amp; all\">")
    #expect(
      try Rendering.html("<title>\(message)</title>", values) == "<title>Hello \u{2068}ليلة\u{2069} &amp; all</title>")
    #expect(try Rendering.text(message, values) == "Hello \u{2068}ليلة\u{2069} & all")
    #expect(
      try Rendering.html("{{ t \"hello\" name=who }}", values, locale: .arabic)
        == "Hello <bdi>&lt;Mira&gt;</bdi> &amp; all")
    #expect(
      try Rendering.html("<a href=\"?q=\(message)\">", ["arabic": "x"], locale: .arabic)
        == "<a href=\"?q=Hello%20x%20%26%20all\">")
  }

  @Test(
    "what does not fit is told",
    arguments: [
      ("{{ t \"helo\" name=who }}", "1:1: there is no message \"helo\"; did you mean \"hello\"?"),
      ("{{ t \"hello\" }}", "1:1: the message \"hello\" needs name=…"),
      ("{{ t \"cart.tickets\" count=who }}", "1:1: the message \"cart.tickets\" can't take a string for \"count\""),
      ("{{ t \"hello\" name=null }}", "1:14: the message \"hello\" can't take null for \"name\""),
      ("{{ t \"hello\" name=whom }}", "1:19: there is no \"whom\"; did you mean \"who\"?"),
    ])
  func mistakes(_ page: String, _ expected: String) throws {
    #expect(try Rendering.mistakes(page, values) == "page.html:" + expected)
  }

  @Test("templates and messages are compared without making a page")
  func staticCheck() throws {
    let page = "{{ t \"helo\" }}\n{{ if x }}{{ t \"hello\" nam=x }}{{ end }}{{ t \"plain\" }}"
    let set = try TemplateSet(["a.html": page])
    #expect(set.messageKeys == ["helo", "hello", "plain"])
    let found = set.problems(with: try Rendering.strings()).map(\.description)
    let expected = [
      "a.html:1:1: there is no message \"helo\"; did you mean \"hello\"?",
      "a.html:2:11: the message \"hello\" needs name=…",
      "a.html:2:24: the message \"hello\" has no place for \"nam\"; did you mean \"name\"?",
    ]
    #expect(found == expected)
  }
}
