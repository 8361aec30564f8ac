/// Money that goes back, or went back, for an order; and the tickets that end with it.
public struct RefundRecord: Hashable, Sendable {
  public let key: RefundKey
  public let order: OrderID
  /// The provider's name for the money that was paid; nil where nothing was.
  public let payment: String?
  /// What goes back; zero for free tickets.
  public var amount: Money
  /// What the organizer keeps of the tickets' price.
  public let kept: Money
  public let reason: RefundReason
  /// The tickets that are void from then on, by number.
  public let tickets: [TicketID]
  /// Whether their places could be sold again.
  public let freesPlaces: Bool
  public let requestedAt: Instant
  public var state: State
  /// The provider's name for the refund, once it is known.
  public var providerID: String?
  /// When the provider had it; nil before.
  public var settledAt: Instant?

  ///     pending ──► sent ──► done      the provider has the call, the money is back
  ///     pending ──► done
  ///     pending ──► moot               all of the payment went back in another way
  ///     sent, done ──► failed          the buyer's bank did not take it
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Decided, and not yet with the provider.
    case pending
    /// The provider has it, and the money is on its way.
    case sent
    case done
    /// The provider could not bring it to the buyer: somebody has to look at it.
    case failed
    /// There was nothing left to give back.
    case moot
  }

  public init(
    key: RefundKey, order: OrderID, payment: String?, amount: Money, kept: Money, reason: RefundReason,
    tickets: [TicketID] = [], freesPlaces: Bool, requestedAt: Instant, state: State, providerID: String? = nil,
    settledAt: Instant? = nil
  ) {
    self.key = key
    self.order = order
    self.payment = payment
    self.amount = amount
    self.kept = kept
    self.reason = reason
    self.tickets = tickets
    self.freesPlaces = freesPlaces
    self.requestedAt = requestedAt
    self.state = state
    self.providerID = providerID
    self.settledAt = settledAt
  }

  /// It takes, or will take, its amount from the payment.
  public var counts: Bool { state != .failed && state != .moot }

  /// Nothing more has to be done for it.
  public var isSettled: Bool { state == .sent || state == .done || state == .moot }
}

extension Sequence<RefundRecord> {
  /// What has gone back of a payment, and what is decided to go back: minor units of its currency.
  public func minorUnits(of payment: String) -> Int64 {
    reduce(0) { $1.payment == payment && $1.counts ? $0 + $1.amount.minorUnits : $0 }
  }
}
