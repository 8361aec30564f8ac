import Objects
import Store

/// A ledger's objects in their bucket: the log's entries, its head, packs and snapshots.
struct LogBucket: Sendable {
  let objects: any ObjectStore
  let keys: LogKeys
  let surroundings: Surroundings
  /// How long a request is tried again where the bucket can't be reached or is throttled.
  let patienceMilliseconds: Int64

  func patience() -> Patience { Patience(surroundings, milliseconds: patienceMilliseconds) }

  func read(_ key: String) throws(StoreError) -> StoredObject? {
    var patience = patience()
    while true {
      do throws(ObjectError) {
        return try objects.get(key).object
      } catch {
        guard error.isPassing, patience.wait() else { throw error.storeError }
      }
    }
  }

  func entry(_ number: UInt64) throws(StoreError) -> LogEntry? {
    guard let object = try read(keys.entry(number)) else { return nil }
    let entry = try LogEntry(object.body)
    guard entry.number == number else { throw .broken("an entry of the log has another number than its key") }
    return entry
  }

  /// Adds an entry to the log, unless another one is there.
  ///
  /// One request decides it: the entry is only ever created. Where nobody knows what became of that, what is there is read and
  /// its nonce looked at; and where nothing is there, the very same bytes are sent again, so that it makes no difference which
  /// of the tries arrives.
  /// - Returns: nil where it is in the log now; else what was there first.
  /// - Throws: where it could not be found out in time. It may then be in the log, or come there later; who reads on
  ///   behind ``LogEntry/previous`` finds it.
  func append(_ entry: LogEntry) throws(StoreError) -> LogEntry? {
    let key = keys.entry(entry.number)
    var patience = patience()
    while true {
      var failure = ObjectError.unknownOutcome("an entry of the log is there, and is not")
      var there: StoredObject?
      do throws(ObjectError) {
        if case .stored = try objects.put(key, entry.bytes, .ifAbsent) { return nil }
        there = try objects.get(key).object
      } catch {
        guard error.isPassing else { throw error.storeError }
        failure = error
        there = try? objects.get(key).object
      }
      if let there {
        let found = try LogEntry(there.body)
        return found.nonce == entry.nonce ? nil : found
      }
      guard patience.wait() else { throw failure.storeError }
    }
  }

  /// The head, and the tag by which it can be replaced; nil where nobody has written one.
  func head() throws(StoreError) -> (head: LogHead, tag: String)? {
    guard let object = try read(keys.head) else { return nil }
    var nonce: Nonce?
    return (try LogHead(object.body, nonce: &nonce), object.tag)
  }

  /// - Parameter tag: of the head that was read; nil: there was none.
  /// - Returns: false where another one has replaced it meanwhile, or it is not known. Nothing is lost by that.
  func replaceHead(_ head: LogHead, tag: String?) throws(StoreError) -> Bool {
    let nonce = Nonce(surroundings)
    do throws(ObjectError) {
      let condition: PutCondition = tag.map { .ifTag($0) } ?? .ifAbsent
      if case .stored = try objects.put(keys.head, head.bytes(nonce), condition) { return true }
    } catch {
      guard error.isPassing else { throw error.storeError }
    }
    var found: Nonce?
    guard let object = try read(keys.head) else { return false }
    _ = try LogHead(object.body, nonce: &found)
    return found == nonce
  }

  /// Writes an object of a new name, which nobody else writes.
  func write(_ key: String, _ bytes: [UInt8]) throws(StoreError) {
    var patience = patience()
    while true {
      do throws(ObjectError) {
        // Whatever is there already, these are the bytes.
        _ = try objects.put(key, bytes, .always)
        return
      } catch {
        guard error.isPassing, patience.wait() else { throw error.storeError }
      }
    }
  }
}
