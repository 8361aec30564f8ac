import Core
import Store

extension MemoryStore {
  public func answers(of order: OrderID) throws(StoreError) -> [Answer] {
    (records.answers[order] ?? []).enumerated()
      .sorted { ($0.element.ticket ?? -1, $0.offset) < ($1.element.ticket ?? -1, $1.offset) }.map(\.element)
  }
}
