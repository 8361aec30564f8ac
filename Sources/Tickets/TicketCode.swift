import Core

/// What a ticket's QR code says, before and after the signature is checked.
///
/// The code is 87 bytes in Crockford's base 32 behind `BLT:`, 144 characters, all of QR's alphanumeric mode
/// (ISO/IEC 18004): version, key id, ticket id (10), event tag (6), ticket type tag (4), revision, Ed25519 signature (64,
/// RFC 8032). The signature covers all that stands before it.
public struct TicketCode: Hashable, Sendable {
  /// Which key signed it, so that keys can be rotated.
  public let keyID: UInt8
  public let ticket: TicketID
  /// The first 6 bytes of SHA-256 of the event's id: enough to tell events apart at a gate without a connection.
  public let eventTag: [UInt8]
  /// The first 4 bytes of SHA-256 of the ticket type's id.
  public let typeTag: [UInt8]
  /// Counts reissues of one ticket: a higher one replaces the lower.
  public let revision: UInt8

  /// By which a code tells its event: the first 6 bytes of SHA-256 of the id, as hexadecimal digits.
  public static func tag(of event: EventID) -> String { Hex.encode(Digest.tag(event.rawValue, bytes: 6)) }

  /// By which a code tells its ticket type: the first 4 bytes, as hexadecimal digits.
  public static func tag(of type: TicketTypeID) -> String { Hex.encode(Digest.tag(type.rawValue, bytes: 4)) }

  static let prefix = "BLT:"
  static let version: UInt8 = 1
  static let messageLength = 23
  static let signatureLength = 64

  var message: [UInt8] { [Self.version, keyID] + ticket.bytes + eventTag + typeTag + [revision] }

  init(keyID: UInt8, ticket: TicketID, eventTag: [UInt8], typeTag: [UInt8], revision: UInt8) {
    self.keyID = keyID
    self.ticket = ticket
    self.eventTag = eventTag
    self.typeTag = typeTag
    self.revision = revision
  }

  /// - Returns: nil unless the bytes have this version's length and version number.
  init?(message: ArraySlice<UInt8>) {
    guard message.count == Self.messageLength, message.first == Self.version else { return nil }
    let bytes = Array(message)
    guard let ticket = TicketID(bytes: Array(bytes[2..<12])) else { return nil }
    self.init(
      keyID: bytes[1], ticket: ticket, eventTag: Array(bytes[12..<18]), typeTag: Array(bytes[18..<22]),
      revision: bytes[22])
  }
}
