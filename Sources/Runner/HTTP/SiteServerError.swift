/// Why the server does not run.
public enum SiteServerError: Error, Hashable, Sendable, CustomStringConvertible {
  case cannotListen(hostname: String, port: Int, code: Int32)

  public var description: String {
    switch self {
    case .cannotListen(let hostname, let port, let code):
      "\(FileError(path: "can't listen on \(hostname):\(port)", code: code)); choose another port or address"
    }
  }
}
