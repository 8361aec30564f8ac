import HTTPTypes
import NIOCore
import Synchronization

/// Files that were found a moment ago, by what was asked for, with the headers they are sent with. A file that changes is
/// seen so much later, and not a single call of the system is made for one that does not.
final class RecentFiles: Sendable {
  struct Key: Hashable, Sendable {
    /// As the client wrote it, without a query.
    let target: String
    let acceptEncoding: String?
  }

  final class Entry: Sendable {
    let file: StaticFile
    let place: String
    /// With all that belongs to a whole answer but for its date and id.
    let headers: HTTPFields
    fileprivate let found: NIODeadline

    init(file: StaticFile, place: String, headers: HTTPFields) {
      self.file = file
      self.place = place
      self.headers = headers
      found = .now()
    }
  }

  private struct State {
    var entries: [Key: Entry] = [:]
    /// Of all that was kept since the entries were last thrown away.
    var bytes = 0
  }

  private let state = Mutex(State())
  private let lifetime: TimeAmount
  private static let entriesMax = 4096
  private static let bytesMax = 64 * 1024 * 1024

  init(lifetime: TimeAmount) { self.lifetime = lifetime }

  func find(_ key: Key) -> Entry? {
    state.withLock { state in
      guard let entry = state.entries[key], entry.found + lifetime > .now() else { return nil }
      return entry
    }
  }

  /// Large files stay open while somebody reads them, and no longer.
  func keep(_ entry: Entry, for key: Key) {
    guard entry.file.bytes != nil, key.target.utf8.count <= 512, (key.acceptEncoding?.utf8.count ?? 0) <= 128 else {
      return
    }
    state.withLock { state in
      if state.entries.count >= Self.entriesMax || state.bytes > Self.bytesMax { state = State() }
      state.bytes += entry.file.size - (state.entries[key]?.file.size ?? 0)
      state.entries[key] = entry
    }
  }
}
