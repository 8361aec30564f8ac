import Testing

@testable import Site

@Suite("Markdown")
struct MarkdownTests {
  @Test(
    "nothing in a text becomes live markup or a dangerous link",
    arguments: [
      "<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "<a href=\"javascript:alert(1)\">x</a>",
      "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](vbscript:x)", "[x](data:text/html;base64,x)",
      "<javascript:alert(1)>", "[x](&#106;avascript:alert(1))", "[x](\"onmouseover=alert(1) )",
      "<!-- a --><b onclick=x>",
      "[x](https://a.example/\"onclick=\"x)", "`<script>`", "```<script>\nx\n```", "<svg onload=alert(1)>",
    ])
  func harmless(_ text: String) {
    let html = String(decoding: Markdown(text).html.utf8, as: UTF8.self)
    for tag in html.matches(of: /<([^>]*)>/) where !tag.1.hasPrefix("!--") {
      #expect(!tag.1.contains("script:") && !tag.1.contains("data:") && !tag.1.hasPrefix("script"), "\(html)")
      #expect(tag.1.firstMatch(of: /^[^"]*("[^"]*"[^"]*)*\bon[a-z]+=/) == nil, "\(html)")
      #expect(["p", "/p", "a", "/a", "code", "/code", "pre", "/pre"].contains(tag.1.prefix { $0 != " " }), "\(html)")
    }
  }

  @Test("headings of the first level become ones of the second")
  func headings() {
    let markdown = Markdown("# One\n\n## Two\n")
    #expect(String(decoding: markdown.html.utf8, as: UTF8.self) == "<h2>One</h2>\n<h2>Two</h2>\n")
    #expect(markdown.findings.map(\.kind) == [.topHeading])
  }

  @Test("an empty text and a text with a zero byte are taken")
  func edges() {
    #expect(Markdown("").html.utf8.isEmpty)
    #expect(String(decoding: Markdown("a\u{0}b").html.utf8, as: UTF8.self) == "<p>a\u{FFFD}b</p>\n")
  }
}
