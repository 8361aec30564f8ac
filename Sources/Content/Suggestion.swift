import Localization

/// The end of an error text that names what was perhaps meant.
enum Suggestion {
  /// `; did you mean `venue`?`, or the list of `known` where none is near and the list is short, or nothing.
  static func text(for name: String, among known: [String]) -> String {
    if let nearest = NearestName.of(name, in: known) { return "; did you mean `\(nearest)`?" }
    guard !known.isEmpty, known.count <= listedMax else { return "" }
    return "; known are " + known.map { "`\($0)`" }.joined(separator: ", ")
  }

  private static let listedMax = 12
}
