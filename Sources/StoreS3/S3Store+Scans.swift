import Core
import Store

extension S3Store {
  public func changeDevices<Result: Sendable>(
    _ body: (any DeviceTransaction) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try perform { (changer) throws(StoreError) in try body(DeviceStep(changer)) }
  }

  public func devices() throws(StoreError) -> [ScannerDevice] {
    try read { (records) throws(StoreError) in
      records.devices.values.sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
    }
  }

  public func device(token digest: String) throws(StoreError) -> ScannerDevice? {
    try read { (records) throws(StoreError) in records.tokenDevices[digest].flatMap { records.devices[$0] } }
  }

  public func scans(of event: EventID, doubtful: Bool, limit: Int) throws(StoreError) -> [ScanRecord] {
    try read { (records) throws(StoreError) in
      let found = records.scans.values.filter {
        $0.event == event && (!doubtful || ($0.isLetIn && $0.outcome != .admitted))
      }
      return Array(
        found.sorted { ($0.receivedAt, $0.device, $0.nonce) < ($1.receivedAt, $1.device, $1.nonce) }.prefix(limit))
    }
  }

  public func roster(of event: EventID) throws(StoreError) -> [RosterTicket] {
    try read { (records) throws(StoreError) in
      var tickets: [RosterTicket] = []
      for file in records.files.values where file.order.event == event {
        let checkIns = file.checkInsByTicket
        for ticket in file.tickets where ticket.event == event {
          tickets.append(
            RosterTicket(
              id: ticket.id, ticketType: ticket.ticketType, revision: ticket.revision, isValid: ticket.isValid,
              checkIn: checkIns[ticket.id]))
        }
      }
      return tickets.sorted { $0.id < $1.id }
    }
  }
}
