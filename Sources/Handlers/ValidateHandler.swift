import Catalog
import Core
import Function
import Pages
import Sales
import Store
import Templates
import Tickets

/// `POST /v1/orders/validate`: a ticket's code at a gate, admitted once.
///
/// A device of the staff shows its own token, and names each scan, so that it can send one again. The page without a script
/// shows the key that all gates share.
public struct ValidateHandler: Handler {
  private let store: any Store
  private let catalog: CatalogReader
  private let verifier: TicketVerifier
  private let gateKey: String
  private let blocksDisputed: Bool
  private let now: @Sendable () -> Instant

  /// - Parameters:
  ///   - gateKey: what gates show to be let in; compared without looking at case and hyphens.
  ///   - blocksDisputed: whether tickets are refused while the buyer's bank wants their money back.
  public init(
    store: any Store, catalog: CatalogReader, verifier: TicketVerifier, gateKey: String, blocksDisputed: Bool = false,
    now: @escaping @Sendable () -> Instant
  ) {
    self.store = store
    self.catalog = catalog
    self.verifier = verifier
    self.gateKey = gateKey
    self.blocksDisputed = blocksDisputed
    self.now = now
  }

  public func respond(to request: Request) throws -> Response {
    let scan = Result { try ScanRequest(request) }
    let named = try? scan.get().locale
    return try Answering.answer(request, catalog: catalog, named: named) { () throws -> Response in
      let scan = try scan.get()
      let answer = try scan.deviceScan.map { try admit(scan, $0, request) } ?? admitByKey(scan)
      let site = try catalog.site()
      let renderer = try PageRenderer(
        catalog: catalog, locale: Language.of(request, named: scan.locale, site: site))
      let view = try ScanView(answer, renderer: renderer, catalog: catalog)
      var response =
        request.wantsHTML
        ? try renderer.response(view.page(scan: scan, renderer: renderer), status: view.status)
        : .json(view.json, status: view.status)
      response.counts = [view.good ? "checkins_admitted" : "checkins_refused": 1]
      return response
    }
  }

  private func admitByKey(_ scan: ScanRequest) throws -> GateAnswer {
    guard SecretText.isEqual(Self.bare(scan.gateKey), Self.bare(gateKey)) else {
      throw Problem(401, "gate_key_wrong", field: "gate_key")
    }
    guard let gate = GateName(scan.gate) else { throw Problem(400, "bad_gate", field: "gate") }
    guard let shown = try shown(scan.code) else { return GateAnswer(.refused(.forged)) }
    return try BoxOffice(store: store).admit(
      shown, expected: scan.event, gate: gate, now: now(), blocksDisputed: blocksDisputed, eventStatus: status(of:))
  }

  private func admit(_ scan: ScanRequest, _ words: ScanRequest.DeviceWords, _ request: Request) throws -> GateAnswer {
    let now = now()
    let source = AuditSource(.gate, address: request.remoteAddress, requestID: request.requestID)
    let device = try GateDevice.known(scan.gateKey, office: GateOffice(store: store, source: source), now: now)
    guard let gate = GateName(scan.gate), device.mayStand(at: gate) else {
      throw Problem(400, "bad_gate", field: "gate")
    }
    guard let shown = try shown(scan.code) else { return GateAnswer(.refused(.forged)) }
    let answer = try BoxOffice(
      store: store,
      source: AuditSource(
        .gate, name: device.id.rawValue, address: request.remoteAddress, requestID: request.requestID)
    ).admit(
      DeviceScan(
        nonce: words.nonce, shown: shown, gate: gate, scannedAt: words.scannedAt(now: now), isLetIn: words.isLetIn),
      device: device, now: now, blocksDisputed: blocksDisputed, eventStatus: status(of:))
    guard let answer else { throw Problem(400, "bad_request") }
    return answer
  }

  /// - Returns: nil for a code that somebody made up.
  private func shown(_ code: String) throws(Problem) -> ShownTicket? {
    if let typed = TicketID(code) { return .typed(typed) }
    do throws(TicketCodeError) {
      let code = try verifier.verify(code)
      return .signed(code.ticket, revision: code.revision)
    } catch .malformed {
      throw Problem(400, "bad_code", field: "code")
    } catch {
      return nil
    }
  }

  /// A file that can't be read just now must not keep people out.
  private func status(of event: EventID) -> EventFacts.Status { (try? catalog.facts(event))?.status ?? .scheduled }

  private static func bare(_ key: String) -> String {
    var bytes: [UInt8] = []
    for byte in key.utf8 where byte != 45 && byte != 32 { bytes.append(byte >= 97 && byte <= 122 ? byte - 32 : byte) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
