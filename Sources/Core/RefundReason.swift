/// Why money goes back to a buyer.
public enum RefundReason: String, Hashable, Sendable, CaseIterable {
  /// It came after the hold was released, and the places were gone.
  case soldOut = "sold_out"
  /// The order was paid before; this is a second payment for it.
  case alreadyPaid = "already_paid"
  /// Another amount or currency than the order's total.
  case wrongAmount = "wrong_amount"
  case eventCancelled = "event_cancelled"
  /// The organizer gives back tickets that were sold.
  case byOrganizer = "by_organizer"
  /// The buyer cancelled, within the organizer's rules.
  case byBuyer = "by_buyer"
  /// Somebody gave money back at the provider's own site, and the shop heard of it.
  case atProvider = "at_provider"

  /// Decided in place of tickets, which were never issued for this payment.
  public var isInPlaceOfTickets: Bool {
    switch self {
    case .soldOut, .alreadyPaid, .wrongAmount, .eventCancelled: true
    case .byOrganizer, .byBuyer, .atProvider: false
    }
  }
}
