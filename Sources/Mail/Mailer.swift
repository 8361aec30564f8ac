/// Hands messages over to whoever delivers them.
public protocol Mailer: Sendable {
  /// Returns once the message is in other hands that will not lose it.
  ///
  /// Sending the same message again is right after ``MailError/temporary(_:)`` and, where a second copy is better than
  /// none, after ``MailError/unknownOutcome(_:)``.
  func send(_ message: MailMessage) throws(MailError)

  /// A proof that messages could be handed over now, for readiness checks: within 4 s, and it sends none.
  func check() throws(MailError)
}
