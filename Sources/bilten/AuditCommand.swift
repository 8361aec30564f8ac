import ArgumentParser
import Core
import Store
import Terminal

/// `bilten audit`
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "List who did what, when and from where, the newest first.",
    discussion: """
      Every line was written together with what it tells, and no line can be changed or removed. Places are networks, not \
      machines; buyers are not named.

      Examples:
        bilten audit
        bilten audit --order 7K2M-9QX4
        bilten audit --action refund_asked --since 2027-06-01 --json
      """)

  @OptionGroup var place: StoreOption

  @Option(help: ArgumentHelp("Only what concerns this order.", valueName: "reference"))
  var order: String?

  @Option(help: ArgumentHelp("Only this action, such as refund_asked.", valueName: "action"))
  var action: String?

  @Option(help: ArgumentHelp("Only what these did: buyer, operator, provider, gate or shop.", valueName: "actor"))
  var actor: String?

  @Option(help: ArgumentHelp("Only from this day on, or from this time (UTC).", valueName: "time"))
  var since: String?

  @Option(help: ArgumentHelp("Only before this day, or time (UTC).", valueName: "time"))
  var until: String?

  @Option(help: ArgumentHelp("At most so many lines, 1 to 10000.", valueName: "number"))
  var limit = 100

  @Option(help: ArgumentHelp("Go on before the line of this number.", valueName: "number"))
  var before: Int64?

  @Flag(help: "Write JSON, an object for each line.")
  var json = false

  func validate() throws {
    guard (1...10_000).contains(limit) else { throw ValidationError("--limit has to be 1 to 10000") }
  }

  func run() throws {
    let store = try place.open()
    for line in try store.audit(try filter(store), before: before, limit: limit) {
      print(json ? CommandJSON.text(LineJSON(line), isPretty: false) : DisplayText.harmless(Self.text(line)))
    }
  }

  private func filter(_ store: any Store) throws -> AuditFilter {
    var filter = AuditFilter()
    if let order {
      guard let argument = try? OrderArgument.parse([order]) else {
        throw ValidationError("--order: `\(order)` is no order's reference")
      }
      filter.order = try argument.find(store).id
    }
    if let action {
      guard let known = AuditAction(rawValue: action) else {
        let all = AuditAction.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--action has to be one of \(all)")
      }
      filter.action = known
    }
    if let actor {
      guard let known = AuditSource.Actor(rawValue: actor) else {
        throw ValidationError("--actor has to be buyer, operator, provider, gate or shop")
      }
      filter.actor = known
    }
    filter.since = try since.map { try OrderFilterOptions.instant($0, "--since") }
    filter.until = try until.map { try OrderFilterOptions.instant($0, "--until") }
    return filter
  }

  private static func text(_ line: AuditLine) -> String {
    let entry = line.entry
    let who = entry.source.actor.rawValue + (entry.source.name.isEmpty ? "" : " \(entry.source.name)")
    let from = entry.source.origin.isEmpty ? "" : " from \(entry.source.origin)"
    let order = entry.order.map { " order \($0.reference)" } ?? ""
    let subject = entry.subject.isEmpty ? "" : " \(entry.subject)"
    let amount = entry.amount.map { " \($0.majorUnitsText) \($0.currency)" } ?? ""
    let request = entry.source.requestID.isEmpty ? "" : " request \(entry.source.requestID)"
    return "\(line.number)  \(OrderRecord.time(entry.at))  \(entry.action.rawValue)\(order)\(subject)\(amount), "
      + "\(who)\(from)\(request)"
  }

  private struct LineJSON: Encodable {
    let number: Int64
    let at: String
    let action: String
    let actor: String
    let name: String
    let origin: String
    let requestId: String
    let event: String?
    let order: String?
    let subject: String
    let amount: Int64?
    let currency: String?

    init(_ line: AuditLine) {
      let entry = line.entry
      number = line.number
      at = OrderRecord.time(entry.at)
      action = entry.action.rawValue
      actor = entry.source.actor.rawValue
      name = entry.source.name
      origin = entry.source.origin
      requestId = entry.source.requestID
      event = entry.event?.rawValue
      order = entry.order?.rawValue
      subject = entry.subject
      amount = entry.amount?.minorUnits
      currency = entry.amount?.currency.rawValue
    }
  }
}
