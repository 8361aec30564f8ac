/// One record (FastCGI 1.0, section 3.3), its padding taken off.
public struct Record: Hashable, Sendable {
  /// A ``RecordType``, or a number that this version of the protocol does not know.
  public let rawType: UInt8
  /// 0 for management records.
  public let requestID: UInt16
  /// At most 65,535 bytes; empty ends a stream.
  public let content: [UInt8]

  public init(rawType: UInt8, requestID: UInt16, content: [UInt8]) {
    self.rawType = rawType
    self.requestID = requestID
    self.content = content
  }

  /// nil where the type is unknown.
  public var type: RecordType? { RecordType(rawValue: rawType) }

  /// The longest content of one record, in bytes.
  public static let contentBytesMax = 65_535
  static let headerBytes = 8
  static let version: UInt8 = 1
}
