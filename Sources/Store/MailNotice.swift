/// Mails that are not part of the sale itself, but follow from what happens to tickets later.
public enum MailNotice: String, Hashable, Sendable, CaseIterable {
  /// The buyer asked for the tickets once more.
  case again
  /// A ticket has another holder, and with it another code.
  case renamed
  /// Somebody asked for the links to all orders of this address.
  case links
  /// The event is near.
  case reminder
}
