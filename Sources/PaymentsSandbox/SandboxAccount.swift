import Core
import FoundationEssentials
import Payments

/// A payment provider for trying things out: no money, no network, and the same rules that Stripe has for its sessions.
///
/// It is a folder with a file for each session, and one more for what became of it. Whoever makes that second file
/// first decides: the buyer who pays, or the shop that ends the session. So the two can't both happen.
public struct SandboxAccount: PaymentProvider {
  public var mode: PaymentMode { .sandbox }
  let folder: SandboxFolder
  private let baseURL: String
  private let now: @Sendable () -> Instant

  /// - Parameters:
  ///   - folder: made where it is missing.
  ///   - baseURL: the site's address; the payment page is below it.
  public init(folder: String, baseURL: String, now: @escaping @Sendable () -> Instant) {
    self.folder = SandboxFolder(path: folder)
    self.baseURL = baseURL
    self.now = now
  }

  public func createSession(_ request: PaymentSessionRequest) throws(PaymentError) -> PaymentSession {
    guard let total = request.total,
      let id = PaymentSessionID("cs_sandbox_" + request.idempotencyKey.replacing("order-", with: ""))
    else { throw .refused(code: "parameter_invalid") }
    let record = SandboxRecord(
      id: id.rawValue, orderID: request.orderID, eventID: request.eventID, amount: total.minorUnits,
      currency: total.currency.rawValue, expiresAt: request.expiresAt.milliseconds, successURL: request.successURL,
      cancelURL: request.cancelURL, locale: request.locale.rawValue)
    if try folder.create(record, "\(id).session") { return try session(id) }
    // The key was used before: the same request gets the same session, another one is refused, as Stripe does.
    guard try self.record(id) == record else { throw .refused(code: "idempotency_error") }
    return try session(id)
  }

  public func session(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession {
    guard let record = try record(id) else { throw .refused(code: "resource_missing") }
    let outcome = try folder.read(SandboxOutcome.self, "\(id).outcome")
    guard let currency = CurrencyCode(record.currency) else { throw .badReply }
    let status: PaymentSession.Status =
      switch outcome {
      case .paid?: .complete
      case .expired?: .expired
      case nil: now().milliseconds < record.expiresAt ? .open : .expired
      }
    return PaymentSession(
      id: id, url: status == .open ? "\(baseURL)/v1/sandbox-pay/\(id)" : nil, status: status, paid: status == .complete,
      amountTotal: Money(minorUnits: record.amount, currency: currency),
      payment: status == .complete ? PaymentID("pi_sandbox_\(id)") : nil, orderID: record.orderID,
      eventID: record.eventID, expiresAt: Instant(milliseconds: record.expiresAt))
  }

  public func expireSession(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession {
    guard try record(id) != nil else { throw .refused(code: "resource_missing") }
    _ = try folder.create(SandboxOutcome.expired, "\(id).outcome")
    return try session(id)
  }

  public func refund(_ request: RefundRequest) throws(PaymentError) -> Refund {
    let record = SandboxRefund(
      key: request.key.rawValue, payment: request.payment.rawValue, orderID: request.orderID,
      amount: request.amount.minorUnits, currency: request.amount.currency.rawValue, at: now().milliseconds)
    guard let refund = record.refund else { throw .refused(code: "parameter_invalid") }
    _ = try folder.create(record, Self.name(request.payment, request.key))
    return refund
  }

  public func refunds(of payment: PaymentID) throws(PaymentError) -> [Refund] {
    let names = try folder.names { $0.hasPrefix("\(payment)_") && $0.hasSuffix(".refund") }
    var records: [SandboxRefund] = []
    for name in names {
      if let record = try folder.read(SandboxRefund.self, name), record.payment == payment.rawValue {
        records.append(record)
      }
    }
    return records.sorted { ($0.at, $0.key) < ($1.at, $1.key) }.compactMap(\.refund)
  }

  private static func name(_ payment: PaymentID, _ key: RefundKey) -> String { "\(payment)_\(key).refund" }

  /// A file can be made in the folder.
  public func check() throws(PaymentError) { try folder.check() }

  /// The buyer presses "pay".
  /// - Returns: whether the session was still open; the first press counts, a second one changes nothing.
  public func pay(_ id: PaymentSessionID) throws(PaymentError) -> Bool {
    guard try session(id).status == .open else { return false }
    return try folder.create(SandboxOutcome.paid, "\(id).outcome")
  }

  /// Where the buyer goes on afterwards; nil where there is no such session.
  public func record(_ id: PaymentSessionID) throws(PaymentError) -> SandboxRecord? {
    try folder.read(SandboxRecord.self, "\(id).session")
  }
}
