/// Who did something, and from where.
public struct AuditSource: Hashable, Sendable {
  public let actor: Actor
  /// Who of them, where that is known: an operator's login. At most 64 characters.
  public let name: String
  /// The network that it came from; empty where it came from this machine.
  public let origin: String
  /// As logs know the request; empty where there was none.
  public let requestID: String

  public enum Actor: String, Hashable, Sendable, CaseIterable {
    case buyer
    /// Somebody at the command line.
    case `operator`
    case provider
    /// A device of the staff.
    case gate
    /// The shop's own clock.
    case shop
  }

  /// - Parameter address: of the client; only its network is kept.
  public init(_ actor: Actor, name: String = "", address: String? = nil, requestID: String = "") {
    self.actor = actor
    self.name = String(name.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }.map(Character.init).prefix(64))
    origin = address.flatMap { NetworkAddress(of: $0)?.description } ?? ""
    self.requestID = requestID
  }

  /// As it was stored.
  public init(actor: Actor, name: String, origin: String, requestID: String) {
    self.actor = actor
    self.name = name
    self.origin = origin
    self.requestID = requestID
  }
}
