import Core
import Testing

@testable import Feeds

@Suite("Sitemap and robots.txt") struct SitemapTests {
  private static func files(pages: Int, addressesMax: Int = 50_000, bytesMax: Int = 40_000_000) throws -> [(
    name: String, bytes: [UInt8]
  )] {
    var files: [(name: String, bytes: [UInt8])] = []
    var writer = SitemapWriter(baseURL: "https://a.b", addressesMax: addressesMax, bytesMax: bytesMax) {
      files.append(($0, $1))
    }
    for page in 0..<pages {
      let paths = [LocaleTag.arabic, .english].map { (locale: $0, path: "/\($0)/x?\(page)&y") }
      try writer.add(paths, xDefault: "/en/x?\(page)&y", modified: Instant(seconds: 1_767_225_600))
    }
    try writer.finish()
    return files
  }

  @Test("each language of a page has an entry that names all of them")
  func entries() throws {
    let files = try Self.files(pages: 2)
    #expect(files.map(\.name) == ["sitemap.xml"])
    let seen = try Reader.read("xml", files[0].bytes, as: [[String]].self)
    let links = [
      ["link", "ar", "https://a.b/ar/x?0&y"], ["link", "en", "https://a.b/en/x?0&y"],
      ["link", "x-default", "https://a.b/en/x?0&y"],
    ]
    let end = [["lastmod", "", "2026-01-01T00:00:00Z"]]
    let first = [["url", "", ""], ["loc", "", "https://a.b/ar/x?0&y"]] + links + end
    let second = [["url", "", ""], ["loc", "", "https://a.b/en/x?0&y"]] + links + end
    #expect(Array(seen[1..<13]) == first + second && seen.count == 25)
  }

  @Test(
    "more addresses, or more bytes, than one file may hold become parts and a list of them",
    arguments: [(6, 1 << 30), (1000, 2000)])
  func parts(addressesMax: Int, bytesMax: Int) throws {
    let files = try Self.files(pages: 10, addressesMax: addressesMax, bytesMax: bytesMax)
    #expect(files.count > 3 && files.last?.name == "sitemap.xml")
    var addresses: [String] = []
    for file in files.dropLast() {
      let seen = try Reader.read("xml", file.bytes, as: [[String]].self).filter { $0[0] == "loc" }
      #expect(seen.count <= addressesMax && file.bytes.count <= bytesMax)
      addresses += seen.map { $0[2] }
    }
    #expect(addresses == (0..<10).flatMap { page in ["ar", "en"].map { "https://a.b/\($0)/x?\(page)&y" } })
    let index = try Reader.read("xml", files[files.count - 1].bytes, as: [[String]].self)
    #expect(index.filter { $0[0] == "loc" }.map { $0[2] } == files.dropLast().map { "https://a.b/\($0.name)" })
  }

  @Test("a sitemap of nothing is one; a page in one language names no others")
  func edges() throws {
    #expect(try Reader.read("xml", try Self.files(pages: 0)[0].bytes, as: [[String]].self) == [["urlset", "", ""]])
    var text = ""
    var writer = SitemapWriter(baseURL: "https://a.b") { text = String(decoding: $1, as: UTF8.self) }
    try writer.add([(locale: LocaleTag.english, path: "/en/")], xDefault: "/en/")
    try writer.finish()
    #expect(text.contains("<url><loc>https://a.b/en/</loc></url>"))
  }

  @Test("robots.txt keeps a sandbox from search engines, and a site's functions")
  func robots() {
    for (isSandbox, path) in [(true, "/"), (false, "/v1/")] {
      var bytes: [UInt8] = []
      Robots.append(isSandbox: isSandbox, sitemapURL: "https://a.b/sitemap.xml", into: &bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text == "User-agent: *\nDisallow: \(path)\n\nSitemap: https://a.b/sitemap.xml\n")
    }
  }
}
