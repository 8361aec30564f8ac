import Files
import Foundation

/// This very program, told apart from any other version of it.
enum Generator {
  /// Pages that another version has drawn are drawn again.
  static var fingerprint: Hash128 {
    var hasher = Hasher128()
    hasher.combine(VersionCommand.version)
    // The link itself has no size; what it leads to does.
    if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
      let stat = FileStat.of(path)
    {
      hasher.combine(UInt64(bitPattern: stat.size))
      hasher.combine(UInt64(bitPattern: stat.modified))
    }
    return hasher.finalize()
  }
}
