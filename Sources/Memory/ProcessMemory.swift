import CLinux
import Glibc

/// What a process that waits gives back of the memory that its work took.
public enum ProcessMemory {
  /// Lets go of the pages of code, the program's own and that of its libraries. They are in their files, from where those that are
  /// needed come back; most of what a program runs, it runs once, at its start.
  public static func releaseCode() {
    for line in (maps() ?? []).split(separator: UInt8(ascii: "\n")) {
      // 55d0c0a00000-55d0c9a00000 r-xp 00000000 fe:00 123456    /usr/bin/bilten
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
      // Only what can't have been written to: other pages hold what the file does not.
      guard fields.count == 6, fields[1].elementsEqual("r-xp".utf8), fields[5].contains(UInt8(ascii: "/")) else {
        continue
      }
      let ends = fields[0].split(separator: UInt8(ascii: "-")).compactMap {
        UInt(String(decoding: $0, as: UTF8.self), radix: 16)
      }
      guard ends.count == 2, ends[0] < ends[1], let start = UnsafeMutableRawPointer(bitPattern: ends[0]) else {
        continue
      }
      madvise(start, Int(ends[1] - ends[0]), MADV_DONTNEED)
    }
  }

  /// Gives what was allocated and freed back to the system (malloc_trim(3)).
  public static func releaseFreed() { malloc_trim(0) }

  /// The parts of the address space (proc(5)); nil where the system does not tell.
  private static func maps() -> [UInt8]? {
    let file = open("/proc/self/maps", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    // No more than a program with thousands of libraries would have.
    while text.count < 4 << 20 {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { break }
      text += buffer[..<count]
    }
    return text
  }
}
