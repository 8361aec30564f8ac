import Glibc

/// Reads whole files into a buffer that is used again, for a program that reads tens of thousands of them.
public struct FileReader: ~Copyable {
  private var buffer: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// Begins with room for a short text; it grows with the files that are read.
  public init() { buffer = .allocate(capacity: 1 << 14) }

  deinit { buffer.deallocate() }

  /// What the last ``read(_:sizeMax:)`` read: valid until the next one, or the end of the reader.
  public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: buffer[..<count]) }

  /// Reads the file at `path`; a link at its end is not followed.
  /// - Parameter sizeMax: in bytes; of a larger file nothing is kept.
  /// - Returns: what was read, taken from the open file, so that it is of these very bytes; nil where there is no file, or
  ///   something that is none. Where its size is above `sizeMax`, ``bytes`` is empty.
  /// - Throws: ``FileError`` where there is a file that can't be read.
  public mutating func read(_ path: String, sizeMax: Int = .max) throws(FileError) -> FileStat? {
    count = 0
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR || errno == ELOOP || errno == ENXIO { return nil }
      throw FileError(path: path, number: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, number: errno) }
    let facts = FileStat(status)
    guard facts.kind == .file else { return nil }
    guard facts.size <= sizeMax else { return facts }
    // Room for one byte more than there should be: a read that leaves it empty shows that the file has ended.
    reserve(Int(facts.size) + 1)
    while true {
      let got = Glibc.read(descriptor, buffer.baseAddress! + count, buffer.count - count)
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else {
        count = 0
        throw FileError(path: path, number: errno)
      }
      count += got
      if got == 0 { return facts }
      if count > sizeMax {
        count = 0
        return FileStat(kind: .file, size: Int64(sizeMax) + 1, modified: facts.modified, inode: facts.inode)
      }
      if count == buffer.count { reserve(count * 2) } else if count == Int(facts.size) { return facts }
    }
  }

  private mutating func reserve(_ capacity: Int) {
    guard capacity > buffer.count else { return }
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: capacity)
    _ = larger.update(fromContentsOf: bytes)
    buffer.deallocate()
    buffer = larger
  }

  /// The bytes of one file; nil where there is none, or one above `sizeMax`.
  public static func bytes(_ path: String, sizeMax: Int = .max) throws(FileError) -> [UInt8]? {
    var reader = FileReader()
    guard let stat = try reader.read(path, sizeMax: sizeMax), stat.size <= sizeMax else { return nil }
    return Array(reader.bytes)
  }
}
