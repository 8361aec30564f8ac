import Core

/// A place where events happen.
public struct VenueContent: Sendable {
  public let id: VenueID
  /// ISO 3166-1 alpha-2.
  public let country: String
  /// The IANA name.
  public let timeZone: String
  /// Degrees north.
  public let latitude: Double
  /// Degrees east.
  public let longitude: Double
  /// For every locale of the site.
  public let texts: [LocaleTag: VenueText]
}
