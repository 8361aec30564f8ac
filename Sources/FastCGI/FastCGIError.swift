/// Where bytes depart from FastCGI 1.0. A connection on which one occurs can't be used any more.
public enum FastCGIError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A record of another version than 1.
  case version(UInt8)
  /// A record whose content is too short, or too long, for its type.
  case content(RecordType)
  /// A name-value pair that reaches over the end of its stream.
  case pairs

  public var description: String {
    switch self {
    case .version(let version): "a record is of version \(version), not 1"
    case .content(let type): "the content of a record of type \(type.rawValue) has the wrong length"
    case .pairs: "a name-value pair reaches over the end of its stream"
    }
  }
}
