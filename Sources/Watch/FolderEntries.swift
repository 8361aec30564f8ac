import Glibc

/// What stands in a folder.
enum FolderEntries {
  /// Deeper folders are left out: nobody nests sources so, and a mistake must not lead on for ever.
  static let depthMax = 32

  struct Entry {
    let name: String
    let isFolder: Bool
  }

  /// Unsorted, without an editor's own files; empty where the folder can't be read. A symbolic link is a file.
  static func read(_ folder: String) -> [Entry] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var entries: [Entry] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard WatchedName.isSource(name) else { continue }
      entries.append(Entry(name: name, isFolder: isFolder(entry.pointee.d_type, folder + "/" + name)))
    }
    return entries
  }

  private static func isFolder(_ type: UInt8, _ path: String) -> Bool {
    // Not every file system tells the type here.
    guard Int(type) == Int(DT_UNKNOWN) else { return Int(type) == Int(DT_DIR) }
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
