/// Why a time zone could not be read.
public enum TimeZoneError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name is empty, too long, leads out of the directory or holds characters that no zone name has.
  case badName(String)
  /// No such file can be read in the directory.
  case notFound(name: String, directory: String)
  /// The bytes are no TZif data (RFC 8536); `reason` says where it ends to be.
  case malformed(reason: String)

  /// One lower-case sentence: what is wrong and what to do.
  public var description: String {
    switch self {
    case .badName(let name): "\"\(name)\" is no time zone name; write one such as Europe/Berlin"
    case .notFound(let name, let directory):
      "there is no time zone \"\(name)\" in \(directory); write one such as Europe/Berlin"
    case .malformed(let reason): "the time zone's data is not TZif (RFC 8536): \(reason)"
    }
  }
}
