import Catalog
import Testing

@Suite("sources of styles")
struct StyleSourcesTests {
  private let first = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
  private let second = "sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk="

  @Test("what was written is read again, and servers get it as a variable")
  func roundTrip() {
    let sources = StyleSources(hashes: [second, first, second])
    #expect(String(decoding: sources.text, as: UTF8.self) == "'self' '\(first)' '\(second)'\n")
    #expect(
      String(decoding: sources.nginx, as: UTF8.self)
        == "map $host $bilten_style_sources { default \"'self' '\(first)' '\(second)'\"; }\n")
    #expect(
      String(decoding: sources.lighttpd, as: UTF8.self)
        == "var.bilten_style_sources = \"'self' '\(first)' '\(second)'\"\n")
    #expect(StyleSources(String(decoding: sources.text, as: UTF8.self)) == sources)
    #expect(StyleSources(hashes: []).description == "'self'")
  }

  @Test("nothing in the file can add to a policy but hashes")
  func hostile() {
    let text = "'self' 'unsafe-inline' https://evil.example; script-src * 'sha256-short' '\(first)' \(second);'"
    #expect(StyleSources(text).hashes == [first])
  }
}
