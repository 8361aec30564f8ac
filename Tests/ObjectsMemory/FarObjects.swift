import Foundation
import Objects
import Synchronization

/// A bucket behind a long line: each request takes so much longer, and is counted.
public final class FarObjects: ObjectStore {
  private let near: any ObjectStore
  private let seconds: Double
  private let count = Mutex(0)

  public init(_ near: any ObjectStore, milliseconds: Int64) {
    (self.near, seconds) = (near, Double(milliseconds) / 1000)
  }

  /// How many there were.
  public var requests: Int { count.withLock { $0 } }

  private func wait() {
    count.withLock { $0 += 1 }
    Thread.sleep(forTimeInterval: seconds)
  }

  public func get(_ key: String, range: Range<Int>?, unlessTag: String?) throws(ObjectError) -> ObjectRead {
    wait()
    return try near.get(key, range: range, unlessTag: unlessTag)
  }

  public func put(
    _ key: String, _ body: [UInt8], _ condition: PutCondition, _ attributes: ObjectAttributes
  ) throws(ObjectError) -> PutOutcome {
    wait()
    return try near.put(key, body, condition, attributes)
  }

  public func list(prefix: String, startAfter: String?, limit: Int) throws(ObjectError) -> ObjectPage {
    wait()
    return try near.list(prefix: prefix, startAfter: startAfter, limit: limit)
  }

  public func delete(_ key: String) throws(ObjectError) {
    wait()
    try near.delete(key)
  }
}
