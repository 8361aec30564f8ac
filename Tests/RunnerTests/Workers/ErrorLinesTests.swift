import Testing

@testable import Runner

@Suite("Lines on standard error")
struct ErrorLinesTests {
  @Test("lines are put together from pieces, and empty ones left out")
  func pieces() {
    var lines = ErrorLines()
    #expect(lines.take(Array("one\ntw".utf8)) == ["one"])
    #expect(lines.take(Array("o\n\n\nthree".utf8)) == ["two"])
    #expect(lines.end() == ["three"])
    #expect(lines.end() == [])
  }

  @Test("a line and a request have a bound, and the next request begins anew")
  func bounds() {
    var lines = ErrorLines()
    let long = lines.take([UInt8](repeating: 97, count: 10_000) + [10])
    #expect(long.map(\.utf8.count) == [ErrorLines.lineBytesMax])
    let many = lines.take(Array(repeating: "line\n", count: 100_000).joined().utf8)
    #expect(many.count < ErrorLines.bytesMax / 5)
    #expect(lines.take(Array("more\n".utf8)) == [])
    lines.begin()
    #expect(lines.take(Array("\nmore\n".utf8)).last == "more")
  }
}
