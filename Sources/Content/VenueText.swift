/// A venue in one language.
public struct VenueText: Hashable, Sendable {
  public let title: String
  public let summary: String
  public let city: String
  /// One line without the city.
  public let address: String
  public let body: MarkdownBody
}
