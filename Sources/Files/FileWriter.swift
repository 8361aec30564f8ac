import Glibc

/// Writes files so that no reader ever sees half of one.
public enum FileWriter {
  /// Makes `path` a file with these bytes, in one step for readers: a new file appears whole, an old one is replaced whole.
  /// - Parameter isFirst: true where nobody reads the folder yet; the file is then written in place, which is cheaper.
  /// - Returns: what the file is now.
  /// - Throws: ``FileError``; an old file is then as it was.
  @discardableResult
  public static func write(
    _ bytes: UnsafeRawBufferPointer, to path: String, isFirst: Bool = false
  ) throws(FileError) -> FileStat {
    if isFirst, let stat = try create(path, bytes) { return stat }
    let neighbour = path + suffix
    unlink(neighbour)
    guard let stat = try create(neighbour, bytes) else { throw FileError(path: path, number: EEXIST) }
    guard rename(neighbour, path) == 0 else {
      let number = errno
      unlink(neighbour)
      throw FileError(path: path, number: number)
    }
    return stat
  }

  @discardableResult
  /// As the other, for a folder that somebody may read.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) -> FileStat {
    var result: Result<FileStat, FileError>?
    bytes.withUnsafeBytes { buffer in
      result = Result { () throws(FileError) in try write(buffer, to: path) }
    }
    return try result!.get()
  }

  /// What a file is called until it is whole.
  private static let suffix = ".new~"

  /// Removes what a process that was ended in the middle of ``write(_:to:isFirst:)`` left beside `path`.
  public static func removeRest(of path: String) { unlink(path + suffix) }

  /// Makes the folder and those it stands in; one that is there is no error.
  public static func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o755) == 0 { return }
    switch errno {
    case EEXIST:
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw FileError(path: path, number: ENOTDIR)
      }
    case ENOENT:
      guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
        throw FileError(path: path, number: ENOENT)
      }
      try makeFolder(String(path[..<slash]))
      guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileError(path: path, number: errno) }
    default: throw FileError(path: path, number: errno)
    }
  }

  /// Removes a file; one that is gone already is no error, and a folder in its place is left alone.
  public static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR || errno == EISDIR else {
      throw FileError(path: path, number: errno)
    }
  }

  /// - Returns: whether the folder was empty and is gone now.
  @discardableResult
  public static func removeEmptyFolder(_ path: String) -> Bool { rmdir(path) == 0 }

  /// - Returns: nil where something is at `path` already.
  private static func create(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(FileError) -> FileStat? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      if errno == EEXIST { return nil }
      throw FileError(path: path, number: errno)
    }
    var status = stat()
    var offset = 0
    while offset < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress! + offset, bytes.count - offset)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 {
        let number = errno
        close(descriptor)
        unlink(path)
        throw FileError(path: path, number: number)
      }
      offset += count
    }
    guard fstat(descriptor, &status) == 0, close(descriptor) == 0 else {
      let number = errno
      unlink(path)
      throw FileError(path: path, number: number)
    }
    return FileStat(status)
  }
}
