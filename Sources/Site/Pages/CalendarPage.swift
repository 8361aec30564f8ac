import Content
import Core
import Files
import Templates

/// A month of events.
struct CalendarPage: SitePage {
  let site: SiteLocale
  /// The index of the month.
  let number: Int
  let locales: [SiteLocale]
  /// True for the page at `/en/calendar`, which shows the month that comes next.
  let isEntrance: Bool

  private var month: CalendarMonth { site.model.months[number] }

  var template: PageTemplate { .calendar }
  var path: String { isEntrance ? site.path("calendar") : Self.path(site, month) }

  func alternatePath(_ language: Int) -> String? {
    isEntrance ? locales[language].path("calendar") : Self.path(locales[language], month)
  }

  static func path(_ site: SiteLocale, _ month: CalendarMonth) -> String { site.path("calendar/\(month.name)") }

  func combine(into hasher: inout Hasher128) {
    hasher.combine(number)
    hasher.combine(site.formats.digits.rawValue)
    for neighbour in [number - 1, number, number + 1] where site.model.months.indices.contains(neighbour) {
      hasher.combine(site.model.months[neighbour].name)
    }
    for entry in month.entries { hasher.combine(site.cardHashes[entry.event]) }
  }

  func head() -> PageHead {
    let name = site.formats.monthAndYear(month.first)
    return PageHead(
      kind: "calendar", title: site.language.title("calendar", name: name),
      description: site.language.description("calendar", name: name),
      canonicalPath: isEntrance ? Self.path(site, month) : nil)
  }

  func values(_ context: borrowing DrawingContext) -> [Value] {
    let formats = site.formats
    let values: [Value] = [
      .string(formats.monthAndYear(month.first)), link(number - 1), link(number + 1),
      .bool(month.entries.allSatisfy { site.eventPaths[$0.event] == nil }),
    ]
    return [
      .record(Record(Shapes.month, values)),
      .list(
        formats.weekdays.map { day in
          .record(
            Record(
              Shapes.weekday, [.string(formats.weekdayName(day)), .string(formats.weekdayName(day, .short))]))
        }),
      .list(weeks()),
    ]
  }

  private func link(_ neighbour: Int) -> Value {
    guard site.model.months.indices.contains(neighbour) else { return .null }
    let month = site.model.months[neighbour]
    let name = site.formats.monthAndYear(month.first)
    return .record(Record(Shapes.monthLink, [.string(name), .string(Self.path(site, month))]))
  }

  /// Whole weeks, the first with the first day of the month.
  private func weeks() -> [Value] {
    let first = month.first
    let lead = (first.weekday - site.formats.firstWeekday + 7) % 7
    let begin = first.secondsAsUTC - Int64(lead) * 86_400
    var weeks: [Value] = []
    for week in 0..<6 {
      let days = (0..<7).map { day in
        LocalDateTime(Instant(seconds: begin + Int64(week * 7 + day) * 86_400), offsetSeconds: 0)
      }
      if week > 0, days[0].month != month.month { break }
      weeks.append(.record(Record(Shapes.week, [.list(days.map { .record(self.day($0)) })])))
    }
    return weeks
  }

  private func day(_ date: LocalDateTime) -> Record {
    let isOutside = date.month != month.month
    let entries =
      isOutside ? [] : month.entries.filter { $0.day == date.day && site.eventPaths[$0.event] != nil }
    return Record(
      Shapes.day,
      [
        .string(site.formats.plainNumber(date.day)), .string(String(date.iso8601.prefix(10))),
        .string(entries.isEmpty ? "" : site.formats.date(date, .full)), .bool(isOutside),
        .list(entries.map { .record(self.entry($0)) }),
      ])
  }

  private func entry(_ entry: CalendarMonth.Entry) -> Record {
    let event = site.content.events[entry.event]
    return Record(
      Shapes.dayEvent,
      [
        .string(event.texts[site.index]?.title ?? ""), .string(site.eventPaths[entry.event] ?? ""),
        .string(site.formats.time(event.dates[entry.date].starts)),
      ])
  }
}
