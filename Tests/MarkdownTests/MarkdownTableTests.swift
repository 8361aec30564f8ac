import Core
import TestSupport
import Testing

@testable import Markdown

@Suite("Markdown tables") struct MarkdownTableTests {
  static let prices = """
    <table>
    <thead>
    <tr>
    <th scope="col">Seat</th>
    <th scope="col" class="end">Price</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>Hall</td>
    <td class="end">24 €</td>
    </tr>
    </tbody>
    </table>

    """

  @Test(
    "a table is one wherever a paragraph can stand",
    arguments: [
      ("| Seat | Price |\n|---|--:|\n| Hall | 24 € |", prices),
      ("|Seat|Price|\n|-|-:|\n|Hall|24 €|\n", prices),
      ("Seat | Price\n--- | ---:\nHall | 24 €", prices),
      ("   | Seat | Price |\n  | --- | ---: |\n | Hall | 24 € |", prices),
      ("| Seat | Price |  \r\n|---|--:|\r\n| Hall | 24 € |\r\n", prices),
      ("| Seat | Price |\r|---|--:|\r| Hall | 24 € |\r", prices),
      ("Prices:\n| Seat | Price |\n|---|--:|\n| Hall | 24 € |", "<p>Prices:</p>\n" + prices),
      ("```\nx\n```\n\n| Seat | Price |\n|---|--:|\n| Hall | 24 € |", "<pre><code>x\n</code></pre>\n" + prices),
      ("| Seat | Price |\n|---|--:|\n| Hall | 24 € |\n---\n", prices + "<hr />\n"),
      ("| Seat | Price |\n|---|--:|\n| Hall | 24 € |\n# End", prices + "<h2>End</h2>\n"),
      ("| Seat | Price |\n|---|--:|\n| Hall | 24 € |\n> End", prices + "<blockquote>\n<p>End</p>\n</blockquote>\n"),
      ("> | Seat | Price |\n> |---|--:|\n> | Hall | 24 € |\n", "<blockquote>\n\(prices)</blockquote>\n"),
      ("> | Seat | Price |\n> |---|--:|\n> | Hall | 24 € |\nEnd", "<blockquote>\n\(prices)</blockquote>\n<p>End</p>\n"),
      ("- | Seat | Price |\n  |---|--:|\n  | Hall | 24 € |\n- b", "<ul>\n<li>\n\(prices)</li>\n<li>b</li>\n</ul>\n"),
      (
        "1. a\n\n   > | Seat | Price |\n   > |---|--:|\n   > | Hall | 24 € |\n",
        "<ol>\n<li>\n<p>a</p>\n<blockquote>\n\(prices)</blockquote>\n</li>\n</ol>\n"
      ),
      (
        "- a\n\n  | Seat | Price |\n  |---|--:|\n  | Hall | 24 € |\n",
        "<ul>\n<li>\n<p>a</p>\n\(prices)</li>\n</ul>\n"
      ),
      ("\(tableOf("1"))\n\(tableOf("2"))", "\(htmlOf("1"))\(htmlOf("2"))"),
      (
        "> \(tableOf("1"))\n\n\(tableOf("2"))",
        "<blockquote>\n<p>| 1 |\n|---|</p>\n</blockquote>\n\(htmlOf("2"))"
      ),
    ])
  func places(text: String, html: String) { #expect(Rendered(text).plain == html) }

  @Test(
    "what is no table stays a paragraph or code",
    arguments: [
      "| a | b |\n|---|\n| c | d |\n", "| a |\n|---|---|\n", "|---|---|\n", "| a |\n\n|---|\n", "| a |\n|-x-|\n",
      "| a |\n| |\n",
      "a\n---\n", "a\n:-:\n", "    | a |\n    |---|\n", "```\n| a |\n|---|\n```\n", "<!--\n\n| a |\n|---|\n-->\n",
      "| a |\n|: - |\n", "| a |\n|:|\n", "<pre>\n\n| a |\n|---|\n", "- x\n\n      | a |\n      |---|\n",
    ])
  func noTables(text: String) { #expect(!Rendered(text).html.contains("<table>")) }

  @Test(
    "cells hold inlines and nothing else",
    arguments: [
      ("*a*", "<em>a</em>"), ("**a", "**a"), ("`a\\|b`", "<code>a|b</code>"), ("a\\|b", "a|b"), ("`a", "`a"),
      ("# a", "# a"), ("- a", "- a"), ("> a", "&gt; a"), ("1. a", "1. a"), ("a #", "a #"), ("a \\", "a \\"),
      ("---", "---"),
      ("[a][r]", "<a href=\"/r\" title=\"T\">a</a>"), ("<b>a</b>", "a"), ("a\\#", "a#"), ("######", "######"), ("", ""),
      ("&amp;", "&amp;"), ("<https://a.b>", "<a href=\"https://a.b\">https://a.b</a>"), ("\\\\", "\\"),
    ])
  func cells(cell: String, html: String) {
    let text = "| x |\n|---|\n| \(cell) |\n\n[r]: /r \"T\"\n"
    #expect(Rendered(text).html.contains("<tbody>\n<tr>\n<td>\(html)</td>\n</tr>\n</tbody>"), "\(Rendered(text).html)")
    let quoted = text.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }.joined(separator: "\n")
    #expect(Rendered(quoted).html.contains("<td>\(html)</td>") || cell == "######")
  }

  @Test("a table below one that is code is still a table")
  func belowCode() {
    let text = "```\n\n| a |\n|---|\n\n```\n\n| b |\n|---|\n"
    #expect(Rendered(text).html == "<pre><code>\n| a |\n|---|\n\n</code></pre>\n" + Self.htmlOf("b"))
  }

  @Test("short rows are filled up, long ones cut, and each column has its alignment")
  func rowsAndAlignment() {
    let html = Rendered("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 |\n| 1 | 2 | 3 | 4 | 5 |\n").html
    let row = html.split(separator: "<tr>").map { $0.split(separator: "\n").prefix { $0 != "</tr>" } }
    #expect(
      row[2] == ["<td>1</td>", "<td class=\"start\"></td>", "<td class=\"center\"></td>", "<td class=\"end\"></td>"])
    #expect(row[3].last == "<td class=\"end\">4</td>" && row[3].count == 4)
    #expect(!Rendered("| a |\n|---|\n").html.contains("<tbody>"))
  }

  @Test("a find in a cell, and one below the table, names its own line and column")
  func findings() {
    let text = "# T\n\n| a | [x](/1) |\n|---|---|\n| [y](/2) | é [z](/3) |\n\nend [w](/4)\n"
    let expected: [MarkdownFinding] = [
      .init(.topHeading, line: 1, column: 1), .init(.link(address: "/1"), line: 3, column: 7),
      .init(.link(address: "/2"), line: 5, column: 3), .init(.link(address: "/3"), line: 5, column: 16),
      .init(.link(address: "/4"), line: 7, column: 5),
    ]
    #expect(Rendered(text).result.findings == expected)
    let quoted = text.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }.joined(separator: "\n")
    let moved = expected.map { MarkdownFinding($0.kind, line: $0.line, column: $0.column + 2) }
    #expect(Rendered(quoted).result.findings == moved)
  }

  @Test("whether tables are told at a glance or after parsing, the page is the same", arguments: 0..<400)
  func bothWays(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed) &+ 1)
    let pieces = [
      "| a | b |", "|---|:-:|", "|---|", "| 1 | 2 |", "| *x | y* |", "", "", "text", "| `a\\|b` |", "# H", "> q", "- i",
      "  | c |",
      "  |---|", "[r]: /r", "| [l][r] | z |", "---", "| a",
    ]
    let lines = (0..<Int.random(in: 2...14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
    let text = lines.joined(separator: "\n") + "\n"
    // An empty fence sends the scan to libcmark for an answer.
    let fence = "```\n```\n\n"
    let parsed = Rendered(fence + text)
    #expect(parsed.html == Rendered(fence).html + Rendered(text).html, "\(text)")
    let below = Rendered(text).result.findings.map { MarkdownFinding($0.kind, line: $0.line + 3, column: $0.column) }
    #expect(parsed.result.findings == below, "\(text)")
  }

  @Test("many cells in few bytes stay few")
  func manyCells() {
    let header = String(repeating: "|a", count: 60) + "\n" + String(repeating: "|-", count: 60) + "\n"
    let html = Rendered(header + String(repeating: "|\n", count: 100_000)).html
    #expect(html.utf8.count < 1_000_000)
    let wide = String(repeating: "|a", count: 100_000) + "\n" + String(repeating: "|-", count: 100_000) + "\n"
    #expect(!Rendered(wide).html.contains("<table>"))
  }

  private static func tableOf(_ name: String) -> String { "| \(name) |\n|---|\n" }

  private static func htmlOf(_ name: String) -> String {
    "<table>\n<thead>\n<tr>\n<th scope=\"col\">\(name)</th>\n</tr>\n</thead>\n</table>\n"
  }
}
