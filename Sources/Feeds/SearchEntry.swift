import Core

/// An event that can be searched for.
public struct SearchEntry: Sendable {
  public let title: String
  /// The last part of its page's path.
  public let segment: String
  /// When it begins, where it is.
  public let date: LocalDateTime
  /// Empty where there is none.
  public let city: String
  /// The words it is found by, normalized as the search's own words are.
  public let terms: [String]

  public init(title: String, segment: String, date: LocalDateTime, city: String, terms: [String]) {
    self.title = title
    self.segment = segment
    self.date = date
    self.city = city
    self.terms = terms
  }
}
