import ArgumentParser

/// `bilten orders`
struct OrdersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "orders",
    abstract: "List, show, refund and export orders, and send their mails again.",
    discussion: """
      The shop may be running meanwhile. A refund is decided at once, and the shop gives the money back within seconds.

      Examples:
        bilten orders list --event courtyard-jazz --state paid
        bilten orders show 7K2M-9QX4
        bilten orders refund 7K2M-9QX4 --ticket-type standing --quantity 1
        bilten orders export --format csv > orders.csv
      """,
    subcommands: [
      OrdersListCommand.self, OrdersShowCommand.self, OrdersRefundCommand.self, OrdersResendCommand.self,
      OrdersExportCommand.self,
    ])
}
