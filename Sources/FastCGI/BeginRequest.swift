/// The content of FCGI_BEGIN_REQUEST (FastCGI 1.0, section 5.1).
public struct BeginRequest: Hashable, Sendable {
  /// ``responder`` or another role.
  public let role: UInt16
  /// Whether the connection stays open when the request has been answered.
  public let keepsConnection: Bool

  /// The role of a program that answers HTTP requests, as CGI programs do (section 6.2).
  public static let responder: UInt16 = 1

  /// - Throws: ``FastCGIError/content(_:)`` where it is not of eight bytes.
  public init(_ content: [UInt8]) throws(FastCGIError) {
    guard content.count == 8 else { throw .content(.beginRequest) }
    role = UInt16(content[0]) << 8 | UInt16(content[1])
    keepsConnection = content[2] & 1 == 1
  }
}
