import Core
import Files

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
  public let isDraft: Bool
  /// Of the bytes of the file of facts.
  public let hash: Hash128
  public let texts: LocalizedTexts<VenueText>
}
