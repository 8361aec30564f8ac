import Core

/// Money given back, or on its way.
public struct Refund: Hashable, Sendable {
  public let id: RefundID
  public let payment: PaymentID?
  /// nil where the currency is one Bilten cannot sell in.
  public let amount: Money?
  public let status: Status
  /// What it was asked for as; nil where it was made at the provider's own site.
  public let key: RefundKey?
  /// nil on refunds that are not Bilten's.
  public let orderID: String?

  public init(
    id: RefundID, payment: PaymentID?, amount: Money?, status: Status, key: RefundKey? = nil, orderID: String? = nil
  ) {
    self.id = id
    self.payment = payment
    self.amount = amount
    self.status = status
    self.key = key
    self.orderID = orderID
  }

  /// As the rules want it; nil where the currency is one Bilten cannot sell in.
  public var told: ToldRefund? {
    amount.map { ToldRefund(id: id.rawValue, key: key, amount: $0, state: status.recorded) }
  }

  /// The words are Stripe's.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case pending
    case requiresAction = "requires_action"
    case succeeded
    case failed
    case canceled

    /// In the words of ``RefundRecord``.
    public var recorded: RefundRecord.State {
      switch self {
      case .pending, .requiresAction: .sent
      case .succeeded: .done
      case .failed, .canceled: .failed
      }
    }
  }
}
