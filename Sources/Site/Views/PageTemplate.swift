import Templates

/// The templates of whole pages, and what each is given beside the constants of its language.
enum PageTemplate: String, CaseIterable, Sendable {
  case home
  case events
  case terms
  case calendar
  case event
  case venues
  case venue
  case organizer
  case news
  case post
  case page
  case search
  case scan
  case scanner
  case notFound = "404"
  case serverError = "50x"
  case offline
  case root
  case redirect

  /// Below `templates/`.
  var file: String { "pages/\(rawValue).html" }

  /// The number of this template in lists of all of them.
  var number: Int { Self.numbers[self] ?? 0 }

  /// The values of such a page: `page`, then these.
  var shape: Shape { Self.shapes[number] }

  private var members: [(String, ValueType)] {
    switch self {
    case .home: [("upcoming", Shapes.cards), ("news", .list(.record(Shapes.postCard)))]
    case .events:
      [("list", .record(Shapes.list)), ("cards", Shapes.cards), ("pager", .optional(.record(Shapes.pager)))]
    case .terms: [("list", .record(Shapes.list)), ("terms", .list(.record(Shapes.term)))]
    case .calendar:
      [
        ("month", .record(Shapes.month)), ("weekdays", .list(.record(Shapes.weekday))),
        ("weeks", .list(.record(Shapes.week))),
      ]
    case .event: [("event", .record(Shapes.event))]
    case .venues: [("venues", .list(.record(Shapes.venueLine)))]
    case .venue: [("venue", .record(Shapes.venue)), ("cards", Shapes.cards)]
    case .organizer: [("organizer", .record(Shapes.organizer)), ("cards", Shapes.cards)]
    case .news: [("posts", .list(.record(Shapes.postCard))), ("pager", .optional(.record(Shapes.pager)))]
    case .post: [("post", .record(Shapes.post)), ("event", .optional(.record(Shapes.card)))]
    case .page: [("content", .record(Shapes.content))]
    case .search: [("index_url", .text)]
    case .redirect: [("target", .record(Shapes.target))]
    case .scan: [("validate_action", .text)]
    case .scanner: [("scanner", .record(Shapes.scanner))]
    case .notFound, .serverError, .offline, .root: []
    }
  }

  private static let numbers = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
  private static let shapes = allCases.map { template in
    Shape("\(template.rawValue) page", [("page", .record(Shapes.page))] + template.members)
  }
}
