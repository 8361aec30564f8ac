import HTTPTypes

/// Why a connection's request is refused before anybody looks at what it asks for; the connection ends with it.
enum RequestRefusal: Error, Hashable, Sendable {
  /// No HTTP/1.x request, or one that another server could read in another way.
  case malformed
  /// More headers, or longer ones, than the server takes.
  case headersTooLarge
  case targetTooLong
  /// `Expect` asks for something else than `100-continue`.
  case expectation
  /// A transfer coding other than `chunked`, or a method that asks for a tunnel.
  case notImplemented
  case version

  var status: HTTPResponse.Status {
    switch self {
    case .malformed: .badRequest
    case .headersTooLarge: .requestHeaderFieldsTooLarge
    case .targetTooLong: .uriTooLong
    case .expectation: .expectationFailed
    case .notImplemented: .notImplemented
    case .version: .httpVersionNotSupported
    }
  }
}
