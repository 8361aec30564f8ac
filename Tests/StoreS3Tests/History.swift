import Core
import Foundation
import ObjectsMemory
import Sales
import Store
import TestSupport

@testable import StoreS3

/// Several shops on one bucket, each with a thread and a store of its own, and what they were told. The same seed makes the same
/// history.
final class History: @unchecked Sendable {
  static let quota = 12
  private let seed: UInt64
  private let clients: Int
  private let faults: Faults
  private let options: S3StoreOptions
  private let bucket = MemoryObjects()
  private let turns: Turns
  private let keys = LogKeys(prefix: "", ledger: "main")
  private let event = Shop.event(quota: History.quota)

  /// Every entry as it was stored first, also where it was removed since.
  private var entries: [UInt64: [UInt8]] = [:]
  private var told = Told()
  /// How it went, for a look at a history that is not the same twice.
  private(set) var trace: [String] = []

  /// What stores have answered.
  private struct Told {
    /// The order that a wish became.
    var placed: [Int: Set<OrderID>] = [:]
    var issued: [OrderID: Int] = [:]
    var released: Set<OrderID> = []
    var admitted: [TicketID: Int] = [:]
    var stocks: [(count: StockCount, versions: ClosedRange<UInt64>)] = []
    var problems: [String] = []
    var answers = 0
  }

  init(seed: UInt64, clients: Int = 4, faults: Faults = Faults(), options: S3StoreOptions = History.options) {
    (self.seed, self.clients, self.faults, self.options) = (seed, clients, faults, options)
    turns = Turns(seed: seed, clients: clients)
  }

  /// All happens often: packs, snapshots and removals.
  static var options: S3StoreOptions {
    var options = S3StoreOptions()
    options.entriesMax = 3
    options.packedBytesMax = 2000
    return options
  }

  /// Runs it to its end.
  /// - Returns: what must not be, in words; how many calls were answered; and a digest of how it went.
  func run() throws -> (problems: [String], answers: Int, digest: String) {
    Threads.run(clients) { client in
      self.live(client)
      self.turns.end(client)
    }
    for arrival in turns.late { arrival() }
    let digest = Envelope.digest(Array("\(turns.count) \(turns.clock) \(bucket.keys) \(told.answers)".utf8))
    var problems = told.problems
    do {
      try check(&problems)
    } catch {
      problems.append("what is stored can't be read: \(error)")
    }
    return (problems, told.answers, digest.map { String($0, radix: 16) }.joined())
  }

  private func live(_ client: Int) {
    var random = SeededRandom(seed: seed &* 31 &+ UInt64(client))
    turns.park(client)
    var store = makeStore(client, life: 0)
    for number in 0..<14 {
      do {
        try act(BoxOffice(store: store), store, &random, attempt: client * 100 + number)
        told.answers += 1
        trace.append("\(turns.count) \(client) \(number) answered")
      } catch StoreError.broken(let why) {
        told.problems.append("client \(client): \(why)")
      } catch {
        // Nobody was told anything: whatever it was may have happened or not.
        trace.append("\(turns.count) \(client) \(number) \(error)")
      }
      if turns.dead.remove(client) != nil { store = makeStore(client, life: number + 1) }
    }
  }

  private func makeStore(_ client: Int, life: Int) -> S3Store {
    let random = RandomBytes(seed: seed &* 1009 &+ UInt64(client * 100 + life))
    let surroundings = Surroundings(
      now: { [turns] in Instant(milliseconds: turns.clock) }, uptime: { [turns] in turns.clock },
      randomBytes: { random.bytes($0) },
      pause: { [turns] milliseconds in
        turns.pass(milliseconds)
        turns.park(client)
      })
    let objects = FaultyObjects(bucket, turns, client: client, faults) { [weak self] key, body in
      guard let self, let number = keys.number(ofEntry: key) else { return }
      // What is written later under a number that was free again is heard by nobody.
      if entries[number] == nil { entries[number] = body }
    }
    return S3Store(objects, options: options, surroundings: surroundings)
  }

  private var version: UInt64 { entries.keys.max() ?? 0 }

  private func act(_ office: BoxOffice, _ store: S3Store, _ random: inout SeededRandom, attempt: Int) throws {
    let now = Instant(milliseconds: 1_800_000_000_000)
    let known = told.placed.values.flatMap(\.self).sorted()
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4:
      let number = Int.random(in: 0..<24, using: &random)
      let wish = Shop.wish(number, id: attempt, quantity: 1 + number % 3, event: event)
      if case .placed(let order) = try office.place(wish) { told.placed[number, default: []].insert(order.id) }
    case 4..<6:
      guard let order = known.randomElement(using: &random) else { return }
      let payment = Payment(
        id: "pi_\(order)", order: order,
        amount: Money(minorUnits: try amount(of: order, store), currency: Shop.euro))
      let outcome = try office.settle(payment, facts: event, webhook: "evt_\(attempt)", now: now)
      if case .decided(.issue) = outcome { told.issued[order, default: 0] += 1 }
      if outcome == .unknownOrder { told.problems.append("an order that was placed is not known") }
    case 6:
      guard let order = known.randomElement(using: &random) else { return }
      if try office.release(order, session: nil, now: now) { told.released.insert(order) }
    case 7..<9:
      guard let order = told.issued.keys.sorted().randomElement(using: &random),
        let ticket = try store.tickets(of: order).randomElement(using: &random)
      else { return }
      let answer = try office.admit(
        .signed(ticket.id, revision: 0), expected: nil, gate: Shop.gate, now: now, eventStatus: { _ in .scheduled })
      if case .admitted = answer.verdict { told.admitted[ticket.id, default: 0] += 1 }
    default:
      let before = version
      let count = try store.stock(of: event.id)[Shop.standing]
      told.stocks.append((count, before...version))
    }
  }

  private func amount(of order: OrderID, _ store: S3Store) throws -> Int64 {
    guard let order = try store.order(order) else { throw StoreError.broken("an order that was placed is gone") }
    return order.total.minorUnits
  }

  // MARK: What must hold

  private func check(_ problems: inout [String]) throws {
    // Version by version, from all that was ever stored.
    var log = LogBucket.Loaded()
    var counts: [UInt64: StockCount] = [0: .none]
    for number in 1..<(version + 1) {
      guard let bytes = entries[number] else { throw StoreError.broken("entry \(number) is missing") }
      try log.apply(try LogEntry(bytes))
      let count = log.records.stock[event.id]?[Shop.standing] ?? .none
      counts[number] = count
      if count.sold + count.held > Self.quota { problems.append("oversold at \(number): \(count)") }
      let orders = log.records.files.values.map(\.order)
      let held = orders.filter { $0.state == .held }.reduce(0) { $0 + $1.ticketCount }
      let sold = orders.filter { $0.state == .paid }.reduce(0) { $0 + $1.ticketCount }
      if count != StockCount(sold: sold, held: held) { problems.append("stock and orders differ at \(number)") }
    }
    for (count, versions) in told.stocks where !versions.contains(where: { counts[$0] == count }) {
      problems.append("a stock was told that was not there between \(versions.lowerBound) and \(versions.upperBound)")
    }
    // A new store reads what is left of it, and sees the same.
    let fresh = S3Store(bucket, options: options)
    let digest = try fresh.digest()
    var writer = ByteWriter()
    try log.records.forEachChange { (change) throws(StoreError) in change.write(to: &writer) }
    let replayed = Envelope.digest(writer.bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    if digest != replayed { problems.append("packs and snapshots hold something else than the log") }
    try checkAnswers(fresh, &problems)
  }

  private func checkAnswers(_ store: S3Store, _ problems: inout [String]) throws {
    for (wish, orders) in told.placed {
      if orders.count != 1 { problems.append("wish \(wish) became \(orders.count) orders") }
      for order in orders where try store.order(order) == nil { problems.append("an order that was told of is lost") }
    }
    for (order, times) in told.issued {
      if times > 1 { problems.append("a payment was decided on \(times) times") }
      let stored = try store.order(order)
      if stored?.state != .paid { problems.append("a payment that was told of is lost") }
      if try store.tickets(of: order).count != stored?.ticketCount { problems.append("tickets are lost") }
    }
    for order in told.released where try store.order(order)?.state == .held {
      problems.append("a release that was told of is lost")
    }
    for (ticket, times) in told.admitted {
      if times > 1 { problems.append("a ticket was admitted \(times) times") }
      let event = try store.event(of: ticket)
      let isStored = try store.transaction(on: Shop.eventID) { step throws(StoreError) in
        try step.checkIn(of: ticket) != nil
      }
      if event == nil || !isStored { problems.append("a check-in that was told of is lost") }
    }
  }
}

/// Random bytes of a seed.
final class RandomBytes: @unchecked Sendable {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) } }
}
