import Testing

@testable import WebFiles

@Suite("Caching and types")
struct CachePolicyTests {
  @Test("only a hash in an asset's name or address makes it stay")
  func fingerprints() {
    let forever = [
      ("assets/site.3f9ac1d2e0.css", nil), ("assets/events/jazz/poster-412.00ff00ff00ff.avif", nil),
      ("assets/fonts/Noto.3f9ac1d2e0.woff2", ""), ("assets/site.css", "v=3f9a"),
    ]
    for (path, query) in forever {
      #expect(CachePolicy.header(path: path, query: query).hasSuffix("immutable"), "\(path)")
    }
    let asked = [
      ("assets/site.css", nil), ("assets/site.css", "w=3f9a"), ("assets/programme.20270131.pdf", nil),
      ("assets/3f9ac1d2e0.css", nil), ("assets/site.3F9AC1D2E0.css", nil), ("assets/jquery.slim-min-js.js", nil),
      ("site.3f9ac1d2e0.css", nil), ("sw.js", "v=3f9a"), ("en/index.html", "v=3f9a"), ("assets/3f9ac1d2e0", nil),
      ("assets/a.3f9ac1d2e0/b.css", nil),
    ]
    for (path, query) in asked { #expect(CachePolicy.header(path: path, query: query) == "no-cache", "\(path)") }
  }

  @Test("what the generator publishes has its media type")
  func types() {
    let cases = [
      ("en/events.ics", "text/calendar; charset=utf-8"), ("en/events.atom", "application/atom+xml; charset=utf-8"),
      ("en/events.rss", "application/rss+xml; charset=utf-8"),
      ("en/manifest.webmanifest", "application/manifest+json"), ("a.avif", "image/avif"), ("a.webp", "image/webp"),
      ("a.woff2", "font/woff2"), ("a.unknown", "application/octet-stream"), ("a", "application/octet-stream"),
    ]
    for (file, type) in cases { #expect(ContentTypes.type(ofFile: file) == type) }
  }
}
