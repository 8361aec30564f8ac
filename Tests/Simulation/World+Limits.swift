import Core
import StoreMemory

/// Promo codes and persons: the uses are what the orders say, and nobody has more than the limits.
extension World {
  func checkLimits(of event: EventFacts, _ before: MemoryRecords, _ after: MemoryRecords) {
    guard before.orders != after.orders || before.stock != after.stock else { return }
    let orders = after.orders.values.filter { $0.event == event.id }
    for code in event.codes {
      func uses(_ lines: [OrderLine]) -> Int {
        lines.filter { $0.code == code.name }.reduce(0) { $0 + $1.quantity }
      }
      let count = after.stock[event.id]?[code.name] ?? .none
      let held = uses(orders.filter { $0.state == .held }.flatMap(\.lines))
      expect(count.held == held, "\(event.id): \(count.held) uses held, the orders say \(held)")
      // A ticket that went back and freed its place has freed the use of its code.
      let freed = Set(after.refunds.values.filter(\.freesPlaces).flatMap(\.tickets))
      let sold = uses(
        orders.flatMap { order in order.lines(of: after.tickets(of: order.id).filter { !freed.contains($0.id) }) })
      expect(count.sold == sold, "\(event.id): \(count.sold) uses sold, the tickets say \(sold)")
      guard let max = code.usesMax else { continue }
      expect(count.sold + count.held <= max, "\(event.id): a code was used \(count.sold + count.held) times of \(max)")
      let old = before.stock[event.id]?[code.name] ?? .none
      if count.sold + count.held == max, old.sold + old.held < max { self.count(.lastUseTaken) }
    }
    for person in Set(orders.map { PersonKey($0.buyer.email) }) {
      let count = after.count(of: person, event: event.id)
      if let max = event.perPersonMax {
        expect(count.tickets <= max, "\(event.id): one person has \(count.tickets) tickets of \(max)")
        if count.tickets == max, before.count(of: person, event: event.id).tickets < max { self.count(.personAtLimit) }
      }
      for code in event.codes {
        let uses = count.byCode[code.name] ?? 0
        if let max = code.usesPerPersonMax {
          expect(uses <= max, "\(event.id): one person used a code \(uses) times of \(max)")
        }
      }
    }
  }
}
