import Core
import Crypto

/// Checks ticket codes with public keys: it can admit people, and can't make a ticket.
public struct TicketVerifier: Sendable {
  private let keys: [Curve25519.Signing.PublicKey]

  /// - Parameter publicKeysHex: one or more Ed25519 public keys, each 64 lower-case hexadecimal digits, separated by commas,
  ///   spaces or line breaks; several while codes of older keys are still carried.
  /// - Returns: nil where one of them is no key, or there is none.
  public init?(publicKeysHex: String) {
    var keys: [Curve25519.Signing.PublicKey] = []
    for text in publicKeysHex.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      guard let bytes = Hex.decode(String(text)),
        let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
      else { return nil }
      keys.append(key)
    }
    guard !keys.isEmpty else { return nil }
    self.keys = keys
  }

  /// The keys as ``init(publicKeysHex:)`` takes them, one each, in a fixed order.
  public var publicKeysHex: [String] {
    keys.map { Hex.encode($0.rawRepresentation) }.sorted()
  }

  /// Reads a scanned text and checks its signature. Spaces and line breaks that a reader adds are dropped.
  /// - Throws: ``TicketCodeError``.
  public func verify(_ text: String) throws(TicketCodeError) -> TicketCode {
    guard let bytes = Self.bytes(text), bytes.count == TicketCode.messageLength + TicketCode.signatureLength else {
      throw .malformed
    }
    let message = bytes[..<TicketCode.messageLength]
    guard let code = TicketCode(message: message) else { throw .malformed }
    let signature = bytes[TicketCode.messageLength...]
    // An id is one byte, so two keys may share it; then both are tried. The id of a lone key is worked out for a code that
    // it has not signed, to tell why.
    let candidates = keys.count == 1 ? keys : keys.filter { Self.keyID(of: $0) == code.keyID }
    guard !candidates.contains(where: { $0.isValidSignature(signature, for: message) }) else { return code }
    guard keys.contains(where: { Self.keyID(of: $0) == code.keyID }) else { throw .unknownKey(id: code.keyID) }
    throw .forged
  }

  /// What stands behind the prefix; nil where that is another one, or no base 32 follows.
  private static func bytes(_ text: String) -> [UInt8]? {
    var bare: [UInt8] = []
    for byte in text.utf8 where byte > 32 { bare.append(byte) }
    let prefix = TicketCode.prefix.utf8.count
    guard (prefix...200).contains(bare.count) else { return nil }
    for (byte, wanted) in zip(bare, TicketCode.prefix.utf8) {
      guard byte == wanted || (byte >= 97 && byte <= 122 && byte - 32 == wanted) else { return nil }
    }
    return bare.withUnsafeBufferPointer { Base32.decode(UnsafeBufferPointer(rebasing: $0.dropFirst(prefix))) }
  }

  /// The first byte of the key's SHA-256: rotation needs no register of numbers.
  static func keyID(of key: Curve25519.Signing.PublicKey) -> UInt8 {
    Array(SHA256.hash(data: key.rawRepresentation))[0]
  }
}
