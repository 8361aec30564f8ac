import Foundation
import Objects
import ObjectsMemory

/// A bucket that is far away.
final class SlowObjects: ObjectStore {
  let bucket = MemoryObjects()
  private let seconds: Double

  init(milliseconds: Double) { seconds = milliseconds / 1000 }

  private func wait() { Thread.sleep(forTimeInterval: seconds) }

  func get(_ key: String, range: Range<Int>?, unlessTag: String?) throws(ObjectError) -> ObjectRead {
    wait()
    return try bucket.get(key, range: range, unlessTag: unlessTag)
  }

  func put(
    _ key: String, _ body: [UInt8], _ condition: PutCondition, _ attributes: ObjectAttributes
  ) throws(ObjectError) -> PutOutcome {
    wait()
    return try bucket.put(key, body, condition, attributes)
  }

  func list(prefix: String, startAfter: String?, limit: Int) throws(ObjectError) -> ObjectPage {
    wait()
    return try bucket.list(prefix: prefix, startAfter: startAfter, limit: limit)
  }

  func delete(_ key: String) throws(ObjectError) {
    wait()
    try bucket.delete(key)
  }
}
