import Core

public enum DateKind {}
public typealias DateID = Identifier<DateKind>

/// One date on which an event happens. Each sells by itself.
public struct EventDate: Hashable, Sendable {
  /// nil: the event has just this one date and gives it no name.
  public let id: DateID?
  /// What the rules of the sale know of it: the only place from which prices, quotas and sales windows come. Its id is the
  /// event's, or `<event>-<date>`; no two dates of a site have the same.
  public internal(set) var facts: EventFacts
  /// Wall-clock times at the venue.
  public let starts: LocalDateTime
  public let ends: LocalDateTime
  /// nil: no time of admission is given.
  public let doors: LocalDateTime?
  public let doorsAt: Instant?
}
