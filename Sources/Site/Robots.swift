/// `robots.txt` (RFC 9309).
enum Robots {
  /// A sandbox is not for search engines; a real site keeps them from the functions only.
  static func bytes(_ model: SiteModel) -> [UInt8] {
    let rule = model.sandbox ? "Disallow: /" : "Disallow: /v1/"
    return Array("User-agent: *\n\(rule)\n\nSitemap: \(model.absolute("/sitemap.xml"))\n".utf8)
  }
}
