import Pages

/// What an order's page tells besides how the order stands.
enum OrderNotice {
  /// What was done by the form that led here.
  enum Done: String {
    case renamed
    case resent
    case remindersOff = "reminders_off"
    case remindersOn = "reminders_on"
  }

  case none
  case done(Done)
  /// - ticket: whose form it was, by position; nil where it was none of a ticket's.
  /// - name: what was typed there.
  case problem(Problem, ticket: Int?, name: String)
}
