/// What is wrong with the address of a mail server.
public enum SMTPSettingError: Error, Hashable, CustomStringConvertible {
  /// Not of the form `smtp://user@host:port` or `smtps://user@host:port`.
  case malformed
  /// The password has its own setting, so that it stands in no log.
  case passwordInAddress

  public var description: String {
    switch self {
    case .malformed: "BILTEN_MAIL is not of the form smtp://user@host:port (a user with an @ in it has %40 there)"
    case .passwordInAddress: "BILTEN_MAIL holds a password: move it to BILTEN_SMTP_PASSWORD"
    }
  }
}
