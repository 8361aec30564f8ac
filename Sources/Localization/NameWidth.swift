/// How much of a month's or a weekday's name is written.
public enum NameWidth: Hashable, Sendable, CaseIterable {
  /// `September`, `Wednesday`.
  case wide
  /// `Sep`, `Wed`.
  case short
  /// `S`, `W`: not always unlike the others.
  case narrow
}
