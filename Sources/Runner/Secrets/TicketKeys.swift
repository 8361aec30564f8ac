import Core
import Crypto

/// The keys of tickets: one that signs, and those whose tickets gates take.
///
/// They stand in the secrets `BILTEN_TICKET_KEY`, an Ed25519 seed (RFC 8032) of 64 lower-case hexadecimal digits, and
/// `BILTEN_TICKET_PUBLIC_KEY`, the public keys in the same form, by commas; where the latter is missing, it is worked out.
public struct TicketKeys: Hashable, Sendable {
  /// The one that signs, as gates know it.
  public let signing: Entry
  /// Those that signed before, the newest first.
  public let earlier: [Entry]

  /// A public key.
  public struct Entry: Hashable, Sendable {
    /// 64 lower-case hexadecimal digits.
    public let publicKey: String

    /// What a ticket's code says of its key: the first byte of the public key's SHA-256, in two hexadecimal digits.
    public var id: String {
      Hex.decode(publicKey).map { Hex.encode(Array(SHA256.hash(data: $0).prefix(1))) } ?? ""
    }
  }

  private static let key = "BILTEN_TICKET_KEY"
  private static let publicKeys = "BILTEN_TICKET_PUBLIC_KEY"

  /// Reads the keys.
  /// - Returns: nil where there is none.
  /// - Throws: ``SecretError`` for what is no key, or a list without the key that signs.
  public init?(from source: SecretSource) throws(SecretError) {
    guard let seed = try source.find(Self.key) else {
      guard try source.find(Self.publicKeys) == nil else { throw .ticketKeyMissing }
      return nil
    }
    let signing = try Self.publicKey(of: seed)
    let given = try source.find(Self.publicKeys).map(Self.list) ?? [signing]
    guard given.contains(signing) else { throw .ticketKeysDiffer }
    self.signing = Entry(publicKey: signing)
    earlier = given.filter { $0 != signing }.map(Entry.init)
  }

  /// Makes a key where there is none.
  /// - Returns: whether one was made.
  public static func make(in source: SecretSource) throws(SecretError) -> Bool {
    guard try TicketKeys(from: source) == nil else { return false }
    _ = try source.keep(key, newSeed())
    return true
  }

  /// Makes a new key that signs from now on; gates go on taking tickets of those before. Whatever moment it is killed at, every
  /// ticket that was given out is taken.
  /// - Throws: ``SecretError/givenElsewhere(name:)`` where the keys are not in the source's folder.
  public static func rotate(in source: SecretSource) throws(SecretError) {
    for name in [key, publicKeys] where source.isGivenElsewhere(name) { throw .givenElsewhere(name: name) }
    let known = try TicketKeys(from: source)
    let seed = newSeed()
    let fresh = try publicKey(of: seed)
    // Gates first: a ticket that is signed with the new key must find nobody who does not know it.
    let all = [fresh] + (known.map { [$0.signing] + $0.earlier } ?? []).map(\.publicKey)
    try source.replace(publicKeys, Secret(all.joined(separator: ",")))
    try source.replace(key, seed)
  }

  private static func newSeed() -> Secret {
    var generator = SystemRandomNumberGenerator()
    return Secret(Hex.encode((0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }))
  }

  /// The keys of a list, in its order.
  static func list(_ secret: Secret) -> [String] {
    secret.reveal().split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init)
  }

  static func publicKey(of seed: Secret) throws(SecretError) -> String {
    guard let bytes = Hex.decode(seed.reveal()),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    else { throw .notATicketKey }
    return Hex.encode(key.publicKey.rawRepresentation)
  }
}
