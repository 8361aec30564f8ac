/// What a buyer answered. It is about a person: it is kept with the order, and stands in no log.
public struct Answer: Hashable, Sendable {
  public let question: QuestionID
  /// The ticket it is about, by its number in the order from 0; nil: the order as a whole.
  public let ticket: Int?
  /// In the form that ``Question/answer(_:)`` gives it; never empty.
  public let value: String

  public init(question: QuestionID, ticket: Int?, value: String) {
    self.question = question
    self.ticket = ticket
    self.value = value
  }
}
