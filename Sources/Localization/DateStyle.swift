/// How much of a date is written, as CLDR names it.
public enum DateStyle: String, Hashable, Sendable, CaseIterable {
  /// With the weekday: `Saturday, June 12, 2027`.
  case full
  /// `June 12, 2027`.
  case long
  /// `6/12/27`.
  case short
}
