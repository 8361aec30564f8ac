import Core
import Payments

extension StripeProvider: PaymentLedger {
  /// First all Checkout Sessions, then the payments on pages of ours: Stripe lists them apart.
  public func sessions(since: Instant, page: LedgerCursor?) throws(PaymentError) -> LedgerPage<PaymentSession> {
    if let page, let after = Self.intent(page) { return try intents(since, after: after) }
    let list = try list(StripeSessionObject.self, "/v1/checkout/sessions", since, after: page?.text)
    let last = list.data.last?.id.rawValue
    return LedgerPage(
      entries: try Self.read(list.data) { (object) throws(StripeObjectError) in try object.session() },
      next: list.hasMore ? last.map(LedgerCursor.init) : LedgerCursor(Self.intentsBegin))
  }

  public func refunds(since: Instant, page: LedgerCursor?) throws(PaymentError) -> LedgerPage<Refund> {
    let list = try list(StripeRefundObject.self, "/v1/refunds", since, after: page?.text)
    let entries = try Self.read(list.data) { (object) throws(StripeObjectError) in try object.refund() }
    return LedgerPage(entries: entries, next: list.hasMore ? entries.last.map { LedgerCursor($0.id.rawValue) } : nil)
  }

  public func disputes(since: Instant, page: LedgerCursor?) throws(PaymentError) -> LedgerPage<DisputeNotice> {
    let list = try list(StripeDisputeObject.self, "/v1/disputes", since, after: page?.text)
    let last = list.data.last?.id.rawValue
    let entries = try Self.read(list.data) { (object) throws(StripeObjectError) in try object.notice() }
    return LedgerPage(
      entries: entries.compactMap(\.self),
      next: list.hasMore ? last.map(LedgerCursor.init) : nil)
  }

  /// The cursor that the list of payments begins with; those of its later pages have the last payment's name behind it.
  private static let intentsBegin = "intents:"

  /// - Returns: nil where the cursor is one of Checkout Sessions; an empty text for the first page.
  private static func intent(_ page: LedgerCursor) -> String? {
    page.text.hasPrefix(intentsBegin) ? String(page.text.dropFirst(intentsBegin.count)) : nil
  }

  private func intents(_ since: Instant, after: String) throws(PaymentError) -> LedgerPage<PaymentSession> {
    let list = try list(
      StripeIntentObject.self, "/v1/payment_intents", since, after: after.isEmpty ? nil : after)
    // Payments of Checkout Sessions have been told of by these.
    let entries = try Self.read(list.data.filter(\.isHere)) { (object) throws(StripeObjectError) in
      try object.session()
    }
    let last = list.data.last?.id.rawValue
    return LedgerPage(
      entries: entries, next: list.hasMore ? last.map { LedgerCursor(Self.intentsBegin + $0) } : nil)
  }

  private func list<Object: Decodable>(
    _ type: Object.Type, _ list: String, _ since: Instant, after: String?
  ) throws(PaymentError) -> StripeList<Object> {
    let more = after.map { "&starting_after=\($0)" } ?? ""
    let body = try transport.get("\(list)?limit=100&created%5Bgte%5D=\(since.seconds)\(more)")
    guard let list = try? StripeJSON.decode(StripeList<Object>.self, from: body) else { throw .badReply }
    return list
  }

  private static func read<Object, Entry>(
    _ objects: [Object], _ entry: (Object) throws(StripeObjectError) -> Entry
  ) throws(PaymentError) -> [Entry] {
    var entries: [Entry] = []
    for object in objects {
      do throws(StripeObjectError) {
        entries.append(try entry(object))
      } catch {
        throw .badReply
      }
    }
    return entries
  }
}
