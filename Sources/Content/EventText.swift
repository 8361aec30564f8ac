import Core
import Files

/// An event in one language.
public struct EventText: FallbackText, Hashable {
  public let locale: LocaleTag
  public internal(set) var slug: String
  public internal(set) var aliases: [String]
  public let hash: Hash128
  public let title: String
  public let summary: String
  /// What the picture shows; nil exactly where the event has none.
  public let imageAlt: String?
  /// In the order of the event's kinds of tickets.
  public let ticketNames: [String]
  /// In the order of the event's fees.
  public let feeNames: [String]
  /// In the order of the event's questions.
  public let questions: [QuestionText]
  /// Names of performers that this language writes otherwise than the facts do, by their ids.
  public let performerNames: [String: String]
  public let body: MarkdownBody

  init(
    _ head: TextHead, imageAlt: String?, ticketNames: [String], feeNames: [String], questions: [QuestionText],
    performerNames: [String: String]
  ) {
    locale = head.locale
    slug = head.slug
    aliases = head.aliases
    hash = head.hash
    title = head.title
    summary = head.summary
    self.imageAlt = imageAlt
    self.ticketNames = ticketNames
    self.feeNames = feeNames
    self.questions = questions
    self.performerNames = performerNames
    body = head.body
  }

  /// The name of a performer of the event in this language.
  public func name(of performer: Performer) -> String { performerNames[performer.id.rawValue] ?? performer.name }
}
