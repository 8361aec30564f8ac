import Files
import Synchronization

/// What one thread keeps while it reads things.
struct LoadingWorker {
  let source: SourceReader
  let zones: TimeZones

  init(tree: SourceTree, zoneinfo: String) {
    source = SourceReader(tree: tree)
    zones = TimeZones(directory: zoneinfo)
  }
}

/// Threads that read things side by side.
struct LoadingCrew: Sendable {
  private let tree: SourceTree
  private let zoneinfo: String

  init(tree: SourceTree, zoneinfo: String) {
    self.tree = tree
    self.zoneinfo = zoneinfo
  }

  /// Reads the things `names`.
  /// - Returns: what came of each, in the order of `names`.
  func read<Content>(
    _ names: [String], _ body: @Sendable (_ name: String, _ worker: LoadingWorker) -> ThingRecord<Content>
  ) -> [KeptRecord<Content>] {
    let found = Mutex<[(start: Int, records: [KeptRecord<Content>])]>([])
    let idle = Mutex<[Desk]>([])
    Parallel.forEach(names.count) { _, range in
      let desk = idle.withLock { $0.popLast() } ?? Desk(tree: tree, zoneinfo: zoneinfo)
      let records = desk.worker.withLock { worker in range.map { KeptRecord(body(names[$0], worker)) } }
      idle.withLock { $0.append(desk) }
      found.withLock { $0.append((range.lowerBound, records)) }
    }
    return found.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.records) }
  }

  /// A worker that goes from thread to thread, in use by one at a time.
  private final class Desk: Sendable {
    let worker: Mutex<LoadingWorker>

    init(tree: SourceTree, zoneinfo: String) { worker = Mutex(LoadingWorker(tree: tree, zoneinfo: zoneinfo)) }
  }
}
