/// Why a line is no record. It names fields and never shows what is in them.
public enum RecordFormError: Error, Hashable, Sendable, CustomStringConvertible {
  case notJSON
  case missing(String)
  case unreadable(String)

  public var description: String {
    switch self {
    case .notJSON: "a record is no JSON text"
    case .missing(let name): "a record has no \(name)"
    case .unreadable(let name): "\(name) of a record can't be read"
    }
  }
}
