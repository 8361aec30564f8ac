/// What a host can't help.
enum HostError: Error, Hashable, CustomStringConvertible {
  /// The handler's answer holds a header that would break the response apart, or that is the host's to set.
  case badHeader
  /// The handler's answer has a status that none can have, or a body where there is none, or one without a type.
  case badAnswer
  /// The meta-variables or the body make no request: a bad length, a path that is none, less body than was told.
  case badRequest
  /// Standard input could not be read.
  case input(errno: Int32)
  /// The listening socket can't be used any more.
  case socket(errno: Int32)

  var description: String {
    switch self {
    case .badHeader: "the answer holds a header that no function may set, or characters that no header may hold"
    case .badAnswer: "the answer's status does not exist or does not fit its body, or its body has no Content-Type"
    case .badRequest: "the request can't be read"
    case .input(let code): "standard input can't be read (errno \(code))"
    case .socket(let code): "the listening socket can't be used (errno \(code))"
    }
  }
}
