import Core

public enum TaxKind {}
public typealias TaxID = Identifier<TaxKind>

/// A tax as `site.yml` states it.
public struct SiteTax: Hashable, Sendable {
  public let id: TaxID
  public let rate: TaxRate
  /// Where it counts for every ticket and fee that does not name another; ISO 3166-1 alpha-2.
  public let countries: [String]
}
