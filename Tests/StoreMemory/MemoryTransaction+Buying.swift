import Core
import Store

extension MemoryTransaction {
  func count(of person: PersonKey) throws(StoreError) -> PersonCount { records.count(of: person, event: event) }

  func insert(_ answers: [Answer], of order: OrderID) throws(StoreError) {
    try needOrder(order)
    for answer in answers {
      let known = records.answers[order, default: []]
      guard !known.contains(where: { $0.question == answer.question && $0.ticket == answer.ticket }) else {
        throw .broken("a question is answered already")
      }
      records.answers[order] = known + [answer]
    }
  }

  func forgetPerson(of order: OrderID) throws(StoreError) {
    records.answers[order] = nil
    records.forgotten.insert(order)
  }
}

extension MemoryRecords {
  /// The tickets that a person has in paid and held orders of an event.
  public func count(of person: PersonKey, event: EventID) -> PersonCount {
    let back = Set(refunds.values.flatMap(\.tickets))
    let lines = orders.values.filter { order in
      order.event == event && !forgotten.contains(order.id) && (order.state == .held || order.state == .paid)
        && PersonKey(order.buyer.email) == person
    }.flatMap { order in
      order.lines.map { line in
        let gone = tickets(of: order.id).count { $0.ticketType == line.ticketType && back.contains($0.id) }
        return (code: line.code, count: line.quantity - gone)
      }
    }
    var byCode: [PromoCodeName: Int] = [:]
    for line in lines { line.code.map { byCode[$0, default: 0] += line.count } }
    return PersonCount(tickets: lines.reduce(0) { $0 + $1.count }, byCode: byCode)
  }
}
