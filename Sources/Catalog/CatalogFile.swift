#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads one file of the catalog, straight through the system's calls: a function may start anew for every request.
enum CatalogFile {
  /// - Returns: nil where the file is not there.
  static func read(
    directory: String, file: String, bytesMax: Int
  ) throws(CatalogError) -> (bytes: [UInt8], identity: FileIdentity)? {
    let descriptor = open(directory + "/" + file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      let code = errno
      if code == ENOENT || code == ENOTDIR { return nil }
      if code == ELOOP { throw .refused(file: file, problem: "it is a symbolic link") }
      throw .unreadable(file: file, code: code)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(file: file, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .refused(file: file, problem: "it is not a regular file") }
    guard Int(status.st_size) <= bytesMax else {
      throw .refused(file: file, problem: "it is larger than \(bytesMax) bytes")
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let wanted = bytes.count - filled
      let count = bytes.withUnsafeMutableBytes { Self.read(descriptor, $0.baseAddress! + filled, wanted) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(file: file, code: errno) }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return (bytes, FileIdentity(status))
  }

  /// The C function, which ``read(directory:file:bytesMax:)`` hides.
  private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Darwin.read(descriptor, buffer, count)
    #endif
  }
}
