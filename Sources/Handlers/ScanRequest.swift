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

  init(_ request: Request) throws(Problem) {
    switch request.mediaType {
    case "application/json":
      guard case .object(let members) = JSONValue(request.body), let code = Self.text(members["code"]),
        let gate = Self.text(members["gate"]), Self.isOptionalText(members["event"]),
        Self.isOptionalText(members["locale"])
      else { throw Problem(400, "bad_request") }
      let credential = request.headers["authorization"] ?? ""
      let key = credential.lowercased().hasPrefix("bearer ") ? String(credential.dropFirst(7)) : ""
      try self.init(
        code: code, gate: gate, gateKey: key, event: Self.text(members["event"]), locale: Self.text(members["locale"]))
    case "application/x-www-form-urlencoded":
      guard let form = FormFields(request.body) else { throw Problem(400, "bad_encoding") }
      try self.init(
        code: form["code"] ?? "", gate: form["gate"] ?? "", gateKey: form["gate_key"] ?? "", event: form["event"],
        locale: form["locale"])
    default: throw Problem(415, "unsupported_media_type")
    }
  }

  private init(code: String, gate: String, gateKey: String, event: String?, locale: String?) throws(Problem) {
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
