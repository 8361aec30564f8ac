import CCmark
import Foundation
import Testing

@testable import Markdown

@Suite("Markdown against CommonMark 0.30") struct CommonMarkTests {
  @Test("the specification's examples are at hand (deploy/debian-packages-test.txt)")
  func examplesAreAtHand() throws {
    #expect(try SpecExample.all().count == 652)
  }

  @Test("every example is written as the specification says, but for the differences that are meant")
  func examples() throws {
    for example in try SpecExample.all() {
      let rendered = Rendered(example.markdown)
      // The HTML that is left out can stand anywhere: the next test compares those with libcmark's own.
      guard !rendered.result.findings.contains(where: { $0.kind == .rawHTML }) else { continue }
      #expect(rendered.plain == expected(example.html), "\(example.testDescription): \(example.markdown)")
    }
  }

  @Test("every example is written as libcmark's safe mode writes it, but for the differences that are meant")
  func safeMode() throws {
    for example in try SpecExample.all() {
      let rendered = Rendered(example.markdown)
      // Where a block of HTML stood, an empty line may be left.
      let lines = [rendered.plain, expected(libcmark(example.markdown))].map { $0.split(separator: "\n") }
      #expect(lines[0] == lines[1], "\(example.testDescription): \(example.markdown)")
    }
  }

  @Test("a text around a table is written as it is without the table", arguments: ["| a | b |\n|---|--:|\n| c | d |\n"])
  func aroundTables(table: String) throws {
    let rendered = Rendered(table).html
    #expect(rendered.hasPrefix("<table>"))
    for example in try SpecExample.all() where isClosed(example) {
      let plain = Rendered(example.markdown).html
      #expect(Rendered(table + "\n" + example.markdown).html == rendered + plain, "\(example.testDescription)")
      let after = Rendered(example.markdown + "\n\n" + table).html
      #expect(after == plain + rendered, "\(example.testDescription): \(example.markdown)")
    }
  }

  /// Whether what follows an example after an empty line can't belong to it.
  private func isClosed(_ example: SpecExample) -> Bool {
    let rendered = Rendered(example.markdown + "\n\nx")
    return rendered.html.hasSuffix("<p>x</p>\n") && !example.markdown.contains("|")
  }

  private func libcmark(_ text: String) -> String {
    guard let html = cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_DEFAULT) else { return "" }
    defer { free(html) }
    return String(cString: html).replacing("<!-- raw HTML omitted -->", with: "")
  }

  /// What we want where CommonMark has `html`.
  private func expected(_ html: String) -> String {
    html.replacing("<h1>", with: "<h2>").replacing("</h1>", with: "</h2>")
      .replacing(/<img src="[^"]*" alt="([^"]*)"(?: title="[^"]*")? \/>/) { $0.output.1 }
      .replacing(/href="([a-zA-Z0-9+.-]+):[^"]*"/) { match in
        ["http", "https", "mailto", "tel"].contains(match.output.1.lowercased()) ? match.output.0 : "href=\"\""
      }
  }
}
