import Glibc

/// A file operation that the system refused.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  public let path: String
  /// The C library's `errno`.
  public let code: Int32

  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  public var description: String { "\(path): \(String(cString: strerror(code)))" }
}
