import Catalog
import Core
import Function
import Pages
import Sales
import Store
import Tickets

/// What a scanner asks for beside its verdicts: to be paired, what it may do, and the tickets that it may meet.
///
/// `POST /v1/scanner/pair` takes a code from the organizer and gives a token, once. `GET /v1/scanner/state` tells what the
/// device may do and which keys sign. `GET /v1/scanner/roster?event=…` gives the tickets of one event; see
/// ``RosterBytes``.
public struct ScannerHandler: Handler {
  private let store: any Store
  private let catalog: CatalogReader
  private let verifier: TicketVerifier
  private let randomBytes: @Sendable (Int) -> [UInt8]
  private let now: @Sendable () -> Instant

  /// - Parameter randomBytes: as many as are asked for, that nobody can guess.
  public init(
    store: any Store, catalog: CatalogReader, verifier: TicketVerifier,
    randomBytes: @escaping @Sendable (Int) -> [UInt8], now: @escaping @Sendable () -> Instant
  ) {
    self.store = store
    self.catalog = catalog
    self.verifier = verifier
    self.randomBytes = randomBytes
    self.now = now
  }

  public func respond(to request: Request) throws -> Response {
    let named = FormFields(request.query.utf8)?["locale"]
    return try Answering.answer(request, catalog: catalog, named: named) { () throws -> Response in
      switch request.path {
      case "/v1/scanner/pair": try pair(request)
      case "/v1/scanner/state": try state(try device(request), request, token: nil)
      case "/v1/scanner/roster": try roster(try device(request), request)
      default: throw Problem(404, "bad_request")
      }
    }
  }

  private func pair(_ request: Request) throws -> Response {
    guard request.mediaType == "application/json" else { throw Problem(415, "unsupported_media_type") }
    guard case .object(let members) = JSONValue(request.body), case .string(let code) = members["code"] else {
      throw Problem(400, "bad_request")
    }
    let paired = try office(request).pair(code: code, secret: randomBytes(GateOffice.secretBytes), now: now())
    guard let paired else { throw Problem(404, "pairing_unknown", field: "code") }
    return try state(paired.device, request, token: paired.token)
  }

  private func device(_ request: Request) throws -> ScannerDevice {
    try GateDevice.known(ScanRequest.credential(request), office: office(request), now: now())
  }

  private func office(_ request: Request) -> GateOffice {
    GateOffice(
      store: store, source: AuditSource(.gate, address: request.remoteAddress, requestID: request.requestID))
  }

  /// Events of which a phone is told the names, at most; it admits to the others as well, where it may.
  private static let eventsMax = 200

  private func state(_ device: ScannerDevice, _ request: Request, token: String?) throws -> Response {
    let site = try catalog.site()
    let locale = Language.of(request, named: FormFields(request.query.utf8)?["locale"], site: site)
    let ids = device.events.isEmpty ? site.events.compactMap { EventID($0) } : device.events
    var events: [(id: EventID, event: CatalogEvent)] = []
    for id in ids.prefix(Self.eventsMax) {
      if let event = try catalog.event(id) { events.append((id, event)) }
    }
    var writer = JSONText()
    writer.object {
      $0.member("any_event", device.events.isEmpty)
      $0.member("device", device.id.rawValue)
      $0.list("events", events) { writer, entry in
        let texts = [locale, LocaleTag(site.defaultLocale)].lazy.compactMap { $0.flatMap(entry.event.texts(in:)) }.first
        writer.object {
          $0.member("id", entry.id.rawValue)
          $0.member("tag", TicketCode.tag(of: entry.id))
          $0.member("title", texts?.title ?? entry.id.rawValue)
          $0.list("types", entry.event.tickets) { writer, ticket in
            writer.object {
              $0.member("name", texts?.ticketNames[ticket.id] ?? ticket.id)
              $0.member("tag", TicketTypeID(ticket.id).map { TicketCode.tag(of: $0) } ?? "")
            }
          }
        }
      }
      $0.member("expires_at", device.expiresAt?.milliseconds ?? 0)
      $0.list("gates", device.gates) { writer, gate in writer.object { $0.member("name", gate.rawValue) } }
      $0.list("keys", verifier.publicKeysHex) { writer, key in writer.object { $0.member("key", key) } }
      $0.member("name", device.name.rawValue)
      $0.member("now", now().milliseconds)
      if let token { $0.member("token", token) }
    }
    return .json(writer.bytes)
  }

  private func roster(_ device: ScannerDevice, _ request: Request) throws -> Response {
    guard let text = FormFields(request.query.utf8)?["event"], let event = EventID(text), device.admits(to: event)
    else { throw Problem(404, "unknown_event", field: "event") }
    let bytes = RosterBytes.encode(try store.roster(of: event))
    let tag = "\"\(Digest.hex(bytes).prefix(32))\""
    let headers = [("ETag", tag), ("Cache-Control", "private, no-cache")]
    if request.headers["if-none-match"] == tag { return Response(status: 304, headers: headers) }
    return Response(status: 200, headers: headers + [("Content-Type", "application/octet-stream")], body: bytes)
  }
}
