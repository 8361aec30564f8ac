/// The terms by which events can be found: the cities, the categories or the tags of a site.
struct Taxonomy: Sendable {
  let kind: Kind
  let terms: [Term]

  enum Kind: String, Sendable, CaseIterable {
    case cities
    case categories
    case tags

    /// The word for one term of it, as templates know it.
    var term: String {
      switch self {
      case .cities: "city"
      case .categories: "category"
      case .tags: "tag"
      }
    }
  }

  struct Term: Sendable {
    /// The last part of its address.
    let slug: String
    /// By language.
    let names: [String]
    /// Upcoming ones first.
    let events: [Int]
  }
}
