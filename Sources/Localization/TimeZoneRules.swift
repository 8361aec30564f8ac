import Core

/// The history and the rules of one time zone, from TZif data (RFC 8536).
///
/// Between the listed transitions the file's types hold; after the last one the footer's rule does, without end. Leap
/// seconds are not counted, as ``Instant`` doesn't either.
public struct TimeZoneRules: Sendable {
  /// Ascending, in seconds since the epoch.
  private let transitions: [Int64]
  /// What holds from the transition of the same index on.
  private let periods: [LocalTimeType]
  /// What holds before the first transition.
  private let first: LocalTimeType
  /// What holds after the last transition; nil: what the last transition began.
  private let footer: PosixTimeZone?

  /// - Throws: ``TimeZoneError/malformed(reason:)`` where the bytes are not TZif of version 1 to 4.
  public init(tzif bytes: [UInt8]) throws(TimeZoneError) {
    let file = try TZifFile(bytes)
    transitions = file.transitions
    periods = file.periods
    first = file.first
    footer = file.footer
  }

  /// How far local time is ahead of UTC at `instant`, in seconds; negative in the west.
  public func offsetSeconds(at instant: Instant) -> Int64 { type(at: instant.seconds).offsetSeconds }

  /// `CEST`, `EST` or, where the zone has no letters, `+03`: for machines and logs.
  public func abbreviation(at instant: Instant) -> String { type(at: instant.seconds).abbreviation }

  /// The instant at which clocks there show `local`. A time that is skipped when clocks go forward is moved forward by as
  /// much as they are (02:30 becomes 03:30); of a time shown twice the earlier instant is taken.
  public func instant(of local: LocalDateTime) -> Instant {
    let wall = local.secondsAsUTC
    // No zone has been further than 26 hours from UTC, so all that can matter lies within two days.
    let before = type(at: wall - 2 * 86_400).offsetSeconds
    let after = type(at: wall + 2 * 86_400).offsetSeconds
    var candidates = [before, after]
    // Where two changes fall into those days, the offset between them matters as well.
    for day in -1...1 { candidates.append(type(at: wall + Int64(day) * 86_400).offsetSeconds) }
    let fitting = candidates.map { wall - $0 }.filter { $0 + type(at: $0).offsetSeconds == wall }
    // In a gap nothing fits: the offset before the change moves the time forward by the gap's length.
    return Instant(seconds: fitting.min() ?? gapped(wall, candidates))
  }

  private func gapped(_ wall: Int64, _ offsets: [Int64]) -> Int64 {
    // The smallest offset around a gap is the one before it, as clocks go forward there.
    wall - (offsets.min() ?? 0)
  }

  private func type(at seconds: Int64) -> LocalTimeType {
    guard let last = transitions.last, seconds < last else {
      if let footer { return footer.type(at: seconds) }
      return periods.last ?? first
    }
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : periods[low - 1]
  }
}
