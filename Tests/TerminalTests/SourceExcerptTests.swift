import TestSupport
import Testing

@testable import Terminal

@Suite("Excerpts of sources")
struct SourceExcerptTests {
  private func lines(_ source: String, _ line: Int, _ column: Int, columns: Int = 100) -> [String]? {
    SourceExcerpt(of: source, line: line, column: column, columns: columns)?.lines()
  }

  @Test("the caret stands under the place")
  func caret() {
    let source = "\u{FEFF}a: 1\r\ntitle: \"Jazz\n\tx: y\n日本: é e\u{301} x\n"
    #expect(lines(source, 1, 1) == ["1 | a: 1", "  | ^"])
    #expect(lines(source, 1, 5) == ["1 | a: 1", "  |     ^"])
    #expect(lines(source, 2, 8) == ["2 | title: \"Jazz", "  |        ^"])
    #expect(lines(source, 3, 2) == ["3 |  x: y", "  |  ^"])
    #expect(lines(source, 4, 10) == ["4 | 日本: é e\u{301} x", "  |           ^"])
    #expect(lines(source, 5, 1) == ["5 | ", "  | ^"])
  }

  @Test("a place that is not there has no excerpt")
  func nowhere() {
    for (line, column) in [(0, 1), (1, 0), (1, 6), (2, 2), (3, 1), (Int.max - 1, 1), (1, Int.max)] {
      #expect(lines("a: 1\n", line, column) == nil, "\(line):\(column)")
    }
    #expect(SourceExcerpt(ofFile: "/nowhere", line: 1, column: 1) == nil)
    #expect(SourceExcerpt(ofFile: "/tmp", line: 1, column: 1) == nil)
  }

  @Test("a source has no power over the terminal")
  func harmless() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("a\u{1B}]0;evil\u{7}\u{202E}b\u{9B}2J c\r".utf8), to: "a.md")
    let excerpt = try #require(SourceExcerpt(ofFile: folder.path + "/a.md", line: 1, column: 4))
    #expect(excerpt.lines() == ["1 | a�]0;evil��b�2J c", "  |    ^"])
    try folder.write([0x61, 0xFF], to: "b.md")
    #expect(SourceExcerpt(ofFile: folder.path + "/b.md", line: 1, column: 1) == nil)
  }

  @Test("of a long line the part around the place is shown")
  func long() throws {
    let source = String(repeating: "x", count: 5000) + "!" + String(repeating: "y", count: 5000)
    for column in [1, 20, 5001, 9990, 10_001, 10_002] {
      let shown = try #require(lines(source, 1, column, columns: 60))
      #expect(shown.allSatisfy { DisplayText.width($0) <= 62 })
      let place = shown[1].count - 1
      let marked = shown[0].count > place ? Array(shown[0])[place] : " "
      #expect(marked == (column == 5001 ? "!" : column < 5001 ? "x" : column == 10_002 ? " " : "y"), "\(column)")
    }
  }

  @Test("colours are for terminals that take them")
  func styles() {
    let taken = ["TERM": "xterm"]
    #expect(TerminalStyle(isTerminal: true, environment: taken, columns: 0).hasColors)
    for (isTerminal, environment) in [
      (false, taken), (true, ["TERM": "dumb"]), (true, [:]), (true, ["TERM": "xterm", "NO_COLOR": "1"]),
    ] {
      let style = TerminalStyle(isTerminal: isTerminal, environment: environment, columns: 100)
      #expect(style.colored("x", .red) == "x")
      #expect(style.isLive == (environment["NO_COLOR"] != nil))
    }
  }
}
