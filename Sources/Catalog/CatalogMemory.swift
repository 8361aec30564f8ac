import Synchronization

/// What was made of files, kept while they stay as they were: a warm process need not read them for each request.
final class CatalogMemory: Sendable {
  /// A file that a value was made of.
  struct Source: Sendable {
    let path: String
    let identity: FileIdentity
  }

  private struct Entry: Sendable {
    let value: any Sendable
    let sources: [Source]
  }

  /// Beyond that many, all are forgotten: a site of more events on sale than that is read more often.
  static let entriesMax = 2000

  private let entries = Mutex<[String: Entry]>([:])

  /// - Returns: nil where there is none, or one of its files has changed.
  func value<Value: Sendable>(_ name: String, as type: Value.Type) -> (value: Value, sources: [Source])? {
    guard let entry = entries.withLock({ $0[name] }), let value = entry.value as? Value else { return nil }
    for source in entry.sources where FileIdentity(path: source.path) != source.identity { return nil }
    return (value, entry.sources)
  }

  func keep(_ value: any Sendable, _ name: String, sources: [Source]) {
    entries.withLock { entries in
      if entries.count >= Self.entriesMax { entries.removeAll() }
      entries[name] = Entry(value: value, sources: sources)
    }
  }
}
