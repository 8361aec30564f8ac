import ArgumentParser
import Core
import Store
import Terminal

/// `bilten orders show`
struct OrdersShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one order with its tickets, payments, refunds and disputes.",
    discussion: """
      Examples:
        bilten orders show 7K2M-9QX4
        bilten orders show 7K2M9QX4W8ZC5RTV --json
      """)

  @OptionGroup var which: OrderArgument
  @OptionGroup var place: StoreOption

  @Flag(help: "Write JSON.")
  var json = false

  func run() throws {
    let store = try place.open()
    let record = try OrderRecord(try which.find(store), store)
    if json {
      print(CommandJSON.text(OrderJSON(record)))
    } else {
      for line in Self.lines(record) { print(DisplayText.harmless(line)) }
    }
  }

  private static func lines(_ record: OrderRecord) -> [String] {
    let order = record.order
    func money(_ money: Money) -> String { "\(money.majorUnitsText) \(money.currency)" }
    var lines = [
      "order      \(order.id.grouped)", "event      \(order.event)", "state      \(record.standing.rawValue)",
      "placed     \(OrderRecord.time(order.createdAt))",
      "buyer      \(order.buyer.name.rawValue) <\(order.buyer.email.rawValue)>, reads \(order.locale)",
      "total      \(money(order.total))",
    ]
    if !record.refunded.isFree { lines.append("refunded   \(money(record.refunded))") }
    if let session = order.paymentSession {
      lines.append("session    \(session)" + (record.mode.map { " (\($0.rawValue))" } ?? ""))
    }
    for line in order.lines {
      lines.append("line       \(line.quantity) × \(line.ticketType), \(money(line.unitPrice)) each")
    }
    for ticket in record.tickets {
      let admitted = record.checkIns[ticket.id].map { ", admitted \(OrderRecord.time($0.at)) at \($0.gate.rawValue)" }
      lines.append(
        "ticket     \(ticket.id.grouped) \(ticket.ticketType), \(ticket.isValid ? "valid" : "void")\(admitted ?? "")")
    }
    for settled in record.settlements {
      let outcome = settled.refundReason.map { "goes back: \($0.rawValue)" } ?? "tickets"
      lines.append("payment    \(settled.payment.id) \(money(settled.payment.amount)), \(outcome)")
    }
    for refund in record.refunds {
      let kept = refund.kept.isFree ? "" : ", \(money(refund.kept)) kept"
      let id = refund.providerID.map { ", \($0)" } ?? ""
      lines.append(
        "refund     \(refund.key) \(money(refund.amount)), \(refund.state.rawValue), \(refund.reason.rawValue)\(kept)\(id)"
      )
    }
    for dispute in record.disputes {
      lines.append("dispute    \(dispute.id) \(money(dispute.amount)), \(dispute.state.rawValue), \(dispute.reason)")
    }
    return lines
  }
}
