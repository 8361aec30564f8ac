import Testing

@testable import Runner

@Suite("Content codings")
struct ContentCodingTests {
  @Test("codings are taken in the client's order, Brotli before gzip where it does not mind")
  func codings() {
    let cases: [(String?, [ContentCoding])] = [
      (nil, []), ("", []), ("identity", []), ("gzip, deflate, br, zstd", [.brotli, .gzip]), ("gzip", [.gzip]),
      ("br;q=0.5, gzip;q=0.8", [.gzip, .brotli]), ("br;q=0, *", [.gzip]), ("*;q=0.1", [.brotli, .gzip]),
      ("gzip;q=0", []), ("GZIP;Q=1.0", [.gzip]), ("x-gzip", [.gzip]), ("br ; q=0.000", []), ("br;q=nonsense", []),
      (String(repeating: "x,", count: 50) + "br", []),
    ]
    for (header, expected) in cases { #expect(ContentCoding.accepted(header) == expected, "\(header ?? "none")") }
  }
}
