import Glibc

/// The few file operations that the runner needs, without Foundation.
enum FileSystem {
  /// Names of a folder's entries without `.` files, unsorted.
  static func names(in folder: String) throws(FileError) -> [String] {
    guard let directory = opendir(folder) else { throw FileError(path: folder, code: errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// - Throws: ``FileError``, `EFBIG` where the file is longer than `limitBytes`.
  static func read(_ path: String, limitBytes: Int) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    defer { close(descriptor) }
    return try read(descriptor, path: path, limitBytes: limitBytes)
  }

  static func read(_ descriptor: Int32, path: String, limitBytes: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: path, code: errno)
      }
      if count == 0 { return bytes }
      guard bytes.count + count <= limitBytes else { throw FileError(path: path, code: EFBIG) }
      bytes += chunk[..<count]
    }
  }

  /// Writes everything, going on after short writes and signals.
  static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + offset, bytes.count - offset) }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: path, code: errno)
      }
      offset += count
    }
  }

  /// Makes the folder and those above it that are missing; existing ones keep their mode.
  static func makeFolder(_ path: String, mode: mode_t) throws(FileError) {
    if mkdir(path, mode) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw FileError(path: path, code: errno)
    }
    try makeFolder(String(path[..<slash]), mode: 0o755)
    guard mkdir(path, mode) == 0 || errno == EEXIST else { throw FileError(path: path, code: errno) }
  }
}
