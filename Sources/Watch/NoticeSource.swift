import Glibc

/// The kernel's watches over folders and those below them, and what they tell.
final class NoticeSource {
  /// For `poll`.
  private(set) var descriptor: Int32
  private let roots: [String]
  private var folders: [Int32: Folder] = [:]
  private var rootWatches: [String: Int32] = [:]
  private var buffer = [UInt8](repeating: 0, count: 64 * 1024)

  private static let mask = UInt32(
    IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK)

  private struct Folder {
    let path: String
    /// 0: a root.
    let depth: Int
  }

  /// There are fewer watches than folders. What was watched no longer is to be relied on.
  struct Exhausted: Error {}

  /// Begins to watch; every change after this call is told.
  init(_ roots: [String]) throws(Exhausted) {
    self.roots = roots
    // The flags' own names are those of `open` by definition.
    descriptor = inotify_init1(O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Exhausted() }
    _ = try addMissingRoots()
  }

  deinit { end() }

  /// Gives the watches back to the system; nothing is told any more.
  func end() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  var isRootMissing: Bool { rootWatches.count < Set(roots).count }

  /// - Returns: whether a root is there that was not.
  func addMissingRoots() throws(Exhausted) -> Bool {
    var isNew = false
    for root in roots where rootWatches[root] == nil {
      // A root may be a symbolic link, as its owner has put it there.
      guard let watch = try add(root, depth: 0) else { continue }
      rootWatches[root] = watch
      isNew = true
      try addFolders(below: root, depth: 0) { _ in }
    }
    return isNew
  }

  /// Reads what there is, without waiting, and notes it in `batch`.
  func read(into batch: inout ChangeBatch) throws(Exhausted) {
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      let notices = buffer.withUnsafeBytes { Notice.all(in: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      for notice in notices { try note(notice, in: &batch) }
    }
  }

  private func note(_ notice: Notice, in batch: inout ChangeBatch) throws(Exhausted) {
    let now = ContinuousClock.now
    if notice.has(IN_Q_OVERFLOW) {
      batch.everything(at: now)
      return try startAgain()
    }
    guard let folder = folders[notice.watch] else { return }
    let root = rootWatches.first { $0.value == notice.watch }?.key
    if notice.has(IN_IGNORED) { folders[notice.watch] = nil }
    if let root, notice.has(IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT) {
      batch.everything(at: now)
      forget(folder.path)
      rootWatches[root] = nil
    }
    guard WatchedName.isSource(notice.name) else { return }
    let path = folder.path + "/" + notice.name
    if notice.isFolder {
      batch.changed(path, at: now)
      // The watches of a folder that is deleted end by themselves.
      if notice.has(IN_MOVED_FROM) { forget(path) }
      if notice.has(IN_CREATE | IN_MOVED_TO) { try addNew(path, depth: folder.depth + 1, to: &batch, at: now) }
    } else if notice.has(IN_DELETE | IN_MOVED_FROM) {
      batch.gone(path, at: now)
    } else if notice.has(IN_CREATE) {
      batch.made(path, at: now)
    } else {
      batch.changed(path, at: now)
    }
  }

  /// Watches a folder that has come, and notes the files that it brought or that were made in it before it was watched.
  private func addNew(
    _ folder: String, depth: Int, to batch: inout ChangeBatch, at now: ContinuousClock.Instant
  ) throws(Exhausted) {
    guard try add(folder, depth: depth) != nil else { return }
    var found: [String] = []
    try addFolders(below: folder, depth: depth) { found.append($0) }
    for path in found { batch.changed(path, at: now) }
  }

  /// - Returns: nil where there is no such folder (any more), or it can't be read.
  private func add(_ path: String, depth: Int) throws(Exhausted) -> Int32? {
    let watch = inotify_add_watch(descriptor, path, Self.mask | (depth > 0 ? UInt32(IN_DONT_FOLLOW) : 0))
    guard watch >= 0 else {
      if errno == ENOSPC || errno == ENOMEM { throw Exhausted() }
      return nil
    }
    folders[watch] = Folder(path: path, depth: depth)
    return watch
  }

  private func addFolders(below folder: String, depth: Int, found: (String) -> Void) throws(Exhausted) {
    guard depth < FolderEntries.depthMax else { return }
    // The folder is watched before it is read: what comes later is told by the watch.
    for entry in FolderEntries.read(folder) {
      let path = folder + "/" + entry.name
      found(path)
      guard entry.isFolder, try add(path, depth: depth + 1) != nil else { continue }
      try addFolders(below: path, depth: depth + 1, found: found)
    }
  }

  /// Ends the watches of a folder that has gone elsewhere, and of those below it.
  private func forget(_ folder: String) {
    let inside = folder + "/"
    for (watch, entry) in folders where entry.path == folder || entry.path.hasPrefix(inside) {
      inotify_rm_watch(descriptor, watch)
      folders[watch] = nil
    }
  }

  private func startAgain() throws(Exhausted) {
    for watch in folders.keys { inotify_rm_watch(descriptor, watch) }
    folders = [:]
    rootWatches = [:]
    _ = try addMissingRoots()
  }
}
