import Core

/// Finds in an event what is right by itself and odd on the day of the build.
struct ClockCheck {
  let now: Instant
  /// What diagnostics call the event's facts.
  let file: String

  /// A date further away has mostly a wrong year.
  private static let yearsMax: Int64 = 10
  /// Tickets of an event further away than this are expected to be on sale still.
  private static let openDays: Int64 = 7
  private static let secondsOfDay: Int64 = 86_400

  func warnings(_ event: EventContent, _ record: ThingRecord<EventContent>) -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    let far = now.adding(seconds: Self.yearsMax * 366 * Self.secondsOfDay)
    for (date, point) in zip(event.dates, record.datePlaces) where date.facts.startsAt > far {
      warnings.append(
        Diagnostic(
          point.place(in: file), .warning, "this is more than \(Self.yearsMax) years away; is the year right?"))
    }
    if let place = record.ticketsPlace?.place(in: file), event.status == .scheduled, areClosedTooEarly(event) {
      warnings.append(
        Diagnostic(
          place, .warning, "the event is still to come, but the sale of every ticket is over; move `sales_close`"))
    }
    return warnings
  }

  private func areClosedTooEarly(_ event: EventContent) -> Bool {
    let soon = now.adding(seconds: Self.openDays * Self.secondsOfDay)
    let coming = event.dates.filter { $0.facts.startsAt > soon }
    return !coming.isEmpty
      && coming.allSatisfy { date in date.facts.ticketTypes.allSatisfy { $0.sales.closesAt <= now } }
  }
}
