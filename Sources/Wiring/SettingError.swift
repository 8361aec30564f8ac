/// What is wrong with a setting. It names the setting and never shows its value, which may be a secret.
public enum SettingError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(String)
  case invalid(String, expected: String)
  /// Its name ends in `_FILE`.
  case unreadable(String)

  public var description: String {
    switch self {
    case .missing(let name): "\(name) is not set: see the table of settings in the README"
    case .unreadable(let name): "\(name) names a file that can't be read or is empty"
    case .invalid(let name, let expected): "\(name) can't be used: it must be \(expected)"
    }
  }
}
