import Core

/// All that is kept of one person, who is known by a mail address.
public struct PersonRecords: Hashable, Sendable {
  /// The oldest first.
  public let orders: [PersonOrder]
  /// When links were asked for with the address, as far as that is still kept.
  public let linkRequests: [Instant]

  public init(orders: [PersonOrder], linkRequests: [Instant]) {
    self.orders = orders
    self.linkRequests = linkRequests
  }
}

/// An order with all that belongs to it.
public struct PersonOrder: Hashable, Sendable {
  public let order: Order
  public let tickets: [Ticket]
  public let checkIns: [TicketID: CheckIn]
  public let answers: [Answer]
  public let settlements: [SettlementRecord]
  public let mails: [MailRecord]
  public let resends: [Instant]
  public let isReminderOff: Bool

  public init(
    order: Order, tickets: [Ticket], checkIns: [TicketID: CheckIn], answers: [Answer],
    settlements: [SettlementRecord], mails: [MailRecord], resends: [Instant], isReminderOff: Bool
  ) {
    self.order = order
    self.tickets = tickets
    self.checkIns = checkIns
    self.answers = answers
    self.settlements = settlements
    self.mails = mails
    self.resends = resends
    self.isReminderOff = isReminderOff
  }
}
