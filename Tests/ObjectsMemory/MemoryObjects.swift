import Objects
import Synchronization

/// A bucket that ends with its process, and does what S3 does: for tests that need many of them, and fast ones.
public final class MemoryObjects: ObjectStore {
  private let held = Mutex(Held())

  private struct Held {
    var objects: [String: StoredObject] = [:]
    var requests = Requests()
  }

  /// How often it was asked.
  public struct Requests: Hashable, Sendable {
    public var reads = 0
    public var writes = 0
    public var listings = 0
    public var deletions = 0

    public var all: Int { reads + writes + listings + deletions }
  }

  public init() {}

  public var requests: Requests { held.withLock { $0.requests } }

  public var keys: [String] { held.withLock { $0.objects.keys.sorted() } }

  public func get(_ key: String, range: Range<Int>?, unlessTag: String?) throws(ObjectError) -> ObjectRead {
    held.withLock { held in
      held.requests.reads += 1
      guard let object = held.objects[key] else { return .missing }
      guard object.tag != unlessTag else { return .unchanged }
      let part = range.map { Array(object.body[$0.clamped(to: 0..<object.body.count)]) } ?? object.body
      return .found(StoredObject(body: part, tag: object.tag))
    }
  }

  public func put(
    _ key: String, _ body: [UInt8], _ condition: PutCondition, _ attributes: ObjectAttributes
  ) throws(ObjectError) -> PutOutcome {
    held.withLock { held in
      held.requests.writes += 1
      let known = held.objects[key]
      switch condition {
      case .always: break
      case .ifAbsent: if known != nil { return .conditionFailed }
      case .ifTag(let tag): if known?.tag != tag { return .conditionFailed }
      }
      let tag = Self.tag(of: body)
      held.objects[key] = StoredObject(body: body, tag: tag)
      return .stored(tag: tag)
    }
  }

  public func list(prefix: String, startAfter: String?, limit: Int) throws(ObjectError) -> ObjectPage {
    held.withLock { held in
      held.requests.listings += 1
      let found = held.objects.keys.filter { $0.hasPrefix(prefix) && $0 > startAfter ?? "" }.sorted()
      let entries = found.prefix(min(limit, 1000)).map { key in
        ObjectEntry(key: key, size: held.objects[key]?.body.count ?? 0, tag: held.objects[key]?.tag ?? "")
      }
      return ObjectPage(entries: entries, isLast: entries.count == found.count)
    }
  }

  public func delete(_ key: String) throws(ObjectError) {
    held.withLock { held in
      held.requests.deletions += 1
      held.objects[key] = nil
    }
  }

  /// As S3 does it, it follows from the bytes alone.
  private static func tag(of body: [UInt8]) -> String {
    String(body.reduce(into: UInt64(0xcbf2_9ce4_8422_2325)) { $0 = ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 16)
  }
}
