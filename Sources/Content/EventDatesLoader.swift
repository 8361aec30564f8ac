import Core
import Localization

/// Reads when an event happens: once, or on several dates.
struct EventDatesLoader {
  let event: String
  /// nil where the time zone is not known; then only the order of the times is checked.
  let rules: TimeZoneRules?

  /// Lists beyond this are mistakes.
  static let datesMax = 500

  struct Outcome {
    /// At least one, ascending.
    let dates: [EventDateDraft]
    let isSeries: Bool
  }

  /// - Returns: nil after an error.
  func dates(_ reader: MappingReader) -> Outcome? {
    guard reader.has("dates") else { return single(reader).map { Outcome(dates: [$0], isSeries: false) } }
    for key in ["starts", "ends", "doors"] where reader.has(key) {
      reader.log.error(reader.keyPlace(key), "`\(key)` and `dates` can't stand together; write it into each date")
      return nil
    }
    guard let readers = reader.mappings("dates", known: ["id", "starts", "ends", "doors"]) else { return nil }
    guard !readers.isEmpty, readers.count <= Self.datesMax else {
      reader.error("dates", "an event has 1 to \(Self.datesMax) dates")
      return nil
    }
    var seen: [EventDateDraft] = []
    for reader in readers {
      let (id, times) = (id(reader, among: seen), EventTimes(reader, rules: rules))
      guard let (id, saleID) = id, let times else { continue }
      guard !seen.contains(where: { $0.times.starts == times.starts }) else {
        reader.error("starts", "two dates start at this time; keep one")
        continue
      }
      seen.append(
        EventDateDraft(
          id: id, saleID: saleID, times: times, place: SourcePoint(reader.valuePlace("starts")),
          idPlace: SourcePoint(reader.valuePlace("id"))))
    }
    let sorted = seen.sorted { $0.times.starts < $1.times.starts }
    return sorted.count == readers.count ? Outcome(dates: sorted, isSeries: true) : nil
  }

  private func single(_ reader: MappingReader) -> EventDateDraft? {
    guard let times = EventTimes(reader, rules: rules), let saleID = EventID(event) else { return nil }
    let place = SourcePoint(reader.valuePlace("starts"))
    return EventDateDraft(id: nil, saleID: saleID, times: times, place: place, idPlace: place)
  }

  private func id(_ reader: MappingReader, among seen: [EventDateDraft]) -> (DateID, EventID)? {
    guard let text = reader.text("id") else { return nil }
    guard let id = DateID(text) else {
      reader.error("id", "`\(text)` can't be an id; use lower-case letters a-z, digits and hyphens")
      return nil
    }
    guard let saleID = EventID("\(event)-\(text)") else {
      reader.error("id", "`\(event)-\(text)`, which the sale calls this date, is longer than 64 characters; shorten it")
      return nil
    }
    guard !seen.contains(where: { $0.id == id }) else {
      reader.error("id", "the date id `\(text)` stands twice; give each date its own")
      return nil
    }
    return (id, saleID)
  }
}
