import Core
import Sales
import Store
import Testing

@Suite("the devices that admit people")
struct GateOfficeTests {
  let shop: Shop
  let office: GateOffice
  let secret = [UInt8](repeating: 7, count: GateOffice.secretBytes)
  let tokenSecret = [UInt8](repeating: 9, count: GateOffice.secretBytes)

  init() throws {
    shop = try Shop()
    office = GateOffice(store: shop.store, source: AuditSource(.operator, name: "ana"))
  }

  private func device(_ number: UInt8 = 1, expiresAt: Instant? = nil) throws -> ScannerDevice {
    ScannerDevice(
      id: try #require(DeviceID(bytes: Array(repeating: number, count: 10))), name: try #require(GateName("Ana")),
      events: [Shop.eventID], gates: [Shop.gate], createdAt: Shop.now, expiresAt: expiresAt)
  }

  private func refusal(_ token: String, at now: Instant) throws -> ScannerDevice.Refusal? {
    switch try office.device(token: token, now: now) {
    case .success: nil
    case .failure(let refused): refused.refusal
    }
  }

  private var actions: [AuditAction] {
    get throws { try shop.store.audit(AuditFilter(), before: nil, limit: 99).reversed().map(\.entry.action) }
  }

  @Test("a code is given up for a token once, and only its digest is kept")
  func pairs() throws {
    let code = try office.add(try device(), secret: secret, now: Shop.now)
    #expect(try office.pair(code: (code.hasPrefix("0") ? "1" : "0") + code.dropFirst(), secret: tokenSecret, now: Shop.now) == nil)
    let paired = try #require(try office.pair(code: code.lowercased(), secret: tokenSecret, now: Shop.now))
    #expect(try office.pair(code: code, secret: tokenSecret, now: Shop.now) == nil)
    #expect(try refusal(paired.token, at: Shop.now) == nil)
    #expect(try refusal(code, at: Shop.now) == .unknown)
    #expect(try refusal("", at: Shop.now) == .unknown)
    #expect(try shop.store.devices().allSatisfy { $0.tokenDigest != paired.token && $0.pairing == nil })
    #expect(try actions == [.deviceAdded, .devicePaired])
  }

  @Test("a code that nobody takes up in time is worth nothing")
  func pairingEnds() throws {
    let code = try office.add(try device(), secret: secret, now: Shop.now)
    let end = Shop.now.adding(seconds: GateOffice.pairingSeconds)
    #expect(try office.pair(code: code, secret: tokenSecret, now: end) == nil)
    #expect(try office.pair(code: code, secret: tokenSecret, now: end.adding(seconds: -1)) != nil)
  }

  @Test("a revoked device is refused, which stands in the log once a minute at most")
  func revokes() throws {
    let code = try office.add(try device(), secret: secret, now: Shop.now)
    let token = try #require(try office.pair(code: code, secret: tokenSecret, now: Shop.now)).token
    #expect(try office.revoke(try device().id, now: Shop.now))
    #expect(try !office.revoke(try device().id, now: Shop.now))
    for seconds: Int64 in [60, 61, 119] {
      #expect(try refusal(token, at: Shop.now.adding(seconds: seconds)) == .revoked)
    }
    #expect(try actions == [.deviceAdded, .devicePaired, .deviceRevoked, .deviceRefused])
    let second = try office.add(try device(2), secret: tokenSecret, now: Shop.now)
    #expect(try office.revoke(try device(2).id, now: Shop.now))
    #expect(try office.pair(code: second, secret: secret, now: Shop.now) == nil)
  }

  @Test("a device whose time is over is refused")
  func expires() throws {
    let end = Shop.now.adding(seconds: 100)
    let code = try office.add(try device(expiresAt: end), secret: secret, now: Shop.now)
    let token = try #require(try office.pair(code: code, secret: tokenSecret, now: Shop.now)).token
    #expect(try refusal(token, at: end.adding(seconds: -1)) == nil)
    #expect(try refusal(token, at: end) == .expired)
  }
}
