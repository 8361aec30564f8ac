import Core
import Store

extension S3Store: DumpableStore {
  /// Reads all of the bucket for `body` alone: it sees one moment, and sales go on meanwhile.
  public func dump<Result>(_ body: (any StoreDump) throws -> Result) throws -> Result {
    try body(S3Dump(recordsApart()))
  }

  /// In one entry of the log. Lines of the log of who did what have to come in their order.
  public func load(_ records: [StoreRecord]) throws(StoreError) {
    try perform { (changer) throws(StoreError) in
      for record in records { try RecordLoading(changer: changer).insert(record) }
    }
  }
}
