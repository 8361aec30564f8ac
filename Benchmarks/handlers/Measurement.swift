import Catalog
import Core
import FastCGI
import Function
import Glibc
import Handlers
import Sales
import Store
import StoreSQLite
import Tickets

/// A shop with tickets in a new database, and requests to it.
struct Measurement {
  let catalog: CatalogReader
  let store: SQLiteStore
  let rounds: Int
  private let clock: @Sendable () -> Instant = { Instant(seconds: 1_800_000_000) }
  private let signer: TicketSigner
  private let path: String

  struct Failure: Error {}

  init(catalog: CatalogReader, folder: String, rounds: Int) throws {
    self.catalog = catalog
    self.rounds = rounds
    path = "\(folder)/measure-\(getpid()).sqlite"
    store = try SQLiteStore(path: path)
    guard let signer = TicketSigner(seedHex: String(repeating: "07", count: 32)) else { throw Failure() }
    self.signer = signer
  }

  func run() throws {
    defer { for ending in ["", "-wal", "-shm"] { unlink(path + ending) } }
    guard let id = try catalog.site().events.first.flatMap(EventID.init), let facts = try catalog.facts(id) else {
      throw Failure()
    }
    let codes = try sell(facts, count: rounds)
    guard let verifier = TicketVerifier(publicKeysHex: signer.publicKeyHex) else { throw Failure() }
    let availability = AvailabilityHandler(store: store, catalog: catalog, now: clock)
    try measure("availability", availability) { _ in
      (path: "/v1/events/\(id.rawValue)/availability", method: "GET", body: "")
    }
    let validate = ValidateHandler(store: store, catalog: catalog, verifier: verifier, gateKey: "KEY", now: clock)
    try measure("validate", validate) { round in
      (
        path: "/v1/orders/validate", method: "POST",
        body: #"{"code":"\#(codes[round])","gate":"North","event":"\#(id.rawValue)","locale":"de"}"#
      )
    }
    try time("of that, a check-in") { round in
      guard let code = TicketID(bytes: Self.bytes(round + rounds)) else { throw Failure() }
      _ = try BoxOffice(store: store).admit(
        .typed(code), expected: id, gate: GateName("N") ?? { throw Failure() }(), now: clock()
      ) {
        _ in .scheduled
      }
    }
    try time("of that, a signature") { round in _ = try verifier.verify(codes[round]) }
  }

  /// - Returns: the codes of the first `count` tickets; as many more were issued.
  private func sell(_ facts: EventFacts, count: Int) throws -> [String] {
    guard let type = facts.ticketTypes.first?.id, let name = PersonName("Mia Nowak"),
      let address = EmailAddress("mia@mail.example")
    else { throw Failure() }
    return try store.transaction(on: facts.id) { (step) throws(StoreError) -> [Ticket] in
      var tickets: [Ticket] = []
      for number in 0..<count * 2 {
        guard let order = OrderID(bytes: Self.bytes(number)), let seed = TicketSeed(bytes: Self.bytes(number)),
          let ticket = TicketID(bytes: Self.bytes(number))
        else { throw .broken("no id") }
        let line = OrderLine(ticketType: type, quantity: 1, unitPrice: Money(minorUnits: 100, currency: facts.currency))
        try step.insert(
          Order(
            id: order, ticketSeed: seed, event: facts.id, locale: .german, buyer: Buyer(name: name, email: address),
            lines: [line], total: line.unitPrice, createdAt: clock(), holdExpiresAt: clock(), state: .paid))
        tickets.append(Ticket(id: ticket, order: order, event: facts.id, ticketType: type, number: 0, isValid: true))
      }
      try step.insert(tickets)
      return tickets
    }.prefix(count).map { try signer.code(for: $0) }
  }

  private func measure(
    _ name: String, _ handler: any Handler, _ request: (Int) -> (path: String, method: String, body: String)
  ) throws {
    var conversation = FastCGIConversation(limits: FastCGILimits(), writer: CGIResponse(tellsCounts: true))
    let seat = HandlerSeat { handler }
    try time(name) { round in
      let (path, method, body) = request(round)
      try conversation.receive(Self.records(path: path, method: method, body: body))
      guard let request = conversation.request() else { throw Failure() }
      let answer = seat.answer(request)
      guard answer.response.status == 200 else { throw Failure() }
      conversation.answer(answer, isHead: false)
      conversation.forgetOutput()
    }
  }

  private func time(_ name: String, _ body: (Int) throws -> Void) throws {
    try body(0 + (name == "validate" ? rounds - 1 : 0))
    var before = rusage()
    getrusage(__rusage_who_t(0), &before)
    let start = ContinuousClock.now
    for round in 0..<rounds - 1 { try body(name.hasPrefix("of that, a check") ? round + 1 : round) }
    let elapsed = (ContinuousClock.now - start) / rounds
    var after = rusage()
    getrusage(__rusage_who_t(0), &after)
    func micros(_ time: timeval) -> Int { time.tv_sec * 1_000_000 + Int(time.tv_usec) }
    let user = (micros(after.ru_utime) - micros(before.ru_utime)) * 10 / rounds
    let system = (micros(after.ru_stime) - micros(before.ru_stime)) * 10 / rounds
    print(
      "\(name): \(elapsed / .microseconds(1) ) µs (user \(Double(user) / 10), system \(Double(system) / 10))")
  }

  /// What a runner sends for one request: about what a browser's request becomes.
  private static func records(path: String, method: String, body: String) -> [UInt8] {
    var bytes: [UInt8] = []
    RecordWriter.appendBeginRequest(requestID: 1, role: 1, keepsConnection: true, to: &bytes)
    var pairs: [UInt8] = []
    var variables = [
      ("GATEWAY_INTERFACE", "CGI/1.1"), ("SERVER_SOFTWARE", "Bilten"), ("SERVER_NAME", "localhost"),
      ("SERVER_PORT", "8080"), ("SERVER_PROTOCOL", "HTTP/1.1"), ("REQUEST_METHOD", method), ("SCRIPT_NAME", path),
      ("PATH_INFO", ""), ("QUERY_STRING", ""), ("REMOTE_ADDR", "127.0.0.1"),
      ("HTTP_X_REQUEST_ID", "0123456789abcdef0123456789"), ("HTTP_HOST", "localhost:8080"),
      ("HTTP_USER_AGENT", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
      ("HTTP_ACCEPT", "application/json"), ("HTTP_ACCEPT_LANGUAGE", "de,en;q=0.5"),
      ("HTTP_ACCEPT_ENCODING", "gzip, deflate, br"),
    ]
    if !body.isEmpty {
      variables += [
        ("CONTENT_LENGTH", String(body.utf8.count)), ("CONTENT_TYPE", "application/json"),
        ("HTTP_AUTHORIZATION", "Bearer KEY"),
      ]
    }
    for (name, value) in variables { NameValuePairs.append(name: name, value: value, to: &pairs) }
    RecordWriter.appendStream(.parameters, requestID: 1, pairs, to: &bytes)
    RecordWriter.appendEnd(of: .parameters, requestID: 1, to: &bytes)
    RecordWriter.appendStream(.standardInput, requestID: 1, Array(body.utf8), to: &bytes)
    RecordWriter.appendEnd(of: .standardInput, requestID: 1, to: &bytes)
    return bytes
  }

  /// Ten bytes that are spread as random ones are.
  private static func bytes(_ number: Int) -> [UInt8] {
    var state = UInt64(number) &+ 1
    return (0..<10).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
  }
}
