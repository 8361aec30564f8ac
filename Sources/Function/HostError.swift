/// What a host can't help.
enum HostError: Error, CustomStringConvertible {
  /// The handler's answer holds a header that would break the response apart.
  case badHeader
  /// Standard input could not be read.
  case input(errno: Int32)

  var description: String {
    switch self {
    case .badHeader: "the answer holds a header with characters that no header may hold"
    case .input(let code): "standard input can't be read (errno \(code))"
    }
  }
}
