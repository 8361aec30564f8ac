/// A value put into a message.
public enum MessageArgument: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// Inserted as it is: a name, or an amount that ``Formats`` has written.
  case text(String)
  /// Written with the locale's digits and grouping; as `count` it chooses the plural.
  case number(Int)

  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }

  /// A number.
  public init(integerLiteral value: Int) { self = .number(value) }
}
