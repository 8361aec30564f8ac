import Content
import Core

/// A month in which events begin.
struct CalendarMonth: Sendable, Hashable {
  let year: Int
  let month: Int
  /// What begins on which day, in the order of the clock.
  let entries: [Entry]

  struct Entry: Sendable, Hashable {
    let event: Int
    /// The index of the event's date.
    let date: Int
    let day: Int
  }

  /// Its first day.
  let first: LocalDateTime

  /// `2027-06`.
  var name: String { "\(year)-" + (month < 10 ? "0" : "") + "\(month)" }

  /// The months of these events, the earliest first.
  static func all(of events: [EventContent]) -> [CalendarMonth] {
    var byMonth: [Int: [(starts: LocalDateTime, entry: Entry)]] = [:]
    for index in events.indices {
      for number in events[index].dates.indices {
        let starts = events[index].dates[number].starts
        let entry = Entry(event: index, date: number, day: starts.day)
        byMonth[starts.year * 12 + starts.month - 1, default: []].append((starts, entry))
      }
    }
    return byMonth.sorted { $0.key < $1.key }.compactMap { key, entries -> CalendarMonth? in
      let sorted = entries.sorted { ($0.starts, $0.entry.event) < ($1.starts, $1.entry.event) }
      guard let first = LocalDateTime(year: key / 12, month: key % 12 + 1, day: 1) else { return nil }
      return CalendarMonth(year: first.year, month: first.month, entries: sorted.map(\.entry), first: first)
    }
  }
}
