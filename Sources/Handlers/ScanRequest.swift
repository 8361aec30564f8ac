import Core
import Function
import Pages

/// What a gate sends: JSON from the scan page, a form where there is no JavaScript.
struct ScanRequest {
  let code: String
  let gate: String
  let gateKey: String
  /// nil: the gate admits to any event.
  let event: EventID?
  let locale: String?
  /// What a device of the staff says of the scan; nil where a gate shows the key that all of them share.
  let deviceScan: DeviceWords?

  struct DeviceWords {
    let nonce: ScanNonce
    /// By the device's clock: when it was scanned, and when this was sent.
    let scannedAt: Instant
    let sentAt: Instant
    let isLetIn: Bool

    /// When it was scanned by our clock: how long ago it was, the device's clock tells well.
    func scannedAt(now: Instant) -> Instant {
      let age = max(0, sentAt.milliseconds.subtractingReportingOverflow(scannedAt.milliseconds).partialValue)
      return Instant(milliseconds: now.milliseconds - min(age, Self.ageMaxMilliseconds))
    }

    /// A scan that waited longer than this is taken to be of that day.
    private static let ageMaxMilliseconds: Int64 = 30 * 86_400_000
  }

  init(_ request: Request) throws(Problem) {
    switch request.mediaType {
    case "application/json":
      guard case .object(let members) = JSONValue(request.body), let code = Self.text(members["code"]),
        let gate = Self.text(members["gate"]), Self.isOptionalText(members["event"]),
        Self.isOptionalText(members["locale"])
      else { throw Problem(400, "bad_request") }
      try self.init(
        code: code, gate: gate, gateKey: Self.credential(request), event: Self.text(members["event"]),
        locale: Self.text(members["locale"]), deviceScan: try Self.deviceWords(members))
    case "application/x-www-form-urlencoded":
      guard let form = FormFields(request.body) else { throw Problem(400, "bad_encoding") }
      try self.init(
        code: form["code"] ?? "", gate: form["gate"] ?? "", gateKey: form["gate_key"] ?? "", event: form["event"],
        locale: form["locale"], deviceScan: nil)
    default: throw Problem(415, "unsupported_media_type")
    }
  }

  private init(
    code: String, gate: String, gateKey: String, event: String?, locale: String?, deviceScan: DeviceWords?
  ) throws(Problem) {
    self.deviceScan = deviceScan
    self.code = code
    self.gate = gate
    self.gateKey = gateKey
    self.locale = locale
    guard let event, !event.isEmpty else {
      self.event = nil
      return
    }
    guard let id = EventID(event) else { throw Problem(404, "unknown_event", field: "event") }
    self.event = id
  }

  /// The bearer token (RFC 6750) of a request; empty where it has none.
  static func credential(_ request: Request) -> String {
    let header = request.headers["authorization"] ?? ""
    return header.lowercased().hasPrefix("bearer ") ? String(header.dropFirst(7)) : ""
  }

  private static func deviceWords(_ members: [String: JSONValue]) throws(Problem) -> DeviceWords? {
    guard let nonce = members["nonce"] else { return nil }
    guard case .string(let text) = nonce, let name = ScanNonce(text), case .integer(let scanned) = members["scanned_at"],
      case .integer(let sent) = members["sent_at"], case .bool(let isLetIn) = members["let_in"]
    else { throw Problem(400, "bad_request") }
    return DeviceWords(
      nonce: name, scannedAt: Instant(milliseconds: scanned), sentAt: Instant(milliseconds: sent), isLetIn: isLetIn)
  }

  private static func text(_ value: JSONValue?) -> String? {
    if case .string(let text) = value { text } else { nil }
  }

  private static func isOptionalText(_ value: JSONValue?) -> Bool {
    switch value {
    case nil, .null, .string: true
    default: false
    }
  }
}
