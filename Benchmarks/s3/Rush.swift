import Core
import Objects
import ObjectsMemory
import Sales
import Store
import StoreS3
import Synchronization
import TestSupport

/// Buyers who place one order after another, each as soon as the last one is answered.
struct Rush {
  let name: String
  let buyers: Int
  /// Each has a store of its own, and an equal part of the buyers.
  let processes: Int
  let seconds: Int64

  private struct Seen {
    var microseconds: [Int64] = []
    var refused = 0
    var failed = 0
  }

  /// - Returns: a line of the table.
  /// - Throws: ``RushError`` where what is stored is not what was answered.
  func run(_ near: any ObjectStore, milliseconds: Int64) throws -> String {
    let event = try Self.event()
    let objects = FarObjects(near, milliseconds: milliseconds)
    var options = S3StoreOptions()
    // As a warm worker does it: on a thread of its own.
    options.compactsByItself = false
    let stores = (0..<processes).map { _ in S3Store(objects, prefix: "rush-\(name)/", options: options) }
    for store in stores { try store.ping() }
    let before = objects.requests
    let begin = Self.microseconds()
    let end = begin + seconds * 1_000_000
    let seen = Mutex(Seen())
    Threads.run(buyers + 1) { buyer in
      guard buyer < buyers else { return Self.tidy(stores, until: end) }
      let office = BoxOffice(store: stores[buyer % processes])
      var (number, own) = (0, Seen())
      while Self.microseconds() < end {
        guard let wish = Self.wish(buyer, number, event) else { break }
        let start = Self.microseconds()
        switch Result(catching: { try office.place(wish) }) {
        case .success(.placed): own.microseconds.append(Self.microseconds() - start)
        case .success: own.refused += 1
        case .failure: own.failed += 1
        }
        number += 1
      }
      seen.withLock { all in
        all.microseconds += own.microseconds
        all.refused += own.refused
        all.failed += own.failed
      }
    }
    let elapsed = Double(Self.microseconds() - begin) / 1_000_000
    let requests = objects.requests - before
    let all = seen.withLock { $0 }
    try check(near, event, told: all.microseconds.count, failed: all.failed)
    return line(all, elapsed, requests)
  }

  /// Packs the log while the sale goes on.
  private static func tidy(_ stores: [S3Store], until end: Int64) {
    while microseconds() < end {
      for store in stores where store.isCompactionDue { try? store.compact() }
      Surroundings.system.pause(100)
    }
  }

  /// A new reader sees what was answered, and nothing is oversold.
  private func check(_ near: any ObjectStore, _ event: EventFacts, told: Int, failed: Int) throws {
    let fresh = S3Store(near, prefix: "rush-\(name)/")
    let held = try fresh.stock(of: event.id).counts.values.reduce(0) { $0 + $1.held + $1.sold }
    guard held >= told, held <= told + failed, held <= event.ticketTypes[0].quota else {
      throw RushError("\(held) places are held, \(told) orders were answered and \(failed) not")
    }
  }

  private func line(_ seen: Seen, _ elapsed: Double, _ requests: Int) -> String {
    let sorted = seen.microseconds.sorted()
    func milliseconds(_ part: Double) -> Int64 {
      sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))] / 1000
    }
    let rate = Int(Double(sorted.count) / elapsed)
    let share = sorted.isEmpty ? 0 : (Double(requests) / Double(sorted.count) * 100).rounded() / 100
    return "| \(name) | \(buyers) | \(processes) | \(rate) | \(milliseconds(0.5)) | \(milliseconds(0.99)) | \(share) "
      + "| \(seen.refused) | \(seen.failed) |"
  }

  private static func microseconds() -> Int64 {
    let now = ContinuousClock.now - start
    return now.components.seconds * 1_000_000 + now.components.attoseconds / 1_000_000_000_000
  }

  private static let start = ContinuousClock.now

  private static func event() throws -> EventFacts {
    guard let event = EventID("rush"), let type = TicketTypeID("standing"), let euro = CurrencyCode("EUR") else {
      throw RushError("the event is none")
    }
    let later = Instant(seconds: 2_000_000_000)
    return EventFacts(
      id: event, status: .scheduled, startsAt: later, endsAt: later, currency: euro,
      ticketTypes: [
        TicketType(
          id: type, price: Money(minorUnits: 2400, currency: euro), quota: 100_000, perOrderMax: 8,
          sales: SalesWindow(opensAt: nil, closesAt: later))
      ])
  }

  private static func wish(_ buyer: Int, _ number: Int, _ event: EventFacts) -> OrderWish? {
    let random = Surroundings.system.randomBytes
    guard let key = IdempotencyKey("a-key-of-buyer-\(buyer)-\(number)"), let id = OrderID(bytes: random(10)),
      let seed = TicketSeed(bytes: random(10)), let name = PersonName("Buyer \(buyer)"),
      let email = EmailAddress("buyer\(buyer)-\(number)@mail.example")
    else { return nil }
    return OrderWish(
      key: key, id: id, ticketSeed: seed, event: event, locale: .english, buyer: Buyer(name: name, email: email),
      cart: [CartLine(ticketType: event.ticketTypes[0].id, quantity: 1)], fingerprint: "\(buyer)-\(number)",
      now: Instant(seconds: 1_800_000_000))
  }
}

struct RushError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
