import Core

/// An order with all that belongs to it and to nothing else.
public struct OrderDossier: Hashable, Sendable {
  public var order: Order
  /// Whom it counts for; nil where that was forgotten.
  public var person: PersonKey?
  /// By key.
  public var keys: [IdempotencyRecord] = []
  /// What concerns the order first, then by ticket, each in the order of the questions.
  public var answers: [Answer] = []
  /// By number.
  public var tickets: [IssuedTicket] = []
  /// By ticket.
  public var checkIns: [CheckIn] = []
  /// By device, then by nonce.
  public var scans: [ScanRecord] = []
  /// By payment.
  public var settlements: [SettlementRecord] = []
  /// By time, then by key.
  public var refunds: [RefundRecord] = []
  /// By payment.
  public var refundNews: [RefundNewsTask] = []
  /// By id.
  public var tasks: [TaskRecord] = []
  /// The oldest first.
  public var resends: [Instant] = []
  /// When the buyer said not to be reminded.
  public var reminderOffAt: Instant?
  public var erasure: ErasureRecord?
  /// When its names and addresses were given out or erased, the oldest first.
  public var notes: [PersonNote] = []

  public init(order: Order, person: PersonKey?) {
    self.order = order
    self.person = person
  }

  /// A ticket, and when its holder was changed for the last time.
  public struct IssuedTicket: Hashable, Sendable {
    public let ticket: Ticket
    /// nil where the buyer holds it, as at first.
    public let holderChangedAt: Instant?

    public init(ticket: Ticket, holderChangedAt: Instant?) {
      self.ticket = ticket
      self.holderChangedAt = holderChangedAt
    }
  }

  /// When names and addresses are to be erased, and when they were.
  public struct ErasureRecord: Hashable, Sendable {
    public let dueAt: Instant?
    public let erasedAt: Instant?

    public init(dueAt: Instant?, erasedAt: Instant?) {
      self.dueAt = dueAt
      self.erasedAt = erasedAt
    }
  }
}
