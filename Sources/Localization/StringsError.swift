/// Why a message could not be written.
public enum StringsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No message has this key; `nearest` is the most similar key there is.
  case unknownKey(String, nearest: String?)
  /// The message has a place for `name` and no such argument was given.
  case missingArgument(key: String, name: String)
  /// A plural message was given text for `count`.
  case countIsNoNumber(key: String)

  /// One lower-case sentence: what is wrong and what to do.
  public var description: String {
    switch self {
    case .unknownKey(let key, let nearest):
      "there is no message \"\(key)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
    case .missingArgument(let key, let name): "the message \"\(key)\" needs a value for \"\(name)\""
    case .countIsNoNumber(let key): "the message \"\(key)\" is a plural and needs an integer as \"count\""
    }
  }
}
