import Glibc

/// What a folder looks like, for finding out that something in it has changed.
public enum FileTree {
  /// A value that differs when a file was added, removed, renamed or written to: names, sizes and times of change of all
  /// files in the folders and below them. Names that begin with `.` are left out, as editors keep their drafts there.
  /// What can't be read counts as missing.
  public static func fingerprint(of folders: [String]) -> Int {
    var hasher = Hasher()
    for folder in folders { add(folder, to: &hasher, depth: 0) }
    return hasher.finalize()
  }

  private static let depthMax = 16

  private static func add(_ folder: String, to hasher: inout Hasher, depth: Int) {
    guard depth < depthMax, let names = try? FileSystem.names(in: folder) else { return }
    for name in names.sorted() {
      let path = folder + "/" + name
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      hasher.combine(path)
      if status.st_mode & S_IFMT == S_IFDIR {
        add(path, to: &hasher, depth: depth + 1)
      } else {
        hasher.combine(status.st_size)
        hasher.combine(status.st_mtim.tv_sec)
        hasher.combine(status.st_mtim.tv_nsec)
        hasher.combine(status.st_ino)
      }
    }
  }
}
