/// Why a scanned text is no ticket of ours.
public enum TicketCodeError: Error, Hashable, Sendable {
  /// Not of the form of a ticket code at all: another QR code, or half of one.
  case malformed
  /// Signed with a key this gate does not know.
  case unknownKey(id: UInt8)
  /// The signature does not fit what it signs.
  case forged
}
