import Core
import Crypto
import Objects
import Publish
import Synchronization

/// A bucket in memory that notes what is asked of it, and fails where it is told to.
final class MemoryBucket: SiteBucket {
  struct Object: Hashable, Sendable {
    var body: [UInt8]
    var attributes: ObjectAttributes
    var tag: String { Hex.encode(Insecure.MD5.hash(data: body)) }
  }

  struct State: Sendable {
    var objects: [String: Object] = [:]
    var log: [String] = []
    /// So many further writes and deletions succeed; nil: all.
    var writesLeft: Int?
    /// Whether the write that fails is executed all the same.
    var failsAfter = false
    /// What somebody else does behind the next read.
    var afterNextGet: (@Sendable (inout State) -> Void)?
  }

  let state = Mutex(State())

  var objects: [String: Object] { state.withLock { $0.objects } }

  /// What was written and removed since the last call, without the record.
  func takeLog() -> [String] {
    state.withLock { state in
      defer { state.log = [] }
      return state.log.filter { !$0.hasSuffix(" .bilten-deploy") }
    }
  }

  func fail(after writes: Int?, executes: Bool = false) {
    state.withLock { ($0.writesLeft, $0.failsAfter) = (writes, executes) }
  }

  func get(_ key: String, range: Range<Int>?, unlessTag: String?) throws(ObjectError) -> ObjectRead {
    state.withLock { state in
      let object = state.objects[key]
      let after = state.afterNextGet
      state.afterNextGet = nil
      after?(&state)
      return object.map { .found(StoredObject(body: $0.body, tag: $0.tag)) } ?? .missing
    }
  }

  func put(
    _ key: String, _ body: [UInt8], _ condition: PutCondition, _ attributes: ObjectAttributes
  ) throws(ObjectError) -> PutOutcome {
    let result = state.withLock { state -> Result<PutOutcome, ObjectError> in
      let fails = state.writesLeft == 0
      if fails, !state.failsAfter { return .failure(.unknownOutcome("told to")) }
      state.writesLeft = state.writesLeft.map { max(0, $0 - 1) }
      switch condition {
      case .always: break
      case .ifAbsent: if state.objects[key] != nil { return .success(.conditionFailed) }
      case .ifTag(let tag): if state.objects[key]?.tag != tag { return .success(.conditionFailed) }
      }
      let object = Object(body: body, attributes: attributes)
      state.objects[key] = object
      state.log.append("put \(key)")
      return fails ? .failure(.unknownOutcome("told to")) : .success(.stored(tag: object.tag))
    }
    return try result.get()
  }

  func list(prefix: String, startAfter: String?, limit: Int) throws(ObjectError) -> ObjectPage {
    let found = objects.filter { $0.key.hasPrefix(prefix) }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .drop { object in startAfter.map { !$0.utf8.lexicographicallyPrecedes(object.key.utf8) } ?? false }
    // Small, so that there are several.
    let part = found.prefix(3)
    return ObjectPage(
      entries: part.map { ObjectEntry(key: $0.key, size: $0.value.body.count, tag: $0.value.tag) },
      isLast: part.count == found.count)
  }

  func delete(_ key: String) throws(ObjectError) { try delete(all: [key]) }

  func delete(all keys: [String]) throws(ObjectError) {
    let result = state.withLock { state -> Result<Void, ObjectError> in
      for key in keys {
        if state.writesLeft == 0 { return .failure(.unreachable("told to")) }
        state.writesLeft = state.writesLeft.map { $0 - 1 }
        state.objects[key] = nil
        state.log.append("delete \(key)")
      }
      return .success(())
    }
    try result.get()
  }

  func putInParts(
    _ key: String, size: Int, partBytes: Int, _ attributes: ObjectAttributes, read: (Range<Int>) -> [UInt8]
  ) throws(ObjectError) -> String? {
    guard case .stored(let tag) = try put(key, read(0..<size), .always, attributes) else { return nil }
    return tag
  }
}
