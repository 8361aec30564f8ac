/// Takes the Markdown bodies while content is read, so that they need not be kept in memory.
public protocol BodySink: Sendable {
  /// Called once for every body that is read, from several threads at once. What is wrong inside of the body is the sink's own
  /// business: the loader does not look into it.
  /// - Parameter bytes: UTF-8 without control characters; valid during the call only.
  /// - Returns: by what the body can be found again.
  func take(_ bytes: UnsafeBufferPointer<UInt8>, from place: BodyPlace) -> BodyRef
}
