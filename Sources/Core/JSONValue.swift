/// A JSON text (RFC 8259), read. Functions start anew for many requests, and a decoder that learns its types at run time
/// costs more than all else that they do.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number without fraction and exponent that fits 64 bits.
  case integer(Int64)
  /// Any other number.
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// Where a name comes twice, the last one counts.
  case object([String: JSONValue])

  /// Values inside of values, at most this deep.
  public static let depthMax = 64

  /// - Returns: nil for anything that is no JSON text, holds bytes that are no UTF-8, or is nested deeper than
  ///   ``depthMax``.
  public init?(_ bytes: [UInt8]) {
    guard let value = bytes.withUnsafeBufferPointer({ JSONParser.parse($0) }) else { return nil }
    self = value
  }
}
