/// Why an answer can't be taken.
public enum AnswerProblem: Error, Hashable, Sendable {
  case missing
  /// More than `max` characters.
  case tooLong(max: Int)
  /// Control characters, or such as turn the direction of what stands beside them.
  case badText
  /// None of the options, or several where one is asked for.
  case badChoice
  case badNumber
  case badDate
}
