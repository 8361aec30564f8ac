import ArgumentParser
import Core
import Store
import Terminal

/// `bilten orders list`
struct OrdersListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List orders, the newest first.",
    discussion: """
      Where there are more than --limit, the last line says how to go on. Names and addresses are shown only with --json,
      show and export.

      Examples:
        bilten orders list
        bilten orders list --event courtyard-jazz --state paid --since 2027-05-01
        bilten orders list --email mia@example.org --json
      """)

  @OptionGroup var filter: OrderFilterOptions
  @OptionGroup var place: StoreOption

  @Option(help: ArgumentHelp("At most so many, 1 to 1000.", valueName: "number"))
  var limit = 50

  @Option(help: ArgumentHelp("Go on behind this place, as the page before it said.", valueName: "cursor"))
  var after: String?

  @Flag(help: "Write JSON: the orders, and the cursor of the next page.")
  var json = false

  func validate() throws {
    guard (1...1000).contains(limit) else { throw ValidationError("--limit has to be 1 to 1000") }
    if let after, OrderCursor(after) == nil { throw ValidationError("--after: this is no cursor of a page") }
  }

  func run() throws {
    let store = try place.open()
    // One more than is shown tells whether there are more.
    let found = try store.orders(try filter.filter(), after: after.flatMap(OrderCursor.init), limit: limit + 1)
    let page = try found.prefix(limit).map { try OrderRecord($0, store) }
    let next = found.count > limit ? page.last.map { OrderCursor($0.order).description } : nil
    if json {
      print(CommandJSON.text(Page(orders: page.map(OrderJSON.init), next: next)))
      return
    }
    guard !page.isEmpty else {
      print("no orders")
      return
    }
    let rows = page.map { record in
      let order = record.order
      return [
        order.id.reference, OrderRecord.time(order.createdAt), order.event.rawValue, record.standing.rawValue,
        "\(order.ticketCount)", "\(order.total.majorUnitsText) \(order.total.currency)",
        record.refunded.isFree ? "" : "\(record.refunded.majorUnitsText) back",
        record.disputes.contains { $0.state == .open } ? "disputed" : "",
      ]
    }
    let widths = rows.reduce(Array(repeating: 0, count: 8)) { widths, row in
      zip(widths, row).map { max($0, $1.count) }
    }
    for row in rows {
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      var line = cells.joined(separator: "  ")
      while line.hasSuffix(" ") { line.removeLast() }
      print(line)
    }
    if let next { print("more: --after \(next)") }
  }

  private struct Page: Encodable {
    let orders: [OrderJSON]
    let next: String?
  }
}
