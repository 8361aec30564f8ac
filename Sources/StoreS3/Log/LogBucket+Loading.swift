import Objects
import Store

extension LogBucket {
  /// What a store is at a moment: all records, and the entry up to which they were read.
  struct Loaded {
    var records = Records()
    var end = LogEnd.start
    /// Up to which entry the head covers the log.
    var covered: UInt64 = 0
  }

  /// Reads everything from the bucket.
  func load() throws(StoreError) -> Loaded {
    var known = try head()
    for _ in 0..<Self.headsMax {
      let isWhole = if known == nil { try isWholeWithoutHead() } else { true }
      if isWhole, var loaded = try load(known?.head ?? LogHead()) {
        for number in try entriesBehind(loaded.end.number) {
          guard let entry = try entry(number) else { break }
          try loaded.apply(entry)
        }
        return loaded
      }
      // Somebody has replaced the head since it was read, and removed what it named; or nobody did.
      let newer = try head()
      guard newer?.tag != known?.tag else {
        throw .broken("the log's head, or what it names, is missing: restore \(keys.head) and what is beside it")
      }
      known = newer
    }
    throw .busy
  }

  /// How many heads in a row may be out of date once what they name is read.
  private static let headsMax = 20

  /// The records as a head tells of them.
  /// - Returns: nil where one of the objects is gone.
  func load(_ head: LogHead) throws(StoreError) -> Loaded? {
    var loaded = Loaded()
    if let snapshot = head.snapshot {
      for part in 0..<snapshot.parts {
        let key = keys.snapshot(through: snapshot.end.number, nonce: snapshot.nonce, part: part)
        guard let object = try read(key) else { return nil }
        var reader = try Envelope.snapshot.open(object.body)
        while !reader.isAtEnd {
          let change = try Change(from: &reader)
          try loaded.records.apply(change)
        }
      }
      loaded.end = snapshot.end
    }
    for pack in head.packs {
      guard let object = try read(keys.pack(through: pack.through, nonce: pack.nonce)) else { return nil }
      var reader = try Envelope.pack.open(object.body)
      while !reader.isAtEnd {
        let count = try reader.length()
        try loaded.apply(LogEntry(Array(try reader.raw(count))))
      }
    }
    guard loaded.end == head.end else { throw .broken("the head of the log tells of another log than it names") }
    loaded.covered = head.end.number
    return loaded
  }

  /// The numbers of entries behind this one, without gaps. More may be there.
  private func entriesBehind(_ number: UInt64) throws(StoreError) -> Range<UInt64> {
    var (next, isLast) = (number + 1, false)
    while !isLast {
      let page = try list(after: next - 1)
      for entry in page.entries {
        guard keys.number(ofEntry: entry.key) == next else { return number + 1..<next }
        next += 1
      }
      isLast = page.isLast || page.entries.isEmpty
    }
    return number + 1..<next
  }

  private func list(after number: UInt64) throws(StoreError) -> ObjectPage {
    var patience = patience()
    while true {
      do throws(ObjectError) {
        return try objects.list(prefix: keys.log, startAfter: keys.entry(number), limit: 1000)
      } catch {
        guard error.isPassing, patience.wait() else { throw error.storeError }
      }
    }
  }

  /// A ledger without a head has all entries from the first on. Where that is gone it must not be taken for an empty one.
  private func isWholeWithoutHead() throws(StoreError) -> Bool {
    guard let first = try list(after: 0).entries.first else { return true }
    return keys.number(ofEntry: first.key) == 1
  }
}

extension LogBucket.Loaded {
  /// - Throws: ``StoreError/broken(_:)`` where the entry does not follow; nothing is changed then.
  mutating func apply(_ entry: LogEntry) throws(StoreError) {
    guard entry.number == end.number + 1, entry.previous == end.digest else {
      throw .broken("an entry of the log does not follow the one before it")
    }
    for change in try entry.changes() { try records.apply(change) }
    end = entry.end
  }
}
