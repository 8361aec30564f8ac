/// What can stand in the log of who did what. A word never changes its meaning.
public enum AuditAction: String, Hashable, Sendable, CaseIterable {
  case orderPlaced = "order_placed"
  /// The hold became a sale, and the tickets were written.
  case orderPaid = "order_paid"
  case holdReleased = "hold_released"
  /// A payment goes back in place of tickets.
  case paymentRefused = "payment_refused"
  /// Tickets were given back, and what was paid for them is to go back.
  case refundAsked = "refund_asked"
  /// The provider has it.
  case refundSent = "refund_sent"
  case refundDone = "refund_done"
  case refundFailed = "refund_failed"
  case refundMoot = "refund_moot"
  /// A refund that was made at the provider's own site.
  case refundLearnt = "refund_learnt"
  case disputeOpened = "dispute_opened"
  case disputeClosed = "dispute_closed"
  /// A mail was asked for again.
  case mailAsked = "mail_asked"
  /// Records were shown or written out of the shop.
  case ordersExported = "orders_exported"
  case deviceAdded = "device_added"
  /// A phone has taken up its code, and may admit people.
  case devicePaired = "device_paired"
  case deviceRevoked = "device_revoked"
  /// A device that was revoked, or whose time is over, asked for something.
  case deviceRefused = "device_refused"
  /// Two gates let people in on one ticket.
  case doubleEntry = "double_entry"
}
