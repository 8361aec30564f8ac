import Core

/// What a step reads and writes of devices' scans. Part of ``StoreTransaction``.
public protocol ScanTransaction: AnyObject {
  /// A scan that was recorded before, of whichever event; nil where there is none.
  func scan(_ nonce: ScanNonce, of device: DeviceID) throws(StoreError) -> ScanRecord?
  /// - Throws: ``StoreError/broken(_:)`` where the device has recorded a scan of this nonce, or there is no such ticket.
  func insert(_ scan: ScanRecord) throws(StoreError)
  /// Stores the outcome of a scan and whether somebody went in on it; all else is frozen.
  /// - Throws: ``StoreError/broken(_:)`` where it is not recorded.
  func update(_ scan: ScanRecord) throws(StoreError)
  /// Puts a check-in in the place of a later one of the same ticket.
  /// - Throws: ``StoreError/broken(_:)`` where the ticket is not checked in.
  func replace(_ checkIn: CheckIn) throws(StoreError)
}

/// What is read outside of a step of devices' scans. Part of ``Store``.
public protocol ScanStore: Sendable {
  /// The scans of an event in the order in which they came, those of one moment by device and nonce.
  /// - Parameter doubtful: only those on which somebody went in though the ticket was used, or was not good: what people who
  ///   run the doors have to hear of.
  func scans(of event: EventID, doubtful: Bool, limit: Int) throws(StoreError) -> [ScanRecord]

  /// All tickets of an event by their ids, for gates that have to decide without asking.
  func roster(of event: EventID) throws(StoreError) -> [RosterTicket]
}
