import Testing

@testable import Runner

@Suite("Byte ranges")
struct ByteRangeTests {
  @Test(
    "a range is read as RFC 9110 says, and what can't be read counts as not sent",
    arguments: [
      (nil, .whole), ("bytes=0-4", .part(0..<5)), ("bytes=5-9", .part(5..<10)), ("bytes=5-", .part(5..<10)),
      ("bytes=9-9", .part(9..<10)), ("bytes=0-99", .part(0..<10)), ("bytes=-3", .part(7..<10)),
      ("bytes=-99", .part(0..<10)), ("bytes=10-", .unsatisfiable), ("bytes=10-12", .unsatisfiable),
      ("bytes=-0", .unsatisfiable), ("bytes=99999999999999999999-", .unsatisfiable),
      ("bytes=0-99999999999999999999", .part(0..<10)), ("bytes=-99999999999999999999", .part(0..<10)),
      ("BYTES=0-0", .part(0..<1)), ("bytes= 0-1 ", .part(0..<2)), ("bytes=5-4", .whole), ("bytes=-", .whole),
      ("bytes=", .whole), ("bytes=a-b", .whole), ("bytes=0-1,3-4", .whole), ("bytes=+1-2", .whole),
      ("bytes=1-2-3", .whole), ("bytes=--1", .whole), ("items=0-1", .whole), ("bytes 0-1", .whole), ("", .whole),
    ] as [(String?, ByteRange)])
  func ranges(_ header: String?, _ expected: ByteRange) { #expect(ByteRange(header, size: 10) == expected) }

  @Test("an empty file has no part")
  func empty() {
    #expect(ByteRange("bytes=0-", size: 0) == .unsatisfiable)
    #expect(ByteRange("bytes=-5", size: 0) == .unsatisfiable)
  }
}
