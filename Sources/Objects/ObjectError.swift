/// Why a bucket could not be read or written. None of them holds a key, a secret or what was stored.
public enum ObjectError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No connection was made, or it broke before a read was answered. Nothing was written.
  case unreachable(String)
  /// It asked to be asked less often, for longer than a driver waits. Nothing was written.
  case throttled
  /// It refused, with the code that it names, such as `AccessDenied` or `NoSuchBucket`.
  case denied(code: String)
  /// The credentials were valid once.
  case expiredToken
  /// A put was sent and nobody knows whether it was executed: no answer came, or 409 or 5xx, which are also what some
  /// servers say where a race was lost or won.
  case unknownOutcome(String)
  /// The answer was none that S3 gives.
  case protocolError(String)

  public var description: String {
    switch self {
    case .unreachable(let why): "the bucket can't be reached: \(why)"
    case .throttled: "the bucket is asked too often: try again later"
    case .denied(let code): "the bucket refused the request (\(code)): look at its name, its region and the credentials"
    case .expiredToken: "the credentials of the bucket have expired"
    case .unknownOutcome(let why): "it is not known whether the bucket has stored an object: \(why)"
    case .protocolError(let why): "the bucket gave an answer that is none of S3's: \(why)"
    }
  }
}
