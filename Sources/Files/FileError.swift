import Glibc

/// What the system said of a file.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// As it was given to the call.
  public let path: String
  /// The system's number, such as `ENOSPC`.
  public let number: Int32

  /// - Parameter number: of `errno`.
  public init(path: String, number: Int32) {
    self.path = path
    self.number = number
  }

  /// The system's own words.
  public var reason: String { String(cString: strerror(number)) }

  /// `path: reason`.
  public var description: String { "\(path): \(reason)" }
}
