/// Why a store could not do its part. None of them carries personal data.
public enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Another process kept the store busy for too long; trying again helps.
  case busy
  /// The disk is full, the folder read-only, the file gone.
  case unavailable(String)
  /// What is stored contradicts the rules or can't be read.
  case broken(String)

  public var description: String {
    switch self {
    case .busy: "the store is busy: try again"
    case .unavailable(let why): "the store is unavailable: \(why)"
    case .broken(let why): "the store holds something it must not: \(why)"
    }
  }
}
