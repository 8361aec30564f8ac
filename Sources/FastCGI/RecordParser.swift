/// Cuts a stream of bytes into records (FastCGI 1.0, section 3.3), however they arrive.
public struct RecordParser: Sendable {
  private var bytes: [UInt8] = []
  private var start = 0

  public init() {}

  /// Whether bytes of a record are waiting for its rest.
  public var isInside: Bool { start < bytes.count }

  /// Takes what has arrived.
  public mutating func append(_ more: some Sequence<UInt8>) {
    // What has been read is removed only now and then, so that many small records don't move the rest each time.
    if start == bytes.count {
      bytes.removeAll(keepingCapacity: bytes.capacity <= 256 * 1024)
      start = 0
    } else if start > 64 * 1024 {
      bytes.removeSubrange(..<start)
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// The next whole record; nil where its end has not arrived.
  /// - Throws: ``FastCGIError/version(_:)``.
  public mutating func next() throws(FastCGIError) -> Record? {
    guard bytes.count - start >= Record.headerBytes else { return nil }
    let version = bytes[start]
    guard version == Record.version else { throw .version(version) }
    let length = Int(bytes[start + 4]) << 8 | Int(bytes[start + 5])
    let padding = Int(bytes[start + 6])
    let content = start + Record.headerBytes
    guard bytes.count - content >= length + padding else { return nil }
    let record = Record(
      rawType: bytes[start + 1], requestID: UInt16(bytes[start + 2]) << 8 | UInt16(bytes[start + 3]),
      content: Array(bytes[content..<content + length]))
    start = content + length + padding
    return record
  }
}
