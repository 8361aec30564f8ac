import Glibc

/// The entries of one folder.
public enum DirectoryListing {
  /// A name in a folder, and what stands behind it.
  public struct Entry: Hashable, Sendable {
    /// Without its folder.
    public let name: String
    /// A link is told as a link.
    public let kind: FileKind
  }

  /// What is in the folder at `path`, sorted by name as bytes; nil where there is no folder. Names that are not UTF-8 get
  /// U+FFFD, so no file can be found by them.
  public static func entries(_ path: String) -> [Entry]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      entries.append(Entry(name: name, kind: kind(entry.pointee.d_type, path, name)))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func kind(_ type: UInt8, _ path: String, _ name: String) -> FileKind {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): FileStat.of(path + "/" + name)?.kind ?? .other
    default: .other
    }
  }
}
