import Core

/// Something in a store that must not be. It names orders, events and numbers, and never a person.
public struct Finding: Hashable, Sendable {
  public let rule: Rule
  public let order: OrderID?
  public let event: EventID?
  /// What is there, and what should be; one lower-case sentence.
  public let fact: String

  init(_ rule: Rule, order: OrderID? = nil, event: EventID? = nil, _ fact: String) {
    self.rule = rule
    self.order = order
    self.event = event
    self.fact = fact
  }

  /// What was broken. The raw values are for programs and never change.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    case damaged
    case stockDiffers = "stock_differs"
    case codeUsesDiffer = "code_uses_differ"
    case oversold
    case codeOverused = "code_overused"
    case ticketsIncomplete = "tickets_incomplete"
    case ticketsNotDue = "tickets_not_due"
    case ticketUnknown = "ticket_unknown"
    case ticketVoid = "ticket_void"
    case checkInMissing = "check_in_missing"
    case paymentMissing = "payment_missing"
    case paymentDiffers = "payment_differs"
    case paymentWithoutOutcome = "payment_without_outcome"
    case refundExceedsPayment = "refund_exceeds_payment"
    case refundForgotten = "refund_forgotten"
    case stateDiffers = "state_differs"
    case mailForgotten = "mail_forgotten"
    case totalDiffers = "total_differs"
    case placedTwice = "placed_twice"
    case foreignPart = "foreign_part"
    case notErased = "not_erased"
    case logGap = "log_gap"
    case logOfMissingOrder = "log_of_missing_order"

    /// What an operator can do about it.
    public var advice: String {
      switch self {
      case .damaged:
        "stop the shop, keep a copy of the store as it is, and restore the last backup (`bilten restore`)"
      case .stockDiffers, .codeUsesDiffer:
        "a count that is too high keeps places from being sold, one that is too low sells them twice: stop the sale of "
          + "this event (`status: cancelled`), keep a copy of the store, and restore the last backup that is whole"
      case .oversold:
        "raise the quota in the event's file if there is room, or give tickets back (`bilten orders refund`)"
      case .codeOverused: "raise `uses` of the code in the event's file, or accept what was sold"
      case .ticketsIncomplete, .ticketsNotDue, .ticketUnknown, .ticketVoid:
        "look at the order (`bilten orders show`); give it back and let the buyer order anew, or restore a backup"
      case .checkInMissing: "look at who came (`bilten orders show`); a ticket without its check-in is admitted again"
      case .paymentMissing, .paymentDiffers:
        "compare the books with the provider's (`bilten reconcile`); --apply mends what the rules can decide"
      case .paymentWithoutOutcome, .refundForgotten, .refundExceedsPayment:
        "look at the payment at the provider, and give the money back there if it is due"
      case .stateDiffers:
        "look at the order (`bilten orders show`); `bilten reconcile --apply` takes over what is known"
      case .mailForgotten: "send the tickets again (`bilten orders resend`)"
      case .totalDiffers: "look at the order (`bilten orders show`) and at what the buyer paid"
      case .placedTwice, .foreignPart: "look at the order (`bilten orders show`) and keep a copy of the store"
      case .notErased: "erase it again (`bilten person erase`)"
      case .logGap, .logOfMissingOrder:
        "something was taken out of the store from outside: compare it with the last backup"
      }
    }
  }
}
