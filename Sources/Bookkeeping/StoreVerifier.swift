import Core
import Store

/// Holds a store against the rules of the sale, by nothing but what is in it. It changes nothing, and the sale goes on.
public struct StoreVerifier {
  /// The event as the catalog has it; nil where it is gone, and its quotas with it.
  let facts: (EventID) -> EventFacts?
  /// How many records are read at once.
  static let pageSize = 500

  /// - Parameter facts: looks up an event in the catalog.
  public init(facts: @escaping (EventID) -> EventFacts?) { self.facts = facts }

  /// - Parameter progress: told of the kind that is read, how many were, and about how many there are.
  /// - Throws: ``StoreError`` where the store can't be read.
  public func verify(
    _ store: any DumpableStore, progress: (StoreRecord.Kind, Int, Int) -> Void = { _, _, _ in }
  ) throws -> StoreReport {
    let (report, isOneMoment) = try store.dump { dump in (try verify(dump, progress: progress), dump.isOneMoment) }
    guard !isOneMoment, !report.isClean else { return report }
    // A count that was newer than its orders is right the next time; what is wrong stays so.
    let again = try store.dump { dump in try verify(dump, progress: progress) }
    let stays = Set(report.findings)
    var both = StoreReport()
    both.counts = again.counts
    for finding in again.findings where stays.contains(finding) { both.add(finding) }
    return both
  }

  func verify(_ dump: any StoreDump, progress: (StoreRecord.Kind, Int, Int) -> Void) throws -> StoreReport {
    var books = Books(facts: facts)
    for fault in try dump.faults() { books.report.add(Finding(.damaged, fault)) }
    for kind in StoreRecord.Kind.allCases {
      let total = try dump.count(kind)
      var count = 0
      var after: String?
      while true {
        let page = try dump.page(kind, after: after, limit: Self.pageSize)
        guard let last = page.last else { break }
        for record in page { books.add(record) }
        count += page.count
        after = last.key
        progress(kind, count, total)
      }
      books.report.counts[kind] = count
    }
    books.close()
    return books.report
  }
}
