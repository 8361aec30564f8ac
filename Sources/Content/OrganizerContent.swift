import Core
import Files

/// Who presents events.
public struct OrganizerContent: Sendable {
  public let id: OrganizerID
  public let email: EmailAddress
  /// An `https` address.
  public let website: String
  public let isDraft: Bool
  /// Of the bytes of the file of facts.
  public let hash: Hash128
  public let texts: LocalizedTexts<ArticleText>
}
