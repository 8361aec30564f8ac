/// How the values in a message are kept from reordering the text around them (Unicode UAX #9, "isolates").
///
/// A value is isolated when the locale is written right to left, or when the value itself holds right-to-left
/// characters or directional controls; a Latin value in a Latin text stays as it is. An isolated value loses its own
/// embedding, override and isolate controls, which could otherwise end the isolate early.
public enum Isolation: Hashable, Sendable {
  /// Nothing is added: for text that goes where neither controls nor markup may stand, such as a file name.
  case none
  /// U+2068 FIRST STRONG ISOLATE … U+2069: for plain text, attributes and mail subjects.
  case characters
}
