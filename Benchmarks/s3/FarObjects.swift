import Objects
import StoreS3
import Synchronization

/// A bucket behind a long line: each request takes so much longer, and is counted.
final class FarObjects: ObjectStore {
  private let near: any ObjectStore
  private let milliseconds: Int64
  private let count = Mutex(0)

  init(_ near: any ObjectStore, milliseconds: Int64) {
    (self.near, self.milliseconds) = (near, milliseconds)
  }

  var requests: Int { count.withLock { $0 } }

  private func wait() {
    count.withLock { $0 += 1 }
    Surroundings.system.pause(milliseconds)
  }

  func get(_ key: String, range: Range<Int>?, unlessTag: String?) throws(ObjectError) -> ObjectRead {
    wait()
    return try near.get(key, range: range, unlessTag: unlessTag)
  }

  func put(
    _ key: String, _ body: [UInt8], _ condition: PutCondition, _ attributes: ObjectAttributes
  ) throws(ObjectError) -> PutOutcome {
    wait()
    return try near.put(key, body, condition, attributes)
  }

  func list(prefix: String, startAfter: String?, limit: Int) throws(ObjectError) -> ObjectPage {
    wait()
    return try near.list(prefix: prefix, startAfter: startAfter, limit: limit)
  }

  func delete(_ key: String) throws(ObjectError) {
    wait()
    try near.delete(key)
  }
}
