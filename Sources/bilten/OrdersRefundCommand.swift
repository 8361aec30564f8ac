import ArgumentParser
import Core
import Sales
import Store

/// `bilten orders refund`
struct OrdersRefundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refund", abstract: "Give back a whole order, some tickets of a type, or single tickets.",
    discussion: """
      The tickets are void at once, their places can be sold again, and the buyer is told by mail. What goes back is what \
      the tickets have cost when they were bought, and never more than is left of the payment. With --dry-run nothing is \
      done. With --key, the same call made twice is one refund.

      Examples:
        bilten orders refund 7K2M-9QX4 --dry-run
        bilten orders refund 7K2M-9QX4
        bilten orders refund 7K2M-9QX4 --ticket-type standing --quantity 2 --keep-places
        bilten orders refund 7K2M-9QX4 --ticket 3H7Q-5ZXM-2RKV-0N4C --key call-of-monday
      """)

  @OptionGroup var which: OrderArgument
  @OptionGroup var place: StoreOption

  @Option(help: ArgumentHelp("Only tickets of this type.", valueName: "id"))
  var ticketType: String?

  @Option(help: ArgumentHelp("With --ticket-type: so many.", valueName: "number"))
  var quantity = 1

  @Option(help: ArgumentHelp("Only this ticket; may be given several times.", valueName: "code"))
  var ticket: [String] = []

  @Option(help: ArgumentHelp("What is kept of each ticket, such as 2.50.", valueName: "amount"))
  var keep: String?

  @Flag(help: "The places are not sold again.")
  var keepPlaces = false

  @Flag(help: "Give back tickets that were admitted, too.")
  var used = false

  @Flag(help: "Say what would be given back, and do nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("A name for this refund: 1 to 64 letters, digits, - and _.", valueName: "name"))
  var key: String?

  @Flag(help: "Write JSON.")
  var json = false

  func validate() throws {
    guard ticketType == nil || ticket.isEmpty else {
      throw ValidationError("--ticket-type and --ticket can't stand together")
    }
    if let key {
      guard (1...64).contains(key.utf8.count),
        key.utf8.allSatisfy({
          (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 95
        })
      else { throw ValidationError("--key has to be 1 to 64 letters, digits, - and _") }
    }
  }

  func run() throws {
    let store = try place.open()
    let order = try which.find(store)
    let wish = RefundWish(
      try choice(), keptPerTicket: try kept(order), freesPlaces: !keepPlaces, allowsUsed: used,
      key: key.flatMap { RefundKey("\(order.id)-key-\($0)") })
    let office = place.office(store)
    if dryRun {
      guard case .success(let plan)? = try office.plan(order.id, wish, now: .now) else {
        return try refuse(office.plan(order.id, wish, now: .now))
      }
      tell(order, plan.amount, plan.kept, plan.tickets.map(\.id), state: "planned", key: nil)
      return
    }
    switch try office.giveBack(order.id, wish, now: .now) {
    case .done(let refund):
      tell(order, refund.amount, refund.kept, refund.tickets, state: refund.state.rawValue, key: refund.key)
    case .refused(let refusal): throw CommandFailure(refusal.description)
    case .unknownOrder: throw CommandFailure("there is no order \(which.order)")
    }
  }

  private func refuse(_ result: Result<RefundPlan, RefundRefusal>?) throws {
    if case .failure(let refusal)? = result { throw CommandFailure(refusal.description) }
    throw CommandFailure("there is no order \(which.order)")
  }

  private func choice() throws -> RefundChoice {
    if let ticketType {
      guard let type = TicketTypeID(ticketType) else { throw ValidationError("--ticket-type: this is no type's id") }
      return .line(type, quantity: quantity)
    }
    guard !ticket.isEmpty else { return .whole }
    return .tickets(
      try ticket.map { text in
        guard let id = TicketID(text) else { throw ValidationError("--ticket: `\(text)` is no ticket's code") }
        return id
      })
  }

  private func kept(_ order: Order) throws -> Int64 {
    guard let keep else { return 0 }
    guard let money = Money(majorUnits: keep, currency: order.total.currency) else {
      throw ValidationError("--keep has to be an amount in \(order.total.currency)")
    }
    return money.minorUnits
  }

  private func tell(
    _ order: Order, _ amount: Money, _ kept: Money, _ tickets: [TicketID], state: String, key: RefundKey?
  ) {
    if json {
      let answer = Answer(
        order: order.id.rawValue, key: key?.rawValue, amount: amount.minorUnits, kept: kept.minorUnits,
        currency: amount.currency.rawValue, state: state, tickets: tickets.map(\.rawValue))
      print(CommandJSON.text(answer))
      return
    }
    let verb = dryRun ? "would go back" : amount.isFree ? "given back" : "goes back"
    print(
      "\(amount.majorUnitsText) \(amount.currency) \(verb), \(tickets.count) tickets \(dryRun ? "would be " : "")void")
    if !kept.isFree { print("\(kept.majorUnitsText) \(kept.currency) kept") }
  }

  private struct Answer: Encodable {
    let order: String
    let key: String?
    let amount: Int64
    let kept: Int64
    let currency: String
    let state: String
    let tickets: [String]
  }
}
