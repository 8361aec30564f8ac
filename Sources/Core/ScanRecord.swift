public enum ScanKind {}
/// A device's own random name for one scan: sent again, it is the same scan.
public typealias ScanNonce = CodeID<ScanKind>

/// One scan of one device, as it is kept.
public struct ScanRecord: Hashable, Sendable {
  public let device: DeviceID
  public let nonce: ScanNonce
  public let ticket: TicketID
  public let event: EventID
  public let gate: GateName
  /// When it was scanned, by the device's clock set right by ours.
  public let scannedAt: Instant
  public let receivedAt: Instant
  public let outcome: Outcome
  /// Whether somebody went in on it: it was admitted, or the device had let them in before we heard of it.
  public let isLetIn: Bool
  /// The check-in that it met; nil where it met none.
  public let other: CheckIn?

  public enum Outcome: Hashable, Sendable {
    case admitted
    /// The ticket was admitted before, and nobody went in on this scan.
    case used
    /// Two gates that could not ask let people in on one ticket.
    case doubleEntry
    case refused(Admission.Refusal)

    /// As it is stored.
    public var word: String {
      switch self {
      case .admitted: "admitted"
      case .used: "used"
      case .doubleEntry: "double_entry"
      case .refused(let refusal): refusal.rawValue
      }
    }

    /// - Returns: nil for a word that is none of them.
    public init?(word: String) {
      switch word {
      case "admitted": self = .admitted
      case "used": self = .used
      case "double_entry": self = .doubleEntry
      default:
        guard let refusal = Admission.Refusal(rawValue: word) else { return nil }
        self = .refused(refusal)
      }
    }
  }

  public init(
    device: DeviceID, nonce: ScanNonce, ticket: TicketID, event: EventID, gate: GateName, scannedAt: Instant,
    receivedAt: Instant, outcome: Outcome, isLetIn: Bool, other: CheckIn? = nil
  ) {
    self.device = device
    self.nonce = nonce
    self.ticket = ticket
    self.event = event
    self.gate = gate
    self.scannedAt = scannedAt
    self.receivedAt = receivedAt
    self.outcome = outcome
    self.isLetIn = isLetIn
    self.other = other
  }
}
