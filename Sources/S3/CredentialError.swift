/// Why there is nothing to sign requests with. No case holds a key.
public enum CredentialError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Neither the environment, a file, the container nor the machine has any.
  case noneFound
  /// Only one of `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` is set.
  case halfSet
  /// The shared file can't be read.
  case unreadableFile(path: String)
  /// The shared file has no such profile, or the profile no keys of its own.
  case noProfile(name: String, path: String)
  /// The address that `AWS_CONTAINER_CREDENTIALS_FULL_URI` names would get them without TLS.
  case unsafeAddress
  /// Where they come from did not answer, or not with credentials.
  case sourceFailed(String)

  public var description: String {
    switch self {
    case .noneFound:
      "there are no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE for the shared file"
    case .halfSet: "only one of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY is set"
    case .unreadableFile(let path): "the credentials' file \(path) can't be read"
    case .noProfile(let name, let path):
      "\(path) has no profile \(name) with aws_access_key_id and aws_secret_access_key"
    case .unsafeAddress: "AWS_CONTAINER_CREDENTIALS_FULL_URI has to begin with https:// or be of this machine"
    case .sourceFailed(let source): "the \(source) gave no credentials"
    }
  }
}
