/// Which of the site's languages a visitor reads. Asked anew for each request, as a site may be rebuilt while it is served.
public struct SiteLanguages: Sendable {
  /// The language of the site that an `Accept-Language` header (RFC 9110, 12.5.4) asks for first, as its pages' first path
  /// segment; nil where the site has none of them.
  public var best: @Sendable (_ acceptLanguage: String) -> String?
  /// That of visitors none of whose languages the site has; nil where nothing is known of the site.
  public var fallback: @Sendable () -> String?

  public init(
    best: @escaping @Sendable (_ acceptLanguage: String) -> String?, fallback: @escaping @Sendable () -> String?
  ) {
    self.best = best
    self.fallback = fallback
  }

  /// No languages: `/` is the same for everyone.
  public static let unknown = SiteLanguages(best: { _ in nil }, fallback: { nil })
}
