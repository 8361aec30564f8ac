import Foundation

/// The few things that the generator does with files, with the system's own words as errors.
enum FileStore {
  static func makeFolder(_ path: String) throws(BuildError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .file(path: path, problem: "the folder can't be made")
    }
  }

  /// Writes a file that is not there yet.
  static func write(_ bytes: [UInt8], to path: String) throws(BuildError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress! + offset, bytes.count - offset) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure(path) }
      offset += count
    }
  }

  /// The bytes of a regular file; nil where there is none or it is something else.
  static func read(_ path: String, ifOfSize size: Int? = nil) -> [UInt8]? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    if let size, Int(status.st_size) != size { return nil }
    return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// Moves a file over whatever file is at `target`, in one step that no reader sees the middle of.
  static func move(_ path: String, to target: String) throws(BuildError) {
    if rename(path, target) == 0 { return }
    guard errno == EXDEV, let bytes = read(path) else { throw failure(target) }
    // The output is on another disk than the state: only a rename within it is one step.
    let neighbour = target + ".new"
    try write(bytes, to: neighbour)
    guard rename(neighbour, target) == 0 else { throw failure(target) }
    unlink(path)
  }

  /// Removes a file; one that is gone already is no error.
  static func remove(_ path: String) throws(BuildError) {
    guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else { throw failure(path) }
  }

  /// Removes a folder with all that is in it; one that is gone already is no error.
  static func removeFolder(_ path: String) throws(BuildError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw .file(path: path, problem: "the folder can't be removed")
    }
  }

  /// - Returns: whether the folder was empty and is gone now.
  static func removeEmptyFolder(_ path: String) -> Bool { rmdir(path) == 0 }

  private static func failure(_ path: String) -> BuildError {
    .file(path: path, problem: String(cString: strerror(errno)))
  }
}
