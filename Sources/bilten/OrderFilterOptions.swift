import ArgumentParser
import Core
import Store

/// Which orders a command is about.
struct OrderFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only those of this event, or of this date of a series.", valueName: "id"))
  var event: String?

  @Option(
    help: ArgumentHelp("Only those in this state: held, paid, expired, refunding or refunded.", valueName: "state"))
  var state: String?

  @Option(help: ArgumentHelp("Only those placed from this day on, or at this time (UTC).", valueName: "time"))
  var since: String?

  @Option(help: ArgumentHelp("Only those placed before this day, or time (UTC).", valueName: "time"))
  var until: String?

  @Option(help: ArgumentHelp("Only those of this mail address.", valueName: "address"))
  var email: String?

  @Option(help: ArgumentHelp("Only the one that a buyer quotes: 7K2M-9QX4.", valueName: "reference"))
  var reference: String?

  func filter() throws -> OrderFilter {
    var filter = OrderFilter()
    if let event {
      guard let id = EventID(event) else { throw ValidationError("--event: `\(event)` is no id of an event") }
      filter.event = id
    }
    if let state {
      guard let known = OrderState(rawValue: state) else {
        let all = OrderState.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--state has to be one of \(all)")
      }
      filter.state = known
    }
    filter.since = try since.map { try Self.instant($0, "--since") }
    filter.until = try until.map { try Self.instant($0, "--until") }
    if let email {
      guard let address = EmailAddress(email) else { throw ValidationError("--email: this is no mail address") }
      filter.email = address
    }
    if let reference { filter.idPrefix = try Self.prefix(reference) }
    return filter
  }

  /// `2027-06-12` or `2027-06-12T18:00`, in UTC.
  static func instant(_ text: String, _ option: String) throws -> Instant {
    let wall = text.contains("T") || text.contains(" ") ? text.replacing("T", with: " ") : text + " 00:00"
    guard let time = LocalDateTime(wall.hasSuffix("Z") ? String(wall.dropLast()) : wall) else {
      throw ValidationError("\(option) has to be a day, or a time in UTC: 2027-06-12 or 2027-06-12T18:00")
    }
    return Instant(seconds: Int64(time.daysSinceEpoch) * 86_400 + Int64(time.hour * 3600 + time.minute * 60))
  }

  /// What ids begin with, from an id or a part of one as people write it.
  static func prefix(_ text: String) throws -> String {
    let bare = text.uppercased().filter { $0 != "-" && $0 != " " }
    guard (4...16).contains(bare.utf8.count), bare.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) })
    else {
      throw ValidationError("`\(text)` is no order's reference; it looks like 7K2M-9QX4")
    }
    return bare
  }
}
