import Core
import Store

/// One change of the records. A step is the list of its changes, an entry of the log holds those of many steps, and a
/// snapshot is the list that makes the records from nothing.
///
/// What a change says follows from nothing but itself and the records before it, so that whoever applies the same list has
/// the same records.
enum Change: Hashable, Sendable {
  /// A new order.
  case order(Order)
  case orderState(OrderID, OrderState, session: String?, url: String?)
  case stock(EventID, Stock)
  /// A new ticket, or the ticket as it is now.
  case ticket(Ticket)
  /// A new check-in, or the ticket's check-in as it is now.
  case checkIn(OrderID, CheckIn)
  case key(IdempotencyRecord)
  case settlement(SettlementRecord)
  case webhook(String, Instant)
  /// A new task, or the task as it stands now.
  case task(KeptTask)
  case answers(OrderID, [Answer])
  case forget(OrderID)
  case refund(RefundRecord)
  case news(RefundNewsTask)
  case newsHeard(String)
  case dispute(Dispute)
  case audit(AuditEntry)
  case resend(OrderID, Instant)
  /// nil: reminders are welcome.
  case reminderOff(OrderID, Instant?)
  case reminded(EventID, Instant)
  /// Takes names and addresses out of the order and what belongs to it.
  case erase(OrderID, Instant)
  case erasure(OrderID, ErasureMark)
  case erasedEvent(EventID, Instant)
  case personNote(PersonNote)
  case link(LinkRecord)
  case linkForgotten(String)
  /// A new device, or the device as it is now.
  case device(ScannerDevice)
  /// A new scan, or the scan as it is now.
  case scan(ScanRecord)
  /// When the holder of a ticket was changed for the last time.
  case holderChanged(OrderID, TicketID, Instant)
}
