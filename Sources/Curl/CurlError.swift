/// Why there is no answer to an HTTP request. No case holds an address, a field or a body: they may be secret.
public enum CurlError: Error, Hashable, CustomStringConvertible {
  /// The request cannot be sent as it is written; nothing was.
  case invalidRequest(InvalidPart)
  /// The server was not reached: certainly nothing was executed.
  case notSent(CurlFault)
  /// The request, or part of it, was sent and no whole answer came: it may have been executed.
  case unknownOutcome(CurlFault)
  /// The server answered with more than was asked for, so the request was probably executed.
  case replyTooLarge(bytesMax: Int)
  /// libcurl could not be started.
  case libraryUnavailable

  public enum InvalidPart: String, Hashable, Sendable {
    /// Not an absolute http or https address, or one with a user in it.
    case address
    /// A field's name is no token, or its value holds a control character.
    case field
    /// The certificate file cannot be read.
    case certificates
  }

  public var description: String {
    switch self {
    case .invalidRequest(let part): "the request's \(part.rawValue) cannot be sent"
    case .notSent(let fault): "the request was not sent: \(fault)"
    case .unknownOutcome(let fault): "the request may have been executed, but no answer came: \(fault)"
    case .replyTooLarge(let bytesMax): "the answer has more than \(bytesMax) bytes"
    case .libraryUnavailable: "libcurl could not be started"
    }
  }
}
