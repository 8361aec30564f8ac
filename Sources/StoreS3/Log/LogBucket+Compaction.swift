import Core
import Objects
import Store

extension LogBucket {
  /// So much goes into one object of a snapshot.
  private static let partBytes = 8 << 20

  /// Puts entries that the head does not cover into one object, all of them into a new snapshot where that has become worth it, and
  /// removes what nobody needs any more.
  ///
  /// Any process may do it at any time, several may at once, and any may die while it does: what counts is what the head says,
  /// and it is replaced as a whole.
  /// - Parameters:
  ///   - recent: entries that are known already; others are read.
  ///   - entriesMin: with fewer than these, nothing is done.
  /// - Returns: up to which entry the head covers the log now.
  @discardableResult
  func compact(_ options: S3StoreOptions, recent: [UInt64: LogEntry], entriesMin: Int) throws(StoreError) -> UInt64 {
    let known = try head()
    var head = known?.head ?? LogHead()
    head.noteCover(at: surroundings.now())
    var bytes: [[UInt8]] = []
    var end = head.end
    while true {
      let known = recent[end.number + 1]
      guard let entry = if let known { known } else { try entry(end.number + 1) } else { break }
      guard entry.previous == end.digest else {
        throw .broken("an entry of the log does not follow the one before it")
      }
      bytes.append(entry.bytes)
      end = entry.end
    }
    guard bytes.count >= max(entriesMin, 1) else { return head.end.number }
    let pack = Envelope.pack.seal { writer in
      for entry in bytes {
        writer.unsigned(UInt64(entry.count))
        writer.raw(entry)
      }
    }
    let nonce = Nonce(surroundings)
    try write(keys.pack(through: end.number, nonce: nonce), pack)
    head.packs.append(LogHead.Pack(through: end.number, nonce: nonce, size: pack.count))
    head.end = end
    if head.packs.reduce(0, { $0 + $1.size }) > max(options.packedBytesMax, head.snapshot?.size ?? 0) {
      try takeSnapshot(&head, options)
    }
    let old = try removeGarbage(&head, options)
    guard try replaceHead(head, tag: known?.tag) else { return known?.head.end.number ?? 0 }
    // Only behind the head that does not speak of them any more.
    for key in old { try? objects.delete(key) }
    return head.end.number
  }

  private func takeSnapshot(_ head: inout LogHead, _ options: S3StoreOptions) throws(StoreError) {
    // From the bucket and not from the records in use, which nobody has to hold still meanwhile.
    guard let loaded = try load(head) else { return }
    let nonce = Nonce(surroundings)
    var (part, size, writer) = (0, 0, ByteWriter())
    func flush() throws(StoreError) {
      let bytes = Envelope.snapshot.seal { $0.raw(writer.bytes) }
      try write(keys.snapshot(through: head.end.number, nonce: nonce, part: part), bytes)
      (part, size, writer) = (part + 1, size + bytes.count, ByteWriter())
    }
    try loaded.records.forEachChange { (change) throws(StoreError) in
      change.write(to: &writer)
      if writer.bytes.count >= Self.partBytes { try flush() }
    }
    if !writer.bytes.isEmpty || part == 0 { try flush() }
    let now = surroundings.now()
    for pack in head.packs {
      head.garbage.append(LogHead.Garbage(key: keys.pack(through: pack.through, nonce: pack.nonce), since: now))
    }
    if let old = head.snapshot {
      for part in 0..<old.parts {
        let key = keys.snapshot(through: old.end.number, nonce: old.nonce, part: part)
        head.garbage.append(LogHead.Garbage(key: key, since: now))
      }
    }
    head.packs = []
    head.snapshot = LogHead.Snapshot(end: head.end, nonce: nonce, parts: part, size: size)
  }

  /// Takes out of the head what was not needed for long enough.
  /// - Returns: the keys to be removed.
  private func removeGarbage(_ head: inout LogHead, _ options: S3StoreOptions) throws(StoreError) -> [String] {
    let limit = surroundings.now().adding(seconds: -options.keepSeconds)
    var old = head.garbage.filter { $0.since <= limit }.map(\.key)
    head.garbage.removeAll { $0.since <= limit }
    guard let cover = head.covers.last(where: { $0.since <= limit }) else { return old }
    // A listing at a time, so that no compaction takes for ever; the cover stays until all of its entries are gone.
    let page: ObjectPage
    do throws(ObjectError) {
      page = try objects.list(prefix: keys.log, startAfter: nil, limit: 1000)
    } catch {
      return old
    }
    let covered = page.entries.filter { keys.number(ofEntry: $0.key).map { $0 <= cover.through } ?? false }
    old += covered.map(\.key)
    if covered.count < page.entries.count || page.isLast {
      head.covers.removeAll { $0.through <= cover.through }
    }
    return old
  }
}
