/// How long browsers and caches may keep a published file without asking again (RFC 9111, 5.2.2; RFC 8246).
public enum CachePolicy {
  private static let forever = "public, max-age=31536000, immutable"
  /// Kept, but asked for each time; that costs no more than a short answer where nothing has changed.
  private static let asked = "no-cache"

  /// Only what stands below `assets/` has an address that changes with its content: a hash in its name, as in
  /// `site.3f9ac1d2e0.css`, or a `v` in its query. Pages and the service worker have one address for ever.
  public static func header(path: String, query: String?) -> String {
    guard path.hasPrefix("assets/") else { return asked }
    return query?.hasPrefix("v=") == true || hasFingerprint(path) ? forever : asked
  }

  /// Whether the part before the name's extension is of 10 to 64 hexadecimal digits: a date of eight digits is none.
  public static func hasFingerprint(_ path: String) -> Bool {
    let name = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3 else { return false }
    let hash = parts[parts.count - 2].utf8
    return (10...64).contains(hash.count)
      && hash.allSatisfy { ($0 >= 48 && $0 <= 57) || ($0 >= 97 && $0 <= 102) }
  }
}
