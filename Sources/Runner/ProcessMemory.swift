import Glibc

/// What a process that goes on for long gives back of the memory that its beginning took.
public enum ProcessMemory {
  /// Lets go of the pages of the program's own code. They are in the file, from where those that are needed come back; the
  /// code of the generator, which has just run, mostly is not needed again.
  public static func releaseCode() {
    guard let maps = try? FileSystem.read("/proc/self/maps", limitBytes: 4 << 20), let program = ownPath else { return }
    for line in String(decoding: maps, as: UTF8.self).split(separator: "\n") {
      // 55d0c0a00000-55d0c9a00000 r-xp 00000000 fe:00 123456    /usr/bin/bilten
      let fields = line.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
      // Only what can't have been written to: other pages hold what the file does not.
      guard fields.count == 6, fields[1] == "r-xp", fields[5] == program else { continue }
      let ends = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard ends.count == 2, let start = UnsafeMutableRawPointer(bitPattern: ends[0]), ends[0] < ends[1] else {
        continue
      }
      madvise(start, Int(ends[1] - ends[0]), MADV_DONTNEED)
    }
  }

  private static var ownPath: String? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    guard count > 0, count < path.count else { return nil }
    return String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
