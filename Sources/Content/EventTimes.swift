import Core
import Localization

/// When an event happens, in wall-clock time of its place, checked against each other.
struct EventTimes {
  let starts: LocalDateTime
  let ends: LocalDateTime
  let doors: LocalDateTime?

  /// A date that lasts longer has a wrong year.
  private static let daysMax = 3653

  /// - Parameter rules: nil where the time zone is not known; then only the order of the times is checked.
  /// - Returns: nil after an error.
  init?(_ reader: MappingReader, rules: TimeZoneRules?) {
    let starts = reader.existingDateTime("starts", rules: rules)
    let ends = reader.existingDateTime("ends", rules: rules)
    let doors = reader.existingDateTime("doors", rules: rules, isRequired: false)
    guard let starts, let ends, doors != nil || !reader.has("doors") else { return nil }
    guard starts < ends else {
      reader.error("ends", "the event ends before it starts")
      return nil
    }
    guard ends.daysSinceEpoch - starts.daysSinceEpoch <= Self.daysMax else {
      reader.error("ends", "this is more than ten years behind the start; is the year right?")
      return nil
    }
    if let doors, doors > starts {
      reader.error("doors", "the doors open after the start")
      return nil
    }
    self.starts = starts
    self.ends = ends
    self.doors = doors
  }
}

extension MappingReader {
  /// A wall-clock time that the clocks of the time zone really show: not one that is skipped when they go forward.
  func existingDateTime(_ key: String, rules: TimeZoneRules?, isRequired: Bool = true) -> LocalDateTime? {
    guard let local = dateTime(key, isRequired: isRequired) else { return nil }
    guard let rules else { return local }
    let instant = rules.instant(of: local)
    if LocalDateTime(instant, offsetSeconds: rules.offsetSeconds(at: instant)) == local { return local }
    error(key, "this time does not exist there: the clocks are put forward over it; choose another")
    return nil
  }
}
