import ArgumentParser
import Core
import Foundation
import Store

/// `bilten orders export`
struct OrdersExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write orders as CSV or JSON, the newest first.",
    discussion: """
      CSV is RFC 4180 in UTF-8 with a byte order mark, a line for each kind of ticket of an order, and opens right in \
      spreadsheets: what would be taken for a formula has an apostrophe before it. JSON is an object for each line. The \
      log says who exported what. Both hold names and addresses: keep them as long as they are needed, and no longer.

      Examples:
        bilten orders export > orders.csv
        bilten orders export --event courtyard-jazz --state paid --format json > orders.jsonl
      """)

  @OptionGroup var filter: OrderFilterOptions
  @OptionGroup var place: StoreOption

  @Option(help: "csv or json.")
  var format = "csv"

  private static let pageSize = 200

  func validate() throws {
    guard format == "csv" || format == "json" else { throw ValidationError("--format has to be csv or json") }
  }

  func run() throws {
    let store = try place.open()
    let filter = try filter.filter()
    try place.office(store).noteExport(of: filter.event, now: .now)
    let output = FileHandle.standardOutput
    if format == "csv" { try output.write(contentsOf: Data(OrderCSV.head.utf8)) }
    var after: OrderCursor?
    while true {
      let page = try store.orders(filter, after: after, limit: Self.pageSize)
      var text = ""
      for order in page {
        let record = try OrderRecord(order, store)
        text += format == "csv" ? OrderCSV.lines(record) : CommandJSON.text(OrderJSON(record), isPretty: false) + "\n"
      }
      try output.write(contentsOf: Data(text.utf8))
      guard page.count == Self.pageSize, let last = page.last else { return }
      after = OrderCursor(last)
    }
  }
}
