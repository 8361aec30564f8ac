import QRCode
import Testing

@Suite("QR codes")
struct QRCodeTests {
  @Test("144 alphanumeric characters make a version 6 code at level M")
  func size() throws {
    let text = "BLT:" + String(repeating: "0123456789ABCDEFGHJK", count: 7)
    #expect(try #require(QRCode(text)).side == 41)
  }

  @Test("the three finder patterns stand in their corners")
  func finders() throws {
    let code = try #require(QRCode("BLT:TEST"))
    let last = code.side - 1
    for (x, y) in [(0, 0), (last - 6, 0), (0, last - 6)] {
      for step in 0..<7 {
        #expect(code.isDark(x: x + step, y: y) && code.isDark(x: x + step, y: y + 6))
        #expect(code.isDark(x: x, y: y + step) && code.isDark(x: x + 6, y: y + step))
      }
      #expect(code.isDark(x: x + 3, y: y + 3) && !code.isDark(x: x + 1, y: y + 1))
    }
    #expect(!code.isDark(x: 7, y: 7))
  }

  @Test("the picture draws every dark module once, inside a quiet zone of four")
  func svg() throws {
    let code = try #require(QRCode("BLT:TEST"))
    let dark = (0..<code.side).reduce(0) { sum, y in sum + (0..<code.side).filter { code.isDark(x: $0, y: y) }.count }
    let runs = code.svg.matches(of: /M(\d+) (\d+)h(\d+)v1/)
    #expect(runs.reduce(0) { $0 + (Int($1.output.3) ?? 0) } == dark)
    #expect(runs.allSatisfy { (4..<code.side + 4).contains(Int($0.output.1) ?? 0) })
    #expect(code.svg.contains("viewBox=\"0 0 \(code.side + 8) \(code.side + 8)\""))
  }

  @Test("nothing, a NUL and too much make no code", arguments: ["", "a\0b", String(repeating: "x", count: 2001)])
  func refused(_ text: String) { #expect(QRCode(text) == nil) }
}
