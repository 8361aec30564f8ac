import Core
import FoundationEssentials
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
      guard let body = try? JSONDecoder().decode(Body.self, from: Data(request.body)) else {
        throw Problem(400, "bad_request")
      }
      let credential = request.headers["authorization"] ?? ""
      let key = credential.lowercased().hasPrefix("bearer ") ? String(credential.dropFirst(7)) : ""
      try self.init(code: body.code, gate: body.gate, gateKey: key, event: body.event, locale: body.locale)
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

  private struct Body: Decodable {
    let code: String
    let gate: String
    let event: String?
    let locale: String?
  }
}
