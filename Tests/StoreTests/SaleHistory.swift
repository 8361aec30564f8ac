import Core
import Sales
import Store
import TestSupport
import Tickets

/// A sale in which everything happens that leaves a record: the same seed gives the same store.
struct SaleHistory {
  static let now = Instant(seconds: 1_800_000_000)
  static let concert = EventID("concert")!
  static let walk = EventID("walk")!
  static let code = PromoCodeName("FRIENDS")!

  let store: any Store
  /// Only what stores of this version of the SQLite schema could keep.
  private let version: Int
  private var random: SeededRandom
  private var now = Self.now
  private var orders: [Order] = []
  private(set) var count = 0

  init(_ store: any Store, seed: UInt64, version: Int = .max) {
    self.store = store
    self.version = version
    random = SeededRandom(seed: seed)
  }

  /// A concert with two kinds of tickets, a tax, a fee and a promo code, and a walk that costs nothing.
  static func facts(_ event: EventID) -> EventFacts? { facts(event, version: .max) }

  static func facts(_ event: EventID, version: Int) -> EventFacts? {
    let hasExtras = version >= 3
    let euro = Samples.euro
    let sales = SalesWindow(opensAt: nil, closesAt: now.adding(seconds: 1_000_000))
    func type(_ id: TicketTypeID, _ price: Int64, quota: Int) -> TicketType {
      TicketType(
        id: id, price: Money(minorUnits: price, currency: euro),
        tax: hasExtras ? Percentage("19").map { TaxRate(percentage: $0, isInclusive: true) } : nil, quota: quota,
        perOrderMax: 8, sales: sales)
    }
    let promo = PromoCode(
      name: code, discount: Percentage("10").map(PromoCode.Discount.percent), ticketTypes: nil, unlocks: [],
      usesMax: 40,
      usesPerPersonMax: nil, window: SalesWindow(opensAt: nil, closesAt: now.adding(seconds: 1_000_000)))
    switch event {
    case concert:
      return EventFacts(
        id: event, status: .scheduled, startsAt: now.adding(seconds: 1_000_000), endsAt: now.adding(seconds: 1_010_000),
        currency: euro,
        ticketTypes: [type(Samples.standing, 2400, quota: 200), type(Samples.seated, 3600, quota: 60)],
        fees: hasExtras
          ? [Fee(id: FeeID("booking")!, basis: .order, amount: Money(minorUnits: 150, currency: euro), percentage: nil)]
          : [],
        codes: hasExtras ? [promo] : [])
    case walk:
      return EventFacts(
        id: event, status: .scheduled, startsAt: now.adding(seconds: 1_000_000), endsAt: now.adding(seconds: 1_010_000),
        currency: euro, ticketTypes: [type(Samples.standing, 0, quota: 100)])
    default: return nil
    }
  }

  private var office: BoxOffice {
    BoxOffice(store: store, source: AuditSource(.buyer, address: "192.0.2.7", requestID: "request-\(count)"))
  }

  mutating func run(steps: Int) throws {
    for _ in 0..<steps {
      now = now.adding(seconds: Int64.random(in: 1...90, using: &random))
      switch Int.random(in: 0..<21, using: &random) {
      case 0..<8: try place()
      case 8..<12: try settle()
      case 12: try release()
      case 13 where version >= 4: try giveBack()
      case 14: try admit()
      case 19 where version >= 6: try scan()
      case 15 where version >= 5: try rename()
      case 16: try work()
      case 17 where version >= 4: try hear()
      case 18 where version >= 5: try ask()
      case 20 where version >= 5: try erase()
      default: break
      }
    }
  }

  /// Places an order of the next number.
  @discardableResult
  mutating func place(event: EventID? = nil) throws -> Order? {
    count += 1
    let event = event ?? (Bool.random(using: &random) ? Self.concert : Self.walk)
    guard let facts = Self.facts(event, version: version) else { return nil }
    let bytes = (0..<10).map { _ in UInt8.random(in: 0...255, using: &random) }
    let type = event == Self.concert && Bool.random(using: &random) ? Samples.seated : Samples.standing
    let wish = OrderWish(
      key: IdempotencyKey("history-of-one-sale-\(count)-\(bytes[0])")!, id: OrderID(bytes: bytes)!,
      ticketSeed: TicketSeed(bytes: bytes.reversed())!, event: facts, locale: .arabic,
      buyer: Buyer(name: PersonName("ليلى \(count)")!, email: EmailAddress("leila+\(count)@mail.example")!),
      cart: [CartLine(ticketType: type, quantity: Int.random(in: 1...4, using: &random))],
      code: version >= 3 && event == Self.concert && Bool.random(using: &random) ? Self.code : nil,
      answers: version >= 3 && count.isMultiple(of: 3)
        ? [Answer(question: QuestionID("diet")!, ticket: 0, value: "None, \"really\"\n")] : [],
      fingerprint: Digest.hex("\(count)"), now: now)
    guard case .placed(let order) = try office.place(wish) else { return nil }
    orders.append(order)
    guard order.state == .held else { return order }
    return try office.attach(session: "cs_\(order.id)", url: "https://pay.example/\(order.id)", to: order)
  }

  private mutating func any() -> Order? { orders.randomElement(using: &random) }

  private mutating func settle() throws {
    guard let order = any(), !order.total.isFree else { return }
    count += 1
    // Now and then twice, too late, or with another amount.
    let amount = Int.random(in: 0..<12, using: &random) == 0 ? 1 : order.total.minorUnits
    let payment = Payment(
      id: "pi_\(count)", order: order.id, amount: Money(minorUnits: amount, currency: order.total.currency))
    _ = try office.settle(payment, facts: Self.facts(order.event), webhook: "evt_\(count)", now: now)
  }

  private mutating func release() throws {
    guard let order = any() else { return }
    try office.release(order.id, session: "cs_\(order.id)", now: now)
  }

  private mutating func giveBack() throws {
    guard let order = any() else { return }
    let choice: RefundChoice =
      Bool.random(using: &random) ? .whole : .line(order.lines[0].ticketType, quantity: 1)
    _ = try office.giveBack(
      order.id, RefundWish(choice, keptPerTicket: 100, freesPlaces: Bool.random(using: &random), allowsUsed: true),
      now: now)
  }

  private mutating func admit() throws {
    guard let order = any() else { return }
    _ = try office.admit(
      .typed(TicketIDs.id(seed: order.ticketSeed, number: 0)), expected: nil, gate: Samples.gate, now: now,
      eventStatus: { _ in .scheduled })
  }

  /// Gates that could not ask: what they let in is told later, also twice, and also of two.
  private mutating func scan() throws {
    count += 1
    guard let order = any(), order.state != .expired else { return }
    let device = ScannerDevice(
      id: DeviceID(bytes: [0, 0, 0, 0, 0, 0, 0, 0, 3, UInt8(count % 5)])!, name: GateName("Mia’s phone \(count % 5)")!,
      events: count.isMultiple(of: 2) ? [] : [Self.concert, Self.walk], gates: [Samples.gate, GateName("North")!],
      createdAt: Self.now, expiresAt: Self.now.adding(seconds: 1_000_000),
      tokenDigest: Digest.hex("token \(count % 5)"), pairedAt: Self.now, seenAt: now)
    try store.changeDevices { step throws(StoreError) in
      if try step.device(device.id) == nil { try step.insert(device) }
    }
    let scan = DeviceScan(
      nonce: ScanNonce(bytes: [9, 0, 0, 0, 0, 0, 0, 0, UInt8(count / 256), UInt8(count % 256)])!,
      shown: .signed(TicketIDs.id(seed: order.ticketSeed, number: 0), revision: 9), gate: Samples.gate,
      scannedAt: now.adding(seconds: -5), isLetIn: Bool.random(using: &random))
    _ = try office.admit(scan, device: device, now: now, eventStatus: { _ in .scheduled })
  }

  private mutating func rename() throws {
    guard let order = any(), let ticket = try store.tickets(of: order.id).first else { return }
    let wish = HolderChange(number: 0, revision: ticket.revision, name: PersonName("Noor \(count)")!)
    _ = try office.change(
      wish, in: order.id, eventStatus: .scheduled, closesAt: now.adding(seconds: 1_000_000), now: now)
  }

  /// What the outbox does: some tasks are done, some fail, some stay claimed.
  private mutating func work() throws {
    for task in try store.claimTasks(now: now, leaseEndsAt: now.adding(seconds: 120), limit: 4) {
      switch Int.random(in: 0..<4, using: &random) {
      case 0, 1:
        if case .refund = task.kind, let key = task.id.refund {
          try office.refundTaken(key, of: task.order, providerID: "re_\(key)", state: .sent, now: now)
        }
        try store.finishTask(task.id, at: now)
        if task.kind.isMail, Bool.random(using: &random) { _ = try store.bounceMail(task.id, reason: "5.1.1") }
      case 2 where task.kind.isMail: try store.retryTask(task.id, dueAt: nil, failure: "550")
      case 2: try store.retryTask(task.id, dueAt: now.adding(seconds: 60), failure: "timed out")
      default: break
      }
    }
  }

  /// News of the provider.
  private mutating func hear() throws {
    count += 1
    guard let order = any(), let settled = try store.settlements(of: order.id).first else { return }
    try office.noteRefundNews(of: settled.payment.id, order: nil, webhook: "evt_news_\(count)", now: now)
    let gone = try store.refunds(of: order.id).filter { $0.state != .pending }.minorUnits(of: settled.payment.id)
    if Bool.random(using: &random), settled.payment.amount.minorUnits >= gone + 50 {
      let told = ToldRefund(
        id: "re_hand_\(count)", key: nil, amount: Money(minorUnits: 50, currency: order.total.currency), state: .done)
      try office.learn(refundsOf: settled.payment.id, [told], now: now)
    }
    try office.note(
      ToldDispute(
        id: "dp_\(count)", payment: settled.payment.id, amount: settled.payment.amount, reason: "fraudulent",
        state: Bool.random(using: &random) ? .open : .won), webhook: "evt_dispute_\(count)", now: now)
  }

  /// What buyers ask for.
  private mutating func ask() throws {
    count += 1
    guard let order = any() else { return }
    _ = try office.resend(order.id, number: 9, now: now)
    let request = LinkRequest(id: "link-\(count)", address: order.buyer.email, at: now)
    try store.keep(request, waitingMax: 50)
    if Bool.random(using: &random) { try office.answer(request, now: now) }
    try office.setReminder(of: order.id, isOff: Bool.random(using: &random), now: now)
    if let paid = try store.ordersToRemind(of: order.event, limit: 2).first {
      try office.remind(of: order.event, [paid], isAll: Bool.random(using: &random), now: now)
    }
  }

  private mutating func erase() throws {
    guard let order = any(), Int.random(in: 0..<3, using: &random) == 0 else { return }
    try office.erase(
      order.id, isForced: Bool.random(using: &random), actor: "mia", now: now,
      endsAt: { Self.facts($0)?.endsAt })
    if Int.random(in: 0..<6, using: &random) == 0 { try office.markErased(order.event, now: now) }
  }
}

extension DumpableStore {
  /// All records as text, for comparing stores.
  func lines() throws -> [String] {
    try dump { dump in
      try StoreRecord.Kind.allCases.flatMap { kind in
        var lines: [String] = []
        var after: String?
        while true {
          // Small and of an odd size: pages have to fit together.
          let page = try dump.page(kind, after: after, limit: 7)
          guard let last = page.last else { return lines }
          lines += page.map { String(decoding: RecordForm.bytes($0), as: UTF8.self) }
          after = last.key
        }
      }
    }
  }
}
