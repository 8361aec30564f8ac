/// `robots.txt` (RFC 9309).
public enum Robots {
  /// A sandbox is not for search engines; a real site keeps them from the functions only.
  public static func append(isSandbox: Bool, sitemapURL: String, into bytes: inout [UInt8]) {
    bytes.append("User-agent: *\nDisallow: ")
    bytes.append(isSandbox ? "/" : "/v1/")
    bytes.append("\n\nSitemap: ")
    bytes.append(contentsOf: sitemapURL.utf8.lazy.filter { $0 > 0x20 })
    bytes.append("\n")
  }
}
