import Core
import Localization

/// Dates for machines (ISO 8601, RFC 3339).
public enum ISODate {
  /// `2027-06-12T20:00+02:00`: what clocks show, and how far they are from UTC, in hours and minutes.
  public static func text(_ local: LocalDateTime, offsetSeconds: Int64) -> String {
    var bytes: [UInt8] = []
    append(local, to: &bytes)
    let minutes = Int(offsetSeconds.magnitude / 60)
    bytes.append(offsetSeconds < 0 ? 0x2D : 0x2B)
    bytes.append(decimal: minutes / 60, digits: 2)
    bytes.append(0x3A)
    bytes.append(decimal: minutes % 60, digits: 2)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The instant as clocks show it in a time zone.
  public static func text(_ instant: Instant, _ rules: TimeZoneRules) -> String {
    let offset = rules.offsetSeconds(at: instant)
    return text(LocalDateTime(instant, offsetSeconds: offset), offsetSeconds: offset)
  }

  /// `2027-06-12T18:00:00Z`.
  static func appendUTC(_ instant: Instant, to bytes: inout [UInt8]) {
    append(LocalDateTime(instant, offsetSeconds: 0), to: &bytes)
    bytes.append(0x3A)
    bytes.append(decimal: second(of: instant), digits: 2)
    bytes.append(0x5A)
  }

  /// `2027-06-12T18:00`.
  private static func append(_ local: LocalDateTime, to bytes: inout [UInt8]) {
    appendDay(local, to: &bytes)
    bytes.append(0x54)
    bytes.append(decimal: local.hour, digits: 2)
    bytes.append(0x3A)
    bytes.append(decimal: local.minute, digits: 2)
  }

  /// `2027-06-12`.
  static func appendDay(_ local: LocalDateTime, to bytes: inout [UInt8]) {
    bytes.append(decimal: local.year, digits: 4)
    bytes.append(0x2D)
    bytes.append(decimal: local.month, digits: 2)
    bytes.append(0x2D)
    bytes.append(decimal: local.day, digits: 2)
  }

  static func second(of instant: Instant) -> Int { Int(((instant.seconds % 60) + 60) % 60) }
}
