import Core
import Store

/// All that a ``MemoryStore`` holds, as one value: a copy is a snapshot, and a step that fails leaves the original.
public struct MemoryRecords: Hashable, Sendable {
  public internal(set) var orders: [OrderID: Order] = [:]
  public internal(set) var stock: [EventID: Stock] = [:]
  public internal(set) var tickets: [TicketID: Ticket] = [:]
  public internal(set) var checkIns: [TicketID: CheckIn] = [:]
  public internal(set) var keys: [IdempotencyKey: IdempotencyRecord] = [:]
  /// By the payment's id.
  public internal(set) var settlements: [String: SettlementRecord] = [:]
  public internal(set) var webhooks: Set<String> = []
  public internal(set) var answers: [OrderID: [Answer]] = [:]
  /// Orders that count for nobody any more.
  public internal(set) var forgotten: Set<OrderID> = []
  public internal(set) var tasks: [TaskID: MemoryTask] = [:]
  public internal(set) var refunds: [RefundKey: RefundRecord] = [:]
  /// By the payment's id.
  public internal(set) var refundNews: [String: RefundNewsTask] = [:]
  /// By the provider's name.
  public internal(set) var disputes: [String: Dispute] = [:]
  public internal(set) var audit: [AuditEntry] = []
  public internal(set) var devices: [DeviceID: ScannerDevice] = [:]
  public internal(set) var scans: [ScanRecord] = []
  public internal(set) var resends: [OrderID: [Instant]] = [:]
  public internal(set) var remindersOff: Set<OrderID> = []
  public internal(set) var remindedEvents: Set<EventID> = []
  /// When an order is to be erased; nil: it was.
  public internal(set) var erasures: [OrderID: Instant?] = [:]
  public internal(set) var erasedEvents: Set<EventID> = []
  public internal(set) var personNotes: [PersonNote] = []
  public internal(set) var linkRequests: [String: MemoryLinkRequest] = [:]

  /// An order's tickets by number.
  public func tickets(of order: OrderID) -> [Ticket] {
    tickets.values.filter { $0.order == order }.sorted { $0.number < $1.number }
  }

  public func settlements(of order: OrderID) -> [SettlementRecord] {
    settlements.values.filter { $0.payment.order == order }.sorted { $0.payment.id < $1.payment.id }
  }

  /// An order's refunds, the oldest first.
  public func refunds(of order: OrderID) -> [RefundRecord] {
    refunds.values.filter { $0.order == order }.sorted { ($0.requestedAt, $0.key) < ($1.requestedAt, $1.key) }
  }

  public func disputes(of order: OrderID) -> [Dispute] {
    disputes.values.filter { settlements[$0.payment]?.payment.order == order }.sorted {
      ($0.openedAt, $0.id) < ($1.openedAt, $1.id)
    }
  }

  /// Those that can be claimed at `now`, the oldest first.
  func dueTasks(now: Instant) -> [MemoryTask] {
    tasks.values
      .filter { task in
        guard !task.isDone, let dueAt = task.dueAt, dueAt <= now else { return false }
        return task.leaseEndsAt.map { $0 <= now } ?? true
      }
      .sorted { ($0.dueAt?.milliseconds ?? 0, $0.id.rawValue) < ($1.dueAt?.milliseconds ?? 0, $1.id.rawValue) }
  }

  func resends(of order: OrderID) -> [Instant] { resends[order] ?? [] }
}

/// A request for links and where it stands.
public struct MemoryLinkRequest: Hashable, Sendable {
  public let request: LinkRequest
  public internal(set) var isDone = false
  public internal(set) var isMailed = false
}
