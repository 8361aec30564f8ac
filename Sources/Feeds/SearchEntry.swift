import Core

/// A page that can be searched for.
public struct SearchEntry: Sendable {
  public let title: String
  /// The last part of its path.
  public let segment: String
  /// When an event begins, where it is, or of which day a piece of news is; nil for what has no day.
  public let date: LocalDateTime?
  /// Empty where there is none.
  public let city: String
  /// The words it is found by, normalized as the search's own words are.
  public let terms: [String]

  public init(title: String, segment: String, date: LocalDateTime? = nil, city: String = "", terms: [String]) {
    self.title = title
    self.segment = segment
    self.date = date
    self.city = city
    self.terms = terms
  }
}
