import Catalog
import Checkout
import Core
import Function
import Handlers
import Outbox
import Payments
import Sales
import Store
import Tickets

/// The functions, as the runner would start them.
extension World {
  private func launch(
    _ purpose: SimulatedProcess.Purpose, isRepeat: Bool = false,
    _ work: (SimulatedProcess) -> () throws -> Response
  ) {
    processesStarted += 1
    let process = SimulatedProcess(number: processesStarted, purpose: purpose, world: self, isRepeat: isRepeat)
    note("\(process) starts")
    process.start(work(process))
    if process.isOver { process.leave() } else { processes.append(process) }
  }

  func resume(_ index: Int, killed: Bool = false) {
    let process = processes[index]
    if killed { process.die("while it waits") }
    process.resume()
    guard process.isOver else { return }
    processes.remove(at: index)
    process.leave()
  }

  func startOrder(_ buyer: Int, isOtherBody: Bool) {
    let wish = buyers[buyer]
    let request = Request(
      method: "POST", path: "/v1/orders",
      headers: ["content-type": "application/json", "accept": "application/json", "idempotency-key": wish.key],
      body: Array(wish.body(isOtherBody: isOtherBody, isOtherWay: wish.hasAsked && chance.percent(20)).utf8))
    if processes.contains(where: { if case .order(buyer, _) = $0.purpose { true } else { false } }) {
      count(.sameKeyAtOnce)
    }
    buyers[buyer].hasAsked = true
    launch(.order(buyer: buyer, isOtherBody: isOtherBody), isRepeat: wish.order != nil) { process in
      let handler = ordersHandler(process)
      return { try handler.respond(to: request) }
    }
  }

  func startMessage(_ index: Int) {
    let message = book.messages[index]
    if message.isAcknowledged { count(.messageRepeated) }
    if processes.contains(where: { if case .message(index) = $0.purpose { true } else { false } }) {
      count(.messageTwiceAtOnce)
    }
    if book.messages[..<index].contains(where: { $0.deliveries == 0 && $0.order == message.order }) {
      count(.messageOutOfOrder)
    }
    book.messages[index].deliveries += 1
    count(.messageDelivered)
    let body = message.body
    let request = Request(
      method: "POST", path: "/v1/webhooks/stripe",
      headers: [
        "content-type": "application/json",
        "stripe-signature": StripeSignature.sign(body, secret: SimulationParts.webhookSecret, at: book.now),
      ], body: body)
    note("evt_\(index + 1) tells \(message.kind)")
    launch(.message(index), isRepeat: message.isAcknowledged) { process in
      let handler = WebhookHandler(
        store: ProcessStore(process: process), catalog: catalog, secrets: [SimulationParts.webhookSecret],
        now: { [self] in now })
      return { try handler.respond(to: request) }
    }
  }

  func startOutbox() {
    count(.outboxRun)
    launch(.outbox) { process in
      let handler = OutboxHandler(
        store: ProcessStore(process: process), catalog: catalog, payments: ProcessPayments(process: process),
        mailer: ProcessMailer(process: process), link: parts.link, now: { [self] in now })
      return {
        try handler.respond(to: Request(method: "POST", path: "/internal/schedule/outbox", isScheduled: true))
      }
    }
  }

  /// Somebody at the command line, or the buyer.
  func startRefund(_ order: OrderID, _ wish: RefundWish) {
    launch(.refund(order)) { process in
      {
        let office = BoxOffice(store: ProcessStore(process: process))
        do throws(StoreError) {
          let answer = try office.giveBack(order, wish, now: self.now)
          if !process.isDead { self.refundAnswered(answer, process) }
          return .json([])
        } catch {
          return .json([], status: 503)
        }
      }
    }
  }

  func startScan(_ ticket: TicketID, _ shown: ShownTicket, event: EventID?, gate: Int) {
    count(.scanned)
    if processes.contains(where: { if case .scan(ticket, _) = $0.purpose { true } else { false } }) {
      count(.scannedAtOnce)
    }
    let expected = event.map { #","event":"\#($0)""# } ?? ""
    let request = Request(
      method: "POST", path: "/v1/orders/validate",
      headers: [
        "content-type": "application/json", "accept": "application/json",
        "authorization": "Bearer \(SimulationParts.gateKey)",
      ],
      body: Array(
        #"{"code":"\#(text(of: shown))","gate":"Gate \#(gate)","locale":"\#(SimulatedTexts.locale)"\#(expected)}"#.utf8)
    )
    launch(.scan(ticket, shown)) { process in
      let handler = ValidateHandler(
        store: ProcessStore(process: process), catalog: catalog, verifier: parts.verifier,
        gateKey: SimulationParts.gateKey, blocksDisputed: scenario.blocksDisputed, now: { [self] in now })
      return { try handler.respond(to: request) }
    }
  }

  /// What a scanner reads, or somebody types.
  private func text(of shown: ShownTicket) -> String {
    switch shown {
    case .typed(let code): return code.rawValue
    case .signed(let id, let revision):
      guard var ticket = store.records.tickets[id] else { return id.rawValue }
      ticket.revision = revision
      return (try? parts.signer.code(for: ticket)) ?? ""
    }
  }

  func startChange(_ order: OrderID, isRename: Bool, body: String) {
    if isRename, processes.contains(where: { if case .scan = $0.purpose { true } else { false } }) {
      count(.renamedWhileScanned)
    }
    let request = Request(
      method: "POST", path: "/v1/orders/\(order)", query: "secret=\(parts.link.secret(for: order))",
      headers: ["content-type": "application/json", "accept": "application/json"], body: Array(body.utf8))
    launch(.change(order, isRename: isRename)) { process in
      let handler = ordersHandler(process)
      return { try handler.respond(to: request) }
    }
  }

  /// Somebody leaves our payment page for the provider's.
  func startPayElsewhere(_ order: OrderID) {
    let request = Request(
      method: "POST", path: "/v1/orders/\(order)/pay", query: "secret=\(parts.link.secret(for: order))",
      headers: ["content-type": "application/json", "accept": "application/json"])
    launch(.payElsewhere(order)) { process in
      let handler = ordersHandler(process)
      return { try handler.respond(to: request) }
    }
  }

  private func ordersHandler(_ process: SimulatedProcess) -> OrdersHandler {
    let payments = ProcessPayments(process: process)
    return OrdersHandler(
      store: ProcessStore(process: process), catalog: catalog, payments: payments, element: payments.element,
      link: parts.link, signer: parts.signer, now: { [self] in now }, randomBytes: { [self] in chance.bytes($0) })
  }

  private var catalog: CatalogReader { parts.catalogs.readers[scenario.layout][cancelled] }
}
