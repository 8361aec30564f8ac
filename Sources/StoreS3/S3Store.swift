import Core
import Objects
import Store

/// A ``Store`` in a bucket, for any number of processes on any number of machines.
///
/// Everything that changes stands in one log, whose entries are only ever created, each under the next number: whoever creates
/// it, has decided on what all entries before it say. Who comes second reads what came first and decides anew.
///
/// All records are in memory. While an entry is on its way, further steps are decided on what it says and wait for the next one, so
/// that a process makes as many steps as it likes in the time of one request. Nothing is answered before it is in the
/// bucket; what rested on an entry that did not get there is run again. A step that only read is answered once it is known that the
/// log holds nothing that it has not seen.
///
/// An entry that the head covers is removed after a day. So no store relies for more than ten minutes on what it has
/// read: it looks at the head then, which says how far the log was.
public final class S3Store: Store {
  private let bucket: LogBucket
  private let surroundings: Surroundings
  private let options: S3StoreOptions
  private let writer: Nonce
  private let monitor = Monitor()

  // All below is touched under `monitor` alone.
  private nonisolated(unsafe) var loaded: Loaded?
  private nonisolated(unsafe) var open: Batch
  private nonisolated(unsafe) var flight: Batch?
  private nonisolated(unsafe) var wantsCompaction = false
  // Touched by the one thread alone that brings a batch into the log.
  private nonisolated(unsafe) var rivalry: Rivalry
  private nonisolated(unsafe) var lastMilliseconds: Int64 = 0

  /// The records, and how far they were read.
  private struct Loaded {
    var log: LogBucket.Loaded
    /// When there was nothing behind the end.
    var provenAt: Moment
    /// Entries that the head does not cover, as far as they are known.
    var recent: [UInt64: LogEntry] = [:]

    mutating func remember(_ entry: LogEntry, most: Int) {
      recent[entry.number] = entry
      if recent.count > most { recent[entry.number - UInt64(most)] = nil }
    }
  }

  public init(
    _ objects: any ObjectStore, prefix: String = "", options: S3StoreOptions = S3StoreOptions(),
    surroundings: Surroundings = .system
  ) {
    bucket = LogBucket(
      objects: objects, keys: LogKeys(prefix: prefix, ledger: options.ledger), surroundings: surroundings,
      patienceMilliseconds: options.patienceMilliseconds)
    self.surroundings = surroundings
    self.options = options
    rivalry = Rivalry(bucket)
    writer = Nonce(surroundings)
    open = Batch(monitor)
  }

  public func transaction<Result: Sendable>(
    on event: EventID, _ body: (any StoreTransaction) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try perform { (changer) throws(StoreError) in try body(Step(changer, event: event)) }
  }

  /// Runs `body` on records that are not known to lack anything.
  func read<Value>(_ body: (Records) throws(StoreError) -> Value) throws(StoreError) -> Value {
    try perform { (changer) throws(StoreError) in try body(changer.records) }
  }

  /// Runs `body` as one step, as often as it takes.
  func perform<Value>(_ body: (Changer) throws(StoreError) -> Value) throws(StoreError) -> Value {
    let value = try decide(body)
    // Nobody's answer depends on it, and the next one who finds it due tries again.
    if isCompactionWanted() { try? compact(entriesMin: options.entriesMax) }
    return value
  }

  /// All records at one moment, for somebody alone who takes long over them.
  func recordsApart() throws(StoreError) -> Records { try bucket.load().records }

  private func decide<Value>(_ body: (Changer) throws(StoreError) -> Value) throws(StoreError) -> Value {
    let endsAt = surroundings.uptime() + options.patienceMilliseconds
    monitor.lock()
    defer { monitor.unlock() }
    while true {
      let records = try currentRecords()
      waitForRoom()
      // Somebody may have begun anew while this thread waited.
      guard records === loaded?.log.records else { continue }
      let (batch, mark) = (open, records.mark)
      let changer = Changer(records)
      var result: Result<Value, StoreError>
      do throws(StoreError) {
        result = .success(try body(changer))
        batch.add(changer.written.bytes, marks: records.mark - mark)
      } catch {
        // It may have failed by what is not in the log yet, and in the end is not: it has to wait like all others.
        records.takeBack(to: mark)
        batch.add([], marks: 0)
        result = .failure(error)
      }
      switch wait(for: batch) {
      case .kept: return try result.get()
      case .failed(let error): throw error
      case .overtaken: if surroundings.uptime() >= endsAt { throw .busy }
      }
    }
  }

  private func currentRecords() throws(StoreError) -> Records {
    if let loaded { return loaded.log.records }
    let provenAt = Moment(surroundings)
    let log = try bucket.load()
    log.records.isTentative = true
    loaded = Loaded(log: log, provenAt: provenAt)
    wantsCompaction = log.end.number >= log.covered + UInt64(options.entriesMax)
    return log.records
  }

  private func waitForRoom() {
    while open.changes.count >= options.entryBytesMax {
      if let flight { flight.condition.wait() } else { flush() }
    }
  }

  private func wait(for batch: Batch) -> Batch.Fate {
    while true {
      if let fate = batch.fate { return fate }
      if flight == nil, batch === open { flush() } else { batch.condition.wait() }
    }
  }

  /// Brings the open batch into the log, and decides on its fate and, where that takes it with it, on that of the next one. The
  /// monitor is let go meanwhile.
  private func flush() {
    let batch = open
    open = Batch(monitor)
    guard let before = loaded else {
      batch.fate = .overtaken
      return batch.condition.wakeAll()
    }
    flight = batch
    monitor.unlock()
    let news = exchange(batch.changes, before)
    monitor.lock()
    flight = nil
    switch news {
    case .kept(let entry, let provenAt):
      before.log.records.settle(batch.marks)
      if let entry {
        note(entry)
        // One of all writers has this number.
        if entry.number % UInt64(options.entriesMax) == 0 { wantsCompaction = true }
      }
      loaded?.provenAt = provenAt
      batch.fate = .kept
      batch.condition.wakeAll()
      open.condition.wakeOne()
    case .overtaken(let entries, let provenAt):
      begin(again: batch, with: .overtaken)
      catchUp(entries, provenAt)
    case .lost:
      begin(again: batch, with: .overtaken)
      loaded = nil
    case .failed(let error):
      begin(again: batch, with: .failed(error))
    }
  }

  /// Takes back all that is not in the log.
  private func begin(again batch: Batch, with fate: Batch.Fate) {
    loaded?.log.records.takeBack(to: 0)
    (batch.fate, open.fate) = (fate, .overtaken)
    batch.condition.wakeAll()
    open.condition.wakeAll()
    open = Batch(monitor)
  }

  private func note(_ entry: LogEntry) {
    loaded?.log.end = entry.end
    loaded?.remember(entry, most: 4 * options.entriesMax)
  }

  private func catchUp(_ entries: [LogEntry], _ provenAt: Moment) {
    guard var now = loaded else { return }
    now.log.records.isTentative = false
    do throws(StoreError) {
      for entry in entries {
        try now.log.apply(entry)
        now.remember(entry, most: 4 * options.entriesMax)
      }
      now.log.records.isTentative = true
      now.provenAt = provenAt
      loaded = now
    } catch {
      // What was applied of it can't be taken back. The next step reads everything anew, and tells what is wrong.
      loaded = nil
    }
  }

  /// What became of a batch, as it is known without the monitor.
  private enum News {
    /// - Parameter entry: nil where there was nothing to write.
    case kept(LogEntry?, provenAt: Moment)
    case overtaken([LogEntry], provenAt: Moment)
    /// What was read may be too old to be read on from.
    case lost
    case failed(StoreError)
  }

  private func exchange(_ changes: [UInt8], _ before: Loaded) -> News {
    do throws(StoreError) {
      let end = before.log.end
      var trusted = before.provenAt
      if isOld(trusted) {
        let now = Moment(surroundings)
        guard try covered() <= end.number else { return .lost }
        trusted = now
      }
      let courtesy = changes.isEmpty ? 0 : rivalry.courtesy(lastMilliseconds)
      if courtesy > 0 { surroundings.pause(courtesy) }
      let sentAt = Moment(surroundings)
      let entry =
        changes.isEmpty ? nil : LogEntry(after: end, nonce: Nonce(surroundings), writer: writer, changes: changes)
      let first = if let entry { try bucket.append(entry) } else { try bucket.entry(end.number + 1) }
      lastMilliseconds = sentAt.age(surroundings)
      if isOld(trusted) {
        // The answer came so late that its number may have been used, and the entry removed, before the request arrived.
        guard try covered() <= end.number else {
          return entry == nil ? .lost : .failed(.unavailable("the bucket answered too late to be believed"))
        }
      }
      guard let first else {
        if entry != nil { rivalry.won() }
        return .kept(entry, provenAt: sentAt)
      }
      if entry != nil { rivalry.lost() }
      return try overtaken(by: first, end, trusted)
    } catch {
      return .failed(error)
    }
  }

  /// - Parameter trusted: when it was known that nothing stood behind `end`.
  private func overtaken(by first: LogEntry, _ end: LogEnd, _ trusted: Moment) throws(StoreError) -> News {
    var entries = [first]
    // A few are read one by one; who is far behind begins with the head.
    while let last = entries.last, entries.count < 2 * options.entriesMax {
      let provenAt = Moment(surroundings)
      if let next = try bucket.entry(last.number + 1) {
        entries.append(next)
        continue
      }
      // Where all that took long, it may be missing because it was removed already.
      if isOld(trusted) { guard try covered() <= last.number else { return .lost } }
      return .overtaken(entries, provenAt: provenAt)
    }
    return .lost
  }

  private func isOld(_ moment: Moment) -> Bool { moment.age(surroundings) > options.trustMilliseconds }

  private func covered() throws(StoreError) -> UInt64 { try bucket.head()?.head.end.number ?? 0 }

  // MARK: Compaction

  /// Whether ``compact()`` was made worth it since this was asked last.
  private func isCompactionWanted() -> Bool {
    guard options.compactsByItself else { return false }
    monitor.lock()
    defer {
      wantsCompaction = false
      monitor.unlock()
    }
    return wantsCompaction
  }

  /// Whether ``compact()`` is worth it.
  public var isCompactionDue: Bool {
    monitor.lock()
    defer { monitor.unlock() }
    guard let log = loaded?.log else { return false }
    return log.end.number >= log.covered + UInt64(options.entriesMax)
  }

  /// Takes the log together, so that who begins to read has less to read. Other calls go on meanwhile.
  public func compact() throws(StoreError) { try compact(entriesMin: 1) }

  private func compact(entriesMin: Int) throws(StoreError) {
    monitor.lock()
    let recent = loaded?.recent ?? [:]
    monitor.unlock()
    let covered = try bucket.compact(options, recent: recent, entriesMin: entriesMin)
    monitor.lock()
    defer { monitor.unlock() }
    guard var now = loaded else { return }
    now.log.covered = max(covered, now.log.covered)
    now.recent = now.recent.filter { $0.key > covered }
    loaded = now
  }
}
