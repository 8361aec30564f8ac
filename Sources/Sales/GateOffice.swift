import Core
import Store
import Tickets

/// The devices that admit people: how they come to be, prove who they are, and end.
///
/// A device is added with a code that works once and for a short time. A phone gives the code and gets a token, which stands
/// nowhere but on the phone; the store has the SHA-256 of both. They are random and long, so nobody finds them by trying.
public struct GateOffice: Sendable {
  /// How long a code can be taken up.
  public static let pairingSeconds: Int64 = 15 * 60
  /// Of a code and of a token: 160 bits.
  public static let secretBytes = 20
  /// A device that asks often is noted this often.
  private static let seenSeconds: Int64 = 60

  let store: any Store
  let source: AuditSource

  /// - Parameter source: who asks for the steps.
  public init(store: any Store, source: AuditSource) {
    self.store = store
    self.source = source
  }

  /// Adds a device.
  /// - Parameter secret: ``secretBytes`` random bytes.
  /// - Returns: the code that a phone takes it up with; it is shown once and can't be had again.
  public func add(_ device: ScannerDevice, secret: [UInt8], now: Instant) throws(StoreError) -> String {
    let code = Base32.encode(secret)
    var added = device
    added.pairing = ScannerDevice.Pairing(
      digest: Digest.hex(code), endsAt: now.adding(seconds: Self.pairingSeconds))
    let new = added
    try store.changeDevices { (step) throws(StoreError) in
      try step.insert(new)
      try step.append(entry(.deviceAdded, new, now))
    }
    return code
  }

  /// Gives a code up for a token, once.
  /// - Parameter secret: ``secretBytes`` random bytes, of which the token is made.
  /// - Returns: nil where no device waits for this code, or does no more.
  public func pair(
    code: String, secret: [UInt8], now: Instant
  ) throws(StoreError) -> (device: ScannerDevice, token: String)? {
    // In any case and with what people put between groups.
    guard let bytes = Base32.decode(code.filter { $0 != "-" && $0 != " " }), bytes.count == Self.secretBytes else {
      return nil
    }
    let digest = Digest.hex(Base32.encode(bytes))
    let token = Base32.encode(secret)
    let paired = try store.changeDevices { (step) throws(StoreError) -> ScannerDevice? in
      guard var device = try step.device(pairing: digest), let pairing = device.pairing, now < pairing.endsAt,
        device.refusal(at: now) == nil
      else { return nil }
      device.pairing = nil
      device.tokenDigest = Digest.hex(token)
      device.pairedAt = now
      device.seenAt = now
      try step.update(device)
      try step.append(entry(.devicePaired, device, now))
      return device
    }
    return paired.map { ($0, token) }
  }

  /// The device that shows this token.
  /// - Throws: ``StoreError``; a refusal is no error of the store's, and is returned.
  public func device(token: String, now: Instant) throws(StoreError) -> Result<ScannerDevice, DeviceRefused> {
    guard !token.isEmpty, token.utf8.count <= 64, let device = try store.device(token: Digest.hex(token)) else {
      return .failure(DeviceRefused(.unknown))
    }
    let refusal = device.refusal(at: now)
    let isSeen = device.seenAt.map { now < $0.adding(seconds: Self.seenSeconds) } ?? false
    if !isSeen {
      try store.changeDevices { (step) throws(StoreError) in
        guard var known = try step.device(device.id) else { return }
        known.seenAt = now
        try step.update(known)
        // Once a minute at most, so that a phone that nobody wants any more can't fill the log.
        if refusal != nil { try step.append(entry(.deviceRefused, known, now)) }
      }
    }
    return refusal.map { .failure(DeviceRefused($0)) } ?? .success(device)
  }

  /// Ends a device: its token, and a code that nobody has taken up, are refused from then on.
  /// - Returns: false where there is none, or it was revoked before.
  public func revoke(_ id: DeviceID, now: Instant) throws(StoreError) -> Bool {
    try store.changeDevices { (step) throws(StoreError) -> Bool in
      guard var device = try step.device(id), device.revokedAt == nil else { return false }
      device.revokedAt = now
      device.pairing = nil
      try step.update(device)
      try step.append(entry(.deviceRevoked, device, now))
      return true
    }
  }

  private func entry(_ action: AuditAction, _ device: ScannerDevice, _ now: Instant) -> AuditEntry {
    AuditEntry(at: now, source: source, action: action, subject: device.id.rawValue)
  }
}

/// A device that is not listened to.
public struct DeviceRefused: Error, Hashable, Sendable {
  public let refusal: ScannerDevice.Refusal

  init(_ refusal: ScannerDevice.Refusal) { self.refusal = refusal }
}
