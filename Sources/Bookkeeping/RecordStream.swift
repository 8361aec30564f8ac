import Store

/// The records of one kind, one after the other.
struct RecordStream {
  private let kind: StoreRecord.Kind
  private let dump: any StoreDump
  private var page: ArraySlice<StoreRecord> = []
  private var after: String?
  private var isOver = false

  private static let pageSize = 500

  init(_ kind: StoreRecord.Kind, of dump: any StoreDump) {
    self.kind = kind
    self.dump = dump
  }

  /// nil behind the last one.
  mutating func next() throws(StoreError) -> StoreRecord? {
    if page.isEmpty, !isOver {
      page = ArraySlice(try dump.page(kind, after: after, limit: Self.pageSize))
      after = page.last?.key
      isOver = page.isEmpty
    }
    return page.popFirst()
  }
}
