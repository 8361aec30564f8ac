import Core
import Glibc
import Sales
import Store
import StoreSQLite
import Tickets

/// One process among several that admit or sell as fast as they can.
struct Worker {
  enum Task {
    case checkIn, reserve
  }

  let number: Int
  let count: Int
  let store: SQLiteStore
  let office: BoxOffice

  init(path: String, number: Int, of count: Int) throws {
    self.number = number
    self.count = count
    store = try SQLiteStore(path: path)
    office = BoxOffice(store: store)
  }

  func run(_ task: Task, beginMilliseconds: Int64, seconds: Int) throws {
    while Self.wallMilliseconds() < beginMilliseconds { usleep(500) }
    let begin = Self.microseconds()
    let end = begin + Int64(seconds) * 1_000_000
    var times: [Int64] = []
    var before = begin
    var step = 0
    while before < end {
      let isDone =
        switch task {
        case .checkIn: try checkIn(step * count + number)
        case .reserve: try reserve(step * count + number)
        }
      guard isDone else { break }
      let now = Self.microseconds()
      times.append(now - before)
      before = now
      step += 1
    }
    let sample = times.sorted()
    let thousand = sample.isEmpty ? [] : (0...1000).map { sample[min(sample.count - 1, $0 * sample.count / 1000)] }
    print(#"{"steps":\#(step),"microseconds":\#(before - begin),"times":\#(thousand)}"#)
  }

  /// - Returns: false where there are no more tickets.
  private func checkIn(_ ticket: Int) throws -> Bool {
    let id = TicketIDs.id(seed: Field.seed(ticket), number: 0)
    let answer = try office.admit(
      .signed(id, revision: 0), expected: Field.event, gate: Field.gate, now: Field.now, eventStatus: { _ in .scheduled })
    switch answer.verdict {
    case .admitted: return true
    case .alreadyAdmitted: fatalError("a ticket was admitted twice")
    case .refused: return false
    }
  }

  private func reserve(_ order: Int) throws -> Bool {
    // Behind all that are there already.
    let number = order + 1_000_000_000
    let placed = try office.place(
      OrderWish(
        key: IdempotencyKey("measured-order-number-\(number)")!, id: Field.orderID(number), ticketSeed: Field.seed(number),
        event: Field.facts, locale: .english,
        buyer: Buyer(name: PersonName("Buyer")!, email: EmailAddress("buyer\(number)@mail.example")!),
        cart: [CartLine(ticketType: Field.type, quantity: 2)], fingerprint: Digest.hex("\(number)"), now: Field.now))
    guard case .placed = placed else { fatalError("an order was refused") }
    return true
  }

  private static func microseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }

  private static func wallMilliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
