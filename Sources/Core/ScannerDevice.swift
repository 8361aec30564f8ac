public enum DeviceKind {}
public typealias DeviceID = CodeID<DeviceKind>

/// A phone that may admit people: what it may do, and for how long.
///
/// Neither its token nor the code that it was paired with can be had from here: only their digests are kept.
public struct ScannerDevice: Hashable, Sendable {
  public let id: DeviceID
  /// What the organizer calls it, such as `Ana's phone`; at most 40 characters.
  public let name: GateName
  /// The events that it admits to; empty: any.
  public let events: [EventID]
  /// The gates that it may stand at, in the order in which they are offered; empty: whatever its staff call theirs.
  public let gates: [GateName]
  public let createdAt: Instant
  /// It is refused from then on; nil: until it is revoked.
  public let expiresAt: Instant?
  /// What it is paired with, once; nil once it is paired.
  public var pairing: Pairing?
  /// The SHA-256 of its token as hexadecimal digits; nil until it is paired.
  public var tokenDigest: String?
  public var pairedAt: Instant?
  /// When it last asked for something, to within a minute.
  public var seenAt: Instant?
  public var revokedAt: Instant?

  /// A code that works once, until a moment.
  public struct Pairing: Hashable, Sendable {
    /// The SHA-256 of the code as hexadecimal digits.
    public let digest: String
    public let endsAt: Instant

    public init(digest: String, endsAt: Instant) {
      self.digest = digest
      self.endsAt = endsAt
    }
  }

  /// Why a device is not listened to.
  public enum Refusal: String, Hashable, Sendable {
    /// No device has this token.
    case unknown
    case revoked
    case expired
  }

  public init(
    id: DeviceID, name: GateName, events: [EventID] = [], gates: [GateName] = [], createdAt: Instant,
    expiresAt: Instant? = nil, pairing: Pairing? = nil, tokenDigest: String? = nil, pairedAt: Instant? = nil,
    seenAt: Instant? = nil, revokedAt: Instant? = nil
  ) {
    self.id = id
    self.name = name
    self.events = events
    self.gates = gates
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.pairing = pairing
    self.tokenDigest = tokenDigest
    self.pairedAt = pairedAt
    self.seenAt = seenAt
    self.revokedAt = revokedAt
  }

  /// nil where it is listened to at `now`.
  public func refusal(at now: Instant) -> Refusal? {
    if revokedAt != nil { return .revoked }
    if let expiresAt, expiresAt <= now { return .expired }
    return nil
  }

  public func admits(to event: EventID) -> Bool { events.isEmpty || events.contains(event) }

  public func mayStand(at gate: GateName) -> Bool { gates.isEmpty || gates.contains(gate) }
}
