import Core

/// A PDF file with the tickets of one order.
public struct TicketDocument: Sendable {
  /// What readers show in their title bar.
  public let title: String
  /// Who sells the tickets.
  public let author: String
  /// Of all texts, and what decides on which side they begin.
  public let language: LocaleTag
  /// Told as the file's own time, so that the same order is the same bytes.
  public let createdAt: Instant
  /// A page each.
  public let tickets: [TicketFace]

  public init(title: String, author: String, language: LocaleTag, createdAt: Instant, tickets: [TicketFace]) {
    self.title = title
    self.author = author
    self.language = language
    self.createdAt = createdAt
    self.tickets = tickets
  }
}
