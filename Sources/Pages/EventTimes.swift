import Core
import Localization

/// Writes instants as people at the event's place read them.
public struct EventTimes: Sendable {
  private let formats: Formats
  private let zone: TimeZoneRules

  public init(zone: TimeZoneRules, formats: Formats) {
    self.formats = formats
    self.zone = zone
  }

  /// The time of day: `20:14`.
  public func time(_ instant: Instant) -> String { formats.time(local(instant)) }

  /// Date and time of day, without the zone.
  public func dateTime(_ instant: Instant) -> String { formats.dateTime(local(instant), .long) }

  /// For programs, as HTML's `datetime` wants it: `2027-06-12T18:00Z`.
  public static func utc(_ instant: Instant) -> String {
    LocalDateTime(instant, offsetSeconds: 0).iso8601 + "Z"
  }

  private func local(_ instant: Instant) -> LocalDateTime {
    LocalDateTime(instant, offsetSeconds: zone.offsetSeconds(at: instant))
  }
}
