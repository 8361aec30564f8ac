/// The content of FCGI_END_REQUEST (FastCGI 1.0, section 5.5).
public struct EndRequest: Hashable, Sendable {
  /// What a CGI program would have given to `exit`.
  public let applicationStatus: UInt32
  /// nil where the number is none of the protocol's.
  public let status: ProtocolStatus?

  /// - Throws: ``FastCGIError/content(_:)`` where it is not of eight bytes.
  public init(_ content: [UInt8]) throws(FastCGIError) {
    guard content.count == 8 else { throw .content(.endRequest) }
    applicationStatus = content[..<4].reduce(0) { $0 << 8 | UInt32($1) }
    status = ProtocolStatus(rawValue: content[4])
  }
}
