import Content
import Templates

/// What the values of a page are made with, beside the page itself.
struct DrawingContext: Sendable {
  let site: SiteLocale
  let cards: CardDeck
  let bodies: BodyStore

  func body(_ body: MarkdownBody) -> Value { .html(SafeHTML(trusted: bodies.html(body.ref))) }

  func cards(_ events: some Sequence<Int>) -> Value { .list(events.map { .record(cards[$0]) }) }
}
