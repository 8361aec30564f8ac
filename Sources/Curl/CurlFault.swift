/// What went wrong underneath a call.
public enum CurlFault: Hashable, Sendable, CustomStringConvertible {
  /// The host's name is not known.
  case hostNotFound
  /// Nobody took the connection.
  case connectionRefused
  /// No TLS, or a certificate that is not trusted or not the host's.
  case tls
  /// The server did not accept the user and password.
  case login
  case timeout
  /// The connection was closed before the answer was complete.
  case connectionLost
  /// Another of libcurl's error codes (libcurl-errors(3)).
  case other(Int)

  public var description: String {
    switch self {
    case .hostNotFound: "the host was not found"
    case .connectionRefused: "the connection was refused"
    case .tls: "there is no trusted TLS connection"
    case .login: "the login was refused"
    case .timeout: "the time was up"
    case .connectionLost: "the connection was lost"
    case .other(let code): "libcurl's error \(code)"
    }
  }
}
