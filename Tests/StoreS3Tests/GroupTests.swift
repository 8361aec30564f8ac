import Core
import ObjectsMemory
import Sales
import Store
import Synchronization
import TestSupport
import Testing

@testable import StoreS3

@Suite("Many threads on stores in one bucket")
struct GroupTests {
  @Test("steps that come while an entry is on its way go together into the next one")
  func groups() throws {
    let bucket = MemoryObjects()
    let objects = FarObjects(bucket, milliseconds: 5)
    let store = S3Store(objects)
    let event = Shop.event(quota: 1000)
    let placed = Counter()
    Threads.run(50) { buyer in
      for round in 0..<4 {
        let number = buyer * 10 + round
        if case .placed? = try? BoxOffice(store: store).place(Shop.wish(number, id: number, event: event)) {
          placed.add()
        }
      }
    }
    #expect(placed.value == 200)
    #expect(try store.stock(of: event.id)[Shop.standing] == StockCount(sold: 0, held: 200))
    #expect(bucket.requests.all < 100, "half a request for an order")
    #expect(try S3Store(bucket).digest() == store.digest())
  }

  @Test("of 64 buyers in four stores 30 get the 30 places, and the others are told so")
  func neverOversells() throws {
    let bucket = MemoryObjects()
    let objects = FarObjects(bucket, milliseconds: 1)
    let stores = (0..<4).map { _ in S3Store(objects) }
    let event = Shop.event(quota: 30)
    let outcomes = Mutex<[Placement]>([])
    Threads.run(64) { buyer in
      guard let placement = try? BoxOffice(store: stores[buyer % 4]).place(Shop.wish(buyer, id: buyer, event: event))
      else { return }
      outcomes.withLock { $0.append(placement) }
    }
    let placed = outcomes.withLock { $0 }
    #expect(placed.count == 64)
    #expect(placed.count { if case .placed = $0 { true } else { false } } == 30)
    #expect(placed.count { $0 == .refused(.soldOut(Shop.standing)) } == 34)
    for store in stores { #expect(try store.stock(of: event.id)[Shop.standing] == StockCount(sold: 0, held: 30)) }
  }

  @Test("a store that others are faster than comes to its turn")
  func nobodyStarves() throws {
    let bucket = MemoryObjects()
    let objects = FarObjects(bucket, milliseconds: 2)
    let event = Shop.event(quota: 100_000)
    let (busy, quiet) = (S3Store(objects), S3Store(objects))
    let isOver = Mutex(false)
    let (fast, slow) = (Counter(), Counter())
    Threads.run(9) { thread in
      if thread == 8 {
        for number in 0..<20 {
          if (try? BoxOffice(store: quiet).place(Shop.wish(number, id: number, event: event))) != nil { slow.add() }
        }
        return isOver.withLock { $0 = true }
      }
      var number = 1000 + thread * 100_000
      while !isOver.withLock({ $0 }), number < 1000 + thread * 100_000 + 2000 {
        number += 1
        if (try? BoxOffice(store: busy).place(Shop.wish(number, id: number, event: event))) != nil { fast.add() }
      }
    }
    #expect(slow.value == 20)
    #expect(fast.value > 0)
  }
}
