import Glibc

/// What all files below some folders look like from outside, for finding out which have changed.
struct FileStamps {
  private struct Stamp: Hashable {
    let size: Int
    let inode: UInt
    let modified: [Int]
    let changed: [Int]
  }

  private var stamps: [String: Stamp] = [:]

  init(_ folders: [String]) {
    for folder in folders { add(folder, depth: 0) }
  }

  /// Files that are new, changed or gone.
  func difference(from older: FileStamps) -> Set<String> {
    var paths: Set<String> = []
    for (path, stamp) in stamps where older.stamps[path] != stamp { paths.insert(path) }
    for path in older.stamps.keys where stamps[path] == nil { paths.insert(path) }
    return paths
  }

  private mutating func add(_ folder: String, depth: Int) {
    guard depth < FolderEntries.depthMax else { return }
    for entry in FolderEntries.read(folder) {
      let path = folder + "/" + entry.name
      if entry.isFolder {
        add(path, depth: depth + 1)
        continue
      }
      var status = stat()
      guard stat(path, &status) == 0 || lstat(path, &status) == 0 else { continue }
      stamps[path] = Stamp(
        size: Int(status.st_size), inode: UInt(status.st_ino),
        modified: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec],
        changed: [status.st_ctim.tv_sec, status.st_ctim.tv_nsec])
    }
  }
}
