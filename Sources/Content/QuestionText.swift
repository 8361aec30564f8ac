/// A question in one language.
public struct QuestionText: Hashable, Sendable {
  public let label: String
  /// nil: none is given.
  public let hint: String?
  /// In the order of the question's options.
  public let options: [String]
}
