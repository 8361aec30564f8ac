import Core
import Dispatch
import Sales
import Store
import Synchronization
import TestSupport
import Testing

@testable import StoreSQLite

@Suite("64 buyers at once for 30 places")
struct RaceTests {
  @Test("30 orders hold, 34 are told that it is sold out, and 30 rows are stored")
  func neverOversells() throws {
    let shop = try Shop()
    let event = Shop.event(quota: 30)
    // A connection each, as separate processes have.
    let stores = try (0..<64).map { _ in try SQLiteStore(path: shop.path) }
    let outcomes = Mutex<[Placement]>([])
    Threads.run(64) { buyer in
      guard let placement = try? BoxOffice(store: stores[buyer]).place(Shop.wish(buyer, event: event)) else { return }
      outcomes.withLock { $0.append(placement) }
    }
    let placed = outcomes.withLock { $0 }
    #expect(placed.count == 64)
    #expect(placed.filter { if case .placed = $0 { true } else { false } }.count == 30)
    #expect(placed.filter { $0 == .refused(.soldOut(Shop.standing)) }.count == 34)
    #expect(try shop.count == StockCount(sold: 0, held: 30))
    #expect(try shop.store.overdueHolds(now: Shop.now.adding(seconds: 1_000_000), limit: 100).count == 30)
  }

  /// The control: the same rules and the same statements without `BEGIN IMMEDIATE` around them. Each buyer waits after
  /// reading until all have read, as unlucky processes would, and then writes.
  @Test("without the transaction the same race oversells")
  func controlOversells() throws {
    let shop = try Shop()
    let event = Shop.event(quota: 30)
    let everyoneHasRead = Barrier(count: 64)
    let held = Counter()
    Threads.run(64) { buyer in
      let connection = try? SQLiteConnection(path: shop.path, busyTimeoutMilliseconds: 10_000)
      let step = connection.map { SQLiteTransaction(connection: $0, event: event.id) }
      let wish = Shop.wish(buyer, event: event)
      let stock = try? step?.stock()
      everyoneHasRead.wait()
      guard let step, let stock,
        let lines = try? Reservation.quote(
          for: wish.cart, event: event, stock: stock, person: nil, now: wish.now
        ).lines,
        (try? step.move(.hold, lines)) != nil
      else { return }
      held.add()
    }
    #expect(held.value > 30)
    #expect(try shop.count.held > 30)
  }
}

/// Lets nobody on before all have come.
final class Barrier: Sendable {
  private let waiting: Mutex<Int>
  private let gate = DispatchSemaphore(value: 0)

  init(count: Int) { waiting = Mutex(count) }

  func wait() {
    let isLast = waiting.withLock { count in
      count -= 1
      return count == 0
    }
    if isLast { gate.signal() }
    gate.wait()
    gate.signal()
  }
}
