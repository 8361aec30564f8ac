import Core

/// An event in one language.
public struct EventText: Hashable, Sendable {
  public let title: String
  public let summary: String
  public let imageAlt: String
  /// A name for every kind of ticket.
  public let ticketNames: [TicketTypeID: String]
  public let body: MarkdownBody
}
