import Core
import TestSupport
import Testing

@testable import Markdown

/// Each of these would hang or crash a test run if time or stack were not bounded.
@Suite("Hostile Markdown") struct HostileMarkdownTests {
  @Test(
    "a lot of one thing takes no more than a text of its size",
    arguments: [
      "[", "*", "_", "`", "<", "![", "&", "|", "\\", "a **", "*a_ ", "<!--", "<?", "[a](", "[a][b]", "`a``", "\t", "\n",
      "| a |\n|---|\n",
      "# a\n", "[a]: /b\n", "a\r", "a\n\n- b\n", "~~~\n", "|-", "-|\n", "``` a\n", "<a b='", "[(](", "\\`", "*_",
      "![[]()",
    ])
  func repeats(piece: String) {
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    let html = Rendered(text).html
    #expect(html.utf8.count < 12_000_000)
  }

  @Test(
    "nesting beyond measure is refused with its line",
    arguments: [">", "> ", "- ", "* > ", "1. ", "+ 12) ", " >"])
  func nesting(marker: String) {
    for count in [101, 10_000, 300_000] {
      let rendered = Rendered(
        "a\n\n" + String(repeating: marker, count: count) + "x\n" + String(repeating: "\n", count: 1000))
      #expect(rendered.result.findings == [.init(.tooDeep, line: 3, column: 1)])
      #expect(rendered.html.isEmpty)
    }
  }

  @Test("images beyond measure are refused with their line")
  func images() {
    let rendered = Rendered(String(repeating: "![[]()\n", count: 150_000))
    #expect(rendered.result.findings == [.init(.tooDeep, line: 2001, column: 1)] && rendered.html.isEmpty)
    #expect(Rendered(String(repeating: "![a](b)\n", count: 2000)).result.findings.count == 2000)
  }

  @Test("a hundred levels are written, and a long line of marks is no nesting")
  func depth() {
    let quotes = Rendered(String(repeating: "> ", count: 100) + "x").html
    #expect(quotes.components(of: "<blockquote>") == 100)
    #expect(Rendered(String(repeating: "- ", count: 500)).html == "<hr />\n")
    #expect(Rendered(String(repeating: "* ", count: 500) + "\n").html == "<hr />\n")
  }

  @Test("lists that grow deeper line by line cost no stack")
  func growingLists() {
    let text = (0..<1200).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()
    #expect(Rendered(text).html.components(of: "<ul>") == 1200)
  }

  @Test("emphasis and links nested ten thousand deep cost no stack", arguments: ["*", "**", "![", "> *"])
  func inlines(open: String) {
    let close = open.hasPrefix("!") ? "](x)" : open.replacing("> ", with: "")
    let text = String(repeating: open + "a ", count: 90) + String(repeating: " a" + close, count: 90)
    #expect(!Rendered(text).html.isEmpty)
    let deep = String(repeating: "*a **a ", count: 10_000) + "b" + String(repeating: " a** a*", count: 10_000)
    #expect(Rendered(deep).html.utf8.count > 100_000)
  }

  @Test("random bytes never stop the renderer, and nothing of them is markup of their own", arguments: 0..<300)
  func randomBytes(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed) &+ 77)
    let alphabet = Array("*_`[]()<>!#-+.|\\&;:\"'~=1 \n\t\r>ab\u{0}é\u{627}".utf8) + [0xFF, 0xC3, 0xE2]
    let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    for direction in [TextDirection.leftToRight, .rightToLeft] {
      let html = Rendered(bytes: bytes, direction).html
      #expect(html.replacing(Self.ours, with: "").firstIndex { "<>\"".contains($0) } == nil, "\(bytes)")
    }
  }

  /// All tags that the renderer can write.
  private static var ours: Regex<Substring> {
    let attribute = #"(?: (?:href|title|id|class|dir|scope|start)="[^"<>]*")*"#
    let names = "p|em|strong|code|pre|a|ul|ol|li|h[2-6]|blockquote|table|thead|tbody|tr|th|td"
    guard let pattern = try? Regex<Substring>("</?(?:\(names))\(attribute)>|<(?:br|hr) />", as: Substring.self) else {
      preconditionFailure("the pattern above is one")
    }
    return pattern
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
