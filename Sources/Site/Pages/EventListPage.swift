import Core
import Files
import Templates

/// One page of a list of events.
struct EventListPage: SitePage {
  let list: EventList
  /// From 1.
  let number: Int

  var template: PageTemplate { .events }
  var path: String { list.path(number) }
  func alternatePath(_ language: Int) -> String? { list.alternate(language, number) }

  func combine(into hasher: inout Hasher128) {
    hasher.combine(list.name)
    hasher.combine(list.pages)
    for event in list.events(number) { hasher.combine(list.site.cardHashes[event]) }
  }

  func head() -> PageHead {
    PageHead(
      kind: list.kind.rawValue, title: list.title(number), description: list.description)
  }

  func values(_ context: borrowing DrawingContext) -> [Value] {
    [
      .record(Record(Shapes.list, [.string(list.kind.rawValue), .string(list.name), .string(list.feedPath ?? "")])),
      context.cards(list.events(number)),
      Pager.value(number, of: list.pages, list.path),
    ]
  }
}
