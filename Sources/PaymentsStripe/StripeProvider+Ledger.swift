import Core
import Payments

extension StripeProvider: PaymentLedger {
  public func sessions(
    since: Instant, after: PaymentSessionID?
  ) throws(PaymentError) -> LedgerPage<PaymentSession> {
    let body = try transport.get(Self.path("/v1/checkout/sessions", since, after?.rawValue))
    guard let list = try? StripeJSON.decode(StripeList<StripeSessionObject>.self, from: body) else { throw .badReply }
    var entries: [PaymentSession] = []
    for object in list.data {
      guard let session = try? object.session() else { throw .badReply }
      entries.append(session)
    }
    return LedgerPage(entries: entries, hasMore: list.hasMore)
  }

  public func refunds(since: Instant, after: RefundID?) throws(PaymentError) -> LedgerPage<Refund> {
    let body = try transport.get(Self.path("/v1/refunds", since, after?.rawValue))
    guard let list = try? StripeJSON.decode(StripeRefundList.self, from: body) else { throw .badReply }
    var entries: [Refund] = []
    for object in list.data {
      guard let refund = try? object.refund() else { throw .badReply }
      entries.append(refund)
    }
    return LedgerPage(entries: entries, hasMore: list.hasMore)
  }

  private static func path(_ list: String, _ since: Instant, _ after: String?) -> String {
    "\(list)?limit=100&created%5Bgte%5D=\(since.seconds)" + (after.map { "&starting_after=\($0)" } ?? "")
  }
}
