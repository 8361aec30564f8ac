import ArgumentParser
import Core
import Sales
import Store

/// `bilten orders resend`
struct OrdersResendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resend", abstract: "Send the mail with an order's tickets once more, to the order's address.",
    discussion: """
      The shop sends it within seconds.

      Example:
        bilten orders resend 7K2M-9QX4
      """)

  @OptionGroup var which: OrderArgument
  @OptionGroup var place: StoreOption

  func run() throws {
    let store = try place.open()
    let order = try which.find(store)
    guard try place.office(store).mailTicketsAgain(order.id, now: .now) else {
      throw CommandFailure("the order has no valid tickets to send")
    }
    print("the mail is on its way")
  }
}
