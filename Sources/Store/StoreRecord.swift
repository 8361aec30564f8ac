import Core

/// A record of a store, as all drivers understand it. Together they are all that a store knows.
public enum StoreRecord: Hashable, Sendable {
  /// An order with all that belongs to it.
  case order(OrderDossier)
  /// What is counted and noted of an event.
  case event(EventRecord)
  /// A dispute; its payment may be unknown here.
  case dispute(Dispute)
  /// A webhook that was handled to its end.
  case webhook(id: String, at: Instant)
  /// A device that may admit people.
  case device(ScannerDevice)
  case linkRequest(LinkRequest, isDone: Bool, isMailed: Bool)
  /// A line of the log.
  case audit(AuditLine)

  /// In the order in which records are copied: what others rest on first.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case order
    case event
    case dispute
    case webhook
    case device
    case linkRequest = "link_request"
    case audit
  }

  public var kind: Kind {
    switch self {
    case .order: .order
    case .event: .event
    case .dispute: .dispute
    case .webhook: .webhook
    case .device: .device
    case .linkRequest: .linkRequest
    case .audit: .audit
    }
  }

  /// Names the record among those of its kind. Records are ordered by its bytes.
  public var key: String {
    switch self {
    case .order(let dossier): dossier.order.id.rawValue
    case .event(let record): record.event.rawValue
    case .dispute(let dispute): dispute.id
    case .webhook(let id, _): id
    case .device(let device): device.id.rawValue
    case .linkRequest(let request, _, _): request.id
    case .audit(let line): Self.auditKey(line.number)
    }
  }

  /// Of a line of the log: as many digits for each, so that the order of keys is that of numbers.
  public static func auditKey(_ number: Int64) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 19 - digits.utf8.count)) + digits
  }
}
