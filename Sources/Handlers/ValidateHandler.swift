import Catalog
import Core
import Function
import Pages
import Sales
import Store
import Templates
import Tickets

/// `POST /v1/orders/validate`: a ticket's code at a gate, admitted once.
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
      guard SecretText.isEqual(Self.bare(scan.gateKey), Self.bare(gateKey)) else {
        throw Problem(401, "gate_key_wrong", field: "gate_key")
      }
      guard let gate = GateName(scan.gate) else { throw Problem(400, "bad_gate", field: "gate") }
      let answer = try admit(scan, gate: gate)
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

  private func admit(_ scan: ScanRequest, gate: GateName) throws -> GateAnswer {
    let shown: ShownTicket
    if let typed = TicketID(scan.code) {
      shown = .typed(typed)
    } else {
      do throws(TicketCodeError) {
        let code = try verifier.verify(scan.code)
        shown = .signed(code.ticket, revision: code.revision)
      } catch .malformed {
        throw Problem(400, "bad_code", field: "code")
      } catch {
        return GateAnswer(.refused(.forged))
      }
    }
    return try BoxOffice(store: store).admit(
      shown, expected: scan.event, gate: gate, now: now(), blocksDisputed: blocksDisputed
    ) { event in
      // A file that can't be read just now must not keep people out.
      (try? catalog.facts(event))?.status ?? .scheduled
    }
  }

  private static func bare(_ key: String) -> String {
    var bytes: [UInt8] = []
    for byte in key.utf8 where byte != 45 && byte != 32 { bytes.append(byte >= 97 && byte <= 122 ? byte - 32 : byte) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
