import Glibc

/// Why nothing can be watched: the process has no file descriptors left.
public struct WatchError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The C library's `errno`.
  public let code: Int32

  public var description: String { "the site's folders can't be watched: \(String(cString: strerror(code)))" }
}
