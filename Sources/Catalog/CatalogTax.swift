/// A tax on a ticket or a fee.
public struct CatalogTax: Codable, Hashable, Sendable {
  /// 190000 for 19 %.
  public var millionths: Int64
  /// Whether prices hold it.
  public var isInclusive: Bool

  public init(millionths: Int64, isInclusive: Bool) {
    self.millionths = millionths
    self.isInclusive = isInclusive
  }
}
