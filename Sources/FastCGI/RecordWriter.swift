/// Appends records to bytes that go out (FastCGI 1.0, sections 3.3 and 5).
public enum RecordWriter {
  /// One record; `content` has at most ``Record/contentBytesMax`` bytes. It is padded to a multiple of eight.
  public static func append(
    _ type: RecordType, requestID: UInt16, content: some Collection<UInt8>, to bytes: inout [UInt8]
  ) {
    let count = content.count
    precondition(count <= Record.contentBytesMax, "a record holds at most \(Record.contentBytesMax) bytes")
    let padding = (8 - count % 8) % 8
    bytes += [
      Record.version, type.rawValue, UInt8(requestID >> 8), UInt8(requestID & 255), UInt8(count >> 8),
      UInt8(count & 255), UInt8(padding), 0,
    ]
    bytes.append(contentsOf: content)
    for _ in 0..<padding { bytes.append(0) }
  }

  /// A stream's bytes in as many records as they need, without the empty one that ends it.
  public static func appendStream(_ type: RecordType, requestID: UInt16, _ stream: [UInt8], to bytes: inout [UInt8]) {
    // A multiple of eight, so that only the last record is padded.
    let chunk = 65_528
    var start = 0
    while start < stream.count {
      let end = min(start + chunk, stream.count)
      append(type, requestID: requestID, content: stream[start..<end], to: &bytes)
      start = end
    }
  }

  /// The empty record that ends a stream.
  public static func appendEnd(of type: RecordType, requestID: UInt16, to bytes: inout [UInt8]) {
    append(type, requestID: requestID, content: EmptyCollection(), to: &bytes)
  }

  /// FCGI_BEGIN_REQUEST (section 5.1).
  public static func appendBeginRequest(
    requestID: UInt16, role: UInt16, keepsConnection: Bool, to bytes: inout [UInt8]
  ) {
    let content: [UInt8] = [UInt8(role >> 8), UInt8(role & 255), keepsConnection ? 1 : 0, 0, 0, 0, 0, 0]
    append(.beginRequest, requestID: requestID, content: content, to: &bytes)
  }

  /// FCGI_END_REQUEST (section 5.5).
  /// - Parameter applicationStatus: what a CGI program would have given to `exit`.
  public static func appendEndRequest(
    requestID: UInt16, applicationStatus: UInt32, status: ProtocolStatus, to bytes: inout [UInt8]
  ) {
    let code = applicationStatus
    let content: [UInt8] = [
      UInt8(code >> 24), UInt8(code >> 16 & 255), UInt8(code >> 8 & 255), UInt8(code & 255), status.rawValue, 0, 0, 0,
    ]
    append(.endRequest, requestID: requestID, content: content, to: &bytes)
  }

  /// FCGI_UNKNOWN_TYPE (section 4.2).
  public static func appendUnknownType(_ type: UInt8, to bytes: inout [UInt8]) {
    append(.unknownType, requestID: 0, content: [type, 0, 0, 0, 0, 0, 0, 0], to: &bytes)
  }
}
