import Assets
import Files

/// Looks at every source without opening it.
enum InputScan {
  /// A hash of the names, sizes and times of all that a build reads; the same only where nothing has changed.
  static func hash(_ paths: SitePaths, _ options: SiteOptions) -> Hash128 {
    var hasher = Hasher128()
    hasher.combine(options.fingerprint)
    hasher.combine(AssetTools.installed().fingerprint)
    add(paths.content, depth: 0, &hasher)
    add(paths.templates, depth: 0, &hasher)
    return hasher.finalize()
  }

  /// Content is two folders deep, templates a few more; whatever is deeper is an error elsewhere.
  private static let depthMax = 16
  private static let foldersMax = 64

  private static func add(_ folder: String, depth: Int, _ hasher: inout Hasher128) {
    hasher.combine(folder)
    guard depth < depthMax, let entries = DirectoryListing.entries(folder) else { return }
    let folders = entries.filter { $0.kind == .folder }
    // Where there are very many, such as events, several threads look.
    if folders.count > foldersMax {
      let hashes = Parallel.map(folders.count, chunk: 64) { index in
        var hasher = Hasher128()
        add(folder + "/" + folders[index].name, depth: depth + 1, &hasher)
        return hasher.finalize()
      }
      for hash in hashes { hasher.combine(hash) }
    }
    for entry in entries where entry.kind != .folder || folders.count <= foldersMax {
      let path = folder + "/" + entry.name
      hasher.combine(entry.name)
      if entry.kind == .folder {
        add(path, depth: depth + 1, &hasher)
      } else if let stat = FileStat.of(path) {
        hasher.combine(UInt64(bitPattern: stat.size))
        hasher.combine(UInt64(bitPattern: stat.modified))
        hasher.combine(stat.inode)
      }
    }
  }
}
