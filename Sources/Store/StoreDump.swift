import Core

/// All of a store, read page by page, for checking, copying and saving it.
///
/// A page holds records of one kind, ordered by the bytes of their ``StoreRecord/key``. The first page of a kind is asked for
/// with `after: nil`, the next one with the last key of the one before, until a page is empty.
public protocol StoreDump {
  /// Whether all pages show one moment. Where they don't, each record is whole, but a count may be newer than the orders that
  /// it counts, so who compares them has to look twice.
  var isOneMoment: Bool { get }

  /// How many records of a kind there are, or about so many: it says how far a reader is, and nothing else.
  func count(_ kind: StoreRecord.Kind) throws(StoreError) -> Int

  /// - Parameters:
  ///   - after: a key; only records behind it. nil: from the first.
  ///   - limit: at least 1; a page has fewer records only where it is the last one.
  /// - Throws: ``StoreError/broken(_:)`` where a record can't be read.
  func page(_ kind: StoreRecord.Kind, after: String?, limit: Int) throws(StoreError) -> [StoreRecord]

  /// What the driver finds wrong below the records: damaged pages, things that belong to an order that is not there. A
  /// sentence for each, without names and addresses; empty where all is well.
  func faults() throws(StoreError) -> [String]
}

/// A store that can be read and filled as a whole, besides what sells and admits.
public protocol DumpableStore: Store {
  /// Runs `body` with all of the store. It may take long, and nobody waits for it.
  func dump<Result>(_ body: (any StoreDump) throws -> Result) throws -> Result

  /// Adds records that are not there. When the call returns, they survive a loss of power. Where it throws, none of them was
  /// added, or, in a driver that can't take that many at once, each of them whole or not at all.
  /// - Throws: ``StoreError/broken(_:)`` where a record is there already, or contradicts the others.
  func load(_ records: [StoreRecord]) throws(StoreError)
}
