import ArgumentParser
import Core
import Store

/// The one order that a command is about.
struct OrderArgument: ParsableArguments {
  @Argument(help: "The order's id, or its reference as the buyer quotes it: 7K2M-9QX4.")
  var order: String

  /// - Throws: where there is none, or more than one that begins so.
  func find(_ store: any Store) throws -> Order {
    let prefix = try OrderFilterOptions.prefix(order)
    let found = try store.orders(OrderFilter(idPrefix: prefix), after: nil, limit: 2)
    guard let first = found.first else { throw CommandFailure("there is no order \(order)") }
    guard found.count == 1 else { throw CommandFailure("several orders begin with \(order): give more of the id") }
    return first
  }
}
