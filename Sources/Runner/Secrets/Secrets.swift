import Core
import Crypto

/// The payments mode, the functions mounted in it, and all the secrets these need.
public struct Secrets: Sendable {
  public let mode: PaymentsMode
  /// Those of the given functions that are mounted in this mode.
  public let functions: [FunctionDefinition]
  public let values: [String: Secret]

  private static let ticketKey = "BILTEN_TICKET_KEY"
  private static let ticketPublicKey = "BILTEN_TICKET_PUBLIC_KEY"
  private static let webhookSecret = "STRIPE_WEBHOOK_SECRET"

  /// Finds what the functions name, and makes and keeps what is missing and can be made. Payments go through Stripe where
  /// `STRIPE_SECRET_KEY` is set, else through the sandbox, whose webhook secret is kept apart so that it can never stand
  /// in for Stripe's.
  /// - Throws: ``SecretError``; secrets made until then stay.
  public init(for functions: [FunctionDefinition], from source: SecretSource) throws(SecretError) {
    let mode: PaymentsMode = try source.find("STRIPE_SECRET_KEY") == nil ? .sandbox : .stripe
    if mode == .stripe, try source.find(Self.webhookSecret) == nil { throw .webhookSecretMissing }
    let mounted = functions.filter { !$0.isSandboxOnly || mode == .sandbox }
    var values: [String: Secret] = [:]
    for function in mounted {
      for requirement in function.secrets where values[requirement.name] == nil {
        let secret = try Self.secret(requirement.name, mode, source)
        guard secret != nil || requirement.isOptional else {
          throw .missing(name: requirement.name, function: function.name)
        }
        values[requirement.name] = secret
      }
    }
    self.mode = mode
    self.functions = mounted
    self.values = values
  }

  /// Looks before anything is served at a key that is no secret but has to fit to one; without Stripe it is not used.
  /// - Throws: ``SecretError/publishableKeyDiffers`` where one key is for real money and the other is not.
  public func check(publishableKey: String?) throws(SecretError) {
    guard let publishableKey, let key = values["STRIPE_SECRET_KEY"]?.reveal() else { return }
    let isLive = key.hasPrefix("sk_live_") || key.hasPrefix("rk_live_")
    guard publishableKey.hasPrefix(isLive ? "pk_live_" : "pk_test_") else { throw .publishableKeyDiffers }
  }

  /// Stripe's key alone, for a command that needs no other secret; nil: the sandbox takes the money.
  public static func stripeKey(from source: SecretSource) throws(SecretError) -> Secret? {
    try source.find("STRIPE_SECRET_KEY")
  }

  private static func secret(
    _ name: String, _ mode: PaymentsMode, _ source: SecretSource
  ) throws(SecretError) -> Secret? {
    switch name {
    case ticketKey:
      let isMissing = try source.find(name) == nil
      if isMissing, try source.find(ticketPublicKey) != nil { throw .ticketKeyMissing }
      return try find(name, source) { Hex.encode(random(32)) }
    case ticketPublicKey:
      return try publicKey(source)
    case "BILTEN_LINK_KEY":
      return try find(name, source) { Hex.encode(random(32)) }
    case "BILTEN_GATE_KEY":
      // 60 random bits in twelve characters that a person can type.
      return try find(name, source) { String(Base32.encode(random(8)).prefix(12)) }
    case webhookSecret where mode == .sandbox:
      return try find(name, source, subfolder: "sandbox") { "whsec_" + Hex.encode(random(32)) }
    default:
      return try source.find(name)
    }
  }

  private static func find(
    _ name: String, _ source: SecretSource, subfolder: String? = nil, orMake make: () -> String
  ) throws(SecretError) -> Secret {
    if let secret = try source.find(name, subfolder: subfolder) { return secret }
    return try source.keep(name, Secret(make()), subfolder: subfolder)
  }

  /// The Ed25519 public key (RFC 8032) of the ticket key, in hexadecimal.
  private static func publicKey(_ source: SecretSource) throws(SecretError) -> Secret? {
    let given = try source.find(ticketPublicKey)
    if let given, try source.find(ticketKey) == nil { return given }
    guard let seed = try secret(ticketKey, .sandbox, source) else { throw .notATicketKey }
    let derived = try TicketKeys.publicKey(of: seed)
    // Several keys are given while tickets of earlier ones are carried.
    guard let given else { return Secret(derived) }
    guard TicketKeys.list(given).contains(derived) else { throw .ticketKeysDiffer }
    return given
  }

  private static func random(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
