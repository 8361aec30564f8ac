/// Where ``Strings`` finds messages that are not all read beforehand.
public protocol MessageSource: Sendable {
  /// - Returns: nil where there is no such message, or it can't be read.
  func message(_ key: String) -> Message?
  /// All that can be read, by key. It takes long: for telling which name was meant.
  var all: [String: Message] { get }
}
