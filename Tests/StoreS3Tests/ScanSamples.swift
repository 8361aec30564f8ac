import Core
import Store

@testable import StoreS3

/// Devices and scans for tests.
enum ScanSamples {
  static let order = Order(
    id: Shop.orderID(1), ticketSeed: TicketSeed(bytes: Shop.orderID(1).bytes)!, event: Shop.eventID, locale: .arabic,
    buyer: Buyer(name: PersonName("Buyer")!, email: EmailAddress("buyer@mail.example")!), lines: [],
    total: Money(minorUnits: 0, currency: Shop.euro), createdAt: Shop.now, holdExpiresAt: Shop.now, state: .paid)
  static let ticket = Ticket(
    id: TicketID(bytes: Shop.orderID(2).bytes)!, order: order.id, event: Shop.eventID, ticketType: Shop.standing,
    number: 0)
  static let late = CheckIn(ticket: ticket.id, at: Shop.now.adding(seconds: 60), gate: Shop.gate)
  static let early = CheckIn(ticket: ticket.id, at: Shop.now, gate: GateName("باب النيل")!)
  static let plain = ScannerDevice(
    id: DeviceID(bytes: Shop.orderID(3).bytes)!, name: GateName("هاتف")!, createdAt: Shop.now)
  static let waiting = ScannerDevice(
    id: DeviceID(bytes: Shop.orderID(4).bytes)!, name: GateName("Ana's phone")!,
    events: [Shop.eventID, EventID("walk")!], gates: [Shop.gate, GateName("Side door, left")!], createdAt: Shop.now,
    expiresAt: Shop.now.adding(seconds: 9000),
    pairing: ScannerDevice.Pairing(digest: "pair", endsAt: Shop.now.adding(seconds: 600)))

  static var paired: ScannerDevice {
    var device = waiting
    (device.pairing, device.tokenDigest, device.pairedAt) = (nil, "token", Shop.now.adding(seconds: 1))
    (device.seenAt, device.revokedAt) = (Shop.now.adding(seconds: 2), Shop.now.adding(seconds: 3))
    return device
  }

  static func scan(_ outcome: ScanRecord.Outcome, isLetIn: Bool, other: CheckIn? = nil) -> ScanRecord {
    ScanRecord(
      device: waiting.id, nonce: ScanNonce(bytes: Shop.orderID(5).bytes)!, ticket: ticket.id, event: Shop.eventID,
      gate: Shop.gate, scannedAt: Shop.now.adding(seconds: -5), receivedAt: Shop.now, outcome: outcome,
      isLetIn: isLetIn, other: other)
  }

  static let changes: [Change] =
    [
      .checkIn(order.id, early), .holderChanged(order.id, ticket.id, Shop.now), .device(plain), .device(waiting),
      .device(paired),
    ]
    + [
      scan(.admitted, isLetIn: true), scan(.used, isLetIn: false, other: late),
      scan(.doubleEntry, isLetIn: true, other: early), scan(.refused(.refunded), isLetIn: false),
    ].map(Change.scan)
}
