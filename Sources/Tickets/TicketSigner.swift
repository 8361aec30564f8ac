import Core
import Crypto

/// Makes ticket codes with the private key. Only the functions that show tickets hold one.
public struct TicketSigner: Sendable {
  private let key: Curve25519.Signing.PrivateKey
  private let keyID: UInt8

  /// - Parameter seedHex: the 32 bytes of an Ed25519 private key (RFC 8032) as 64 lower-case hexadecimal digits.
  /// - Returns: nil for anything else.
  public init?(seedHex: String) {
    guard let seed = Hex.decode(seedHex), let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
      return nil
    }
    self.key = key
    keyID = TicketVerifier.keyID(of: key.publicKey)
  }

  /// The text of the ticket's QR code. The event and the type are named by their ids' digests.
  /// - Throws: what the cryptography library throws, which it does not for a valid key.
  public func code(for ticket: Ticket) throws -> String {
    let code = TicketCode(
      keyID: keyID, ticket: ticket.id, eventTag: Digest.tag(ticket.event.rawValue, bytes: 6),
      typeTag: Digest.tag(ticket.ticketType.rawValue, bytes: 4), revision: ticket.revision)
    let signature = try key.signature(for: code.message)
    return TicketCode.prefix + Base32.encode(code.message + signature)
  }

  /// The public key as 64 hexadecimal digits: all that a gate needs.
  public var publicKeyHex: String { Hex.encode(key.publicKey.rawRepresentation) }
}
