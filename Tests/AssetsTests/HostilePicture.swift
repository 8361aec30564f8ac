import Testing

@testable import Assets

/// A picture that wants to do harm, or was harmed.
struct HostilePicture: CustomTestStringConvertible, Sendable {
  let name: String
  let words: String
  let bytes: @Sendable () throws -> [UInt8]
  var testDescription: String { "\(name) \(words)" }

  static let all: [HostilePicture] = [
    HostilePicture(name: "content/cut.jpg", words: "is the file whole?") {
      Array(try TestPicture.bytes("jpg", 300, 300).dropLast(3000))
    },
    HostilePicture(name: "content/cut.png", words: "is the file whole?") {
      Array(try TestPicture.bytes("png", 300, 300).dropLast(3000))
    },
    HostilePicture(name: "content/head.webp", words: "is the file whole?") {
      Array(try TestPicture.bytes("webp", 300, 300).prefix(60))
    },
    HostilePicture(name: "content/two.jpg", words: "this is no picture of a known kind") { [0xFF, 0xD8] },
    HostilePicture(name: "content/empty.png", words: "this is no picture of a known kind") { [] },
    HostilePicture(name: "content/text.gif", words: "this is no picture of a known kind") { Array("hello".utf8) },
    HostilePicture(name: "content/other.png", words: "kind jpg, not png; rename it to other.jpg") {
      try TestPicture.bytes("jpg", 30, 30)
    },
    HostilePicture(name: "content/bomb.png", words: "at most 100 million") { png(width: 60_000, height: 60_000) },
    HostilePicture(name: "content/large.png", words: "at most 100 million") { png(width: 20_000, height: 20_000) },
    HostilePicture(name: "content/thin.png", words: "at most 100 million") { png(width: 2_000_000, height: 1) },
    HostilePicture(name: "content/liar.png", words: "is the file whole?") { png(width: 9000, height: 9000) },
    HostilePicture(name: "content/script.svg", words: "`<script>`") { Array("<svg><script/></svg>".utf8) },
    HostilePicture(name: "content/page.svg", words: "no SVG") { Array("<html></html>".utf8) },
    HostilePicture(name: "content/picture.bmp", words: "pictures are svg, jpg, png, webp, avif or gif") {
      Array("BM".utf8)
    },
  ]

  /// A head that promises much, and nothing after it.
  private static func png(width: UInt32, height: UInt32) -> [UInt8] {
    func big(_ number: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + big(13) + Array("IHDR".utf8) + big(width) + big(height)
      + [8, 2, 0, 0, 0] + big(0) + big(0) + Array("IDAT".utf8)
  }
}
