/// What is wrong with the address of a mail server.
public enum SMTPSettingError: Error, Hashable, CustomStringConvertible {
  /// Not of the form `smtp://user@host:port` or `smtps://user@host:port`.
  case malformed
  /// The password has its own setting, so that it stands in no log.
  case passwordInAddress
  /// Another machine's server without a user would take mail from anybody, or, more likely, from nobody.
  case loginMissing

  public var description: String {
    switch self {
    case .malformed: "BILTEN_MAIL is not of the form smtp://user@host:port (a user with an @ in it has %40 there)"
    case .loginMissing:
      "BILTEN_MAIL names no user: only a server on this machine may do without a login"
    case .passwordInAddress: "BILTEN_MAIL holds a password: move it to BILTEN_SMTP_PASSWORD"
    }
  }
}
