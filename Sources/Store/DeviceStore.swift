import Core

/// What a step on the devices may read and write. It is valid only inside ``DeviceStore/changeDevices(_:)``.
public protocol DeviceTransaction: AnyObject {
  func device(_ id: DeviceID) throws(StoreError) -> ScannerDevice?
  /// The device that waits to be paired with the code of this digest; nil where none does.
  func device(pairing digest: String) throws(StoreError) -> ScannerDevice?
  /// - Throws: ``StoreError/broken(_:)`` where its id or the digest of its pairing is taken.
  func insert(_ device: ScannerDevice) throws(StoreError)
  /// Stores the pairing, the token and the times of a device; its name, what it may do and until when are frozen.
  /// - Throws: ``StoreError/broken(_:)`` where it is not there, or the token is another device's.
  func update(_ device: ScannerDevice) throws(StoreError)
  /// Adds a line to the log of who did what, as ``RefundTransaction/append(_:)`` does.
  func append(_ entry: AuditEntry) throws(StoreError)
}

/// The devices of a shop that admit people. Part of ``Store``.
public protocol DeviceStore: Sendable {
  /// Runs `body` as one atomic step on all devices, with what ``Store/transaction(on:_:)`` promises for an event.
  func changeDevices<Result: Sendable>(
    _ body: (any DeviceTransaction) throws(StoreError) -> Result
  ) throws(StoreError) -> Result

  /// All devices, the oldest first, those of one moment by their ids.
  func devices() throws(StoreError) -> [ScannerDevice]

  /// The device whose token has this digest; nil where there is none.
  func device(token digest: String) throws(StoreError) -> ScannerDevice?
}
