/// What stands before the last item of a list.
public enum ListStyle: Hashable, Sendable {
  /// `A, B, and C`.
  case and
  /// `A, B, or C`.
  case or
}
