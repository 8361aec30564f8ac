import Catalog
import Core
import Localization
import Pages
import Sales
import Templates

/// A verdict in the words of the gate's staff.
struct ScanView {
  /// `admitted`, `used`, `double-entry`, `unknown`, `forged`, `wrong-event`, `void`, `refunded`, `disputed`, `replaced` or `cancelled`.
  let state: String
  let good: Bool
  let title: String
  let text: String
  /// The ticket type's name and the holder's; empty where the ticket is not known.
  let type: String
  let holder: String
  /// The ticket's code for people.
  let code: String
  /// When and where it was admitted; empty where it was not.
  let when: String
  let gate: String
  /// Present unless the ticket was admitted.
  let error: Failure?
  let status: Int

  struct Failure {
    let code: String
    let message: String
  }

  /// Keys in a fixed order.
  var json: [UInt8] {
    var writer = JSONText()
    writer.object {
      $0.member("code", code)
      if let error {
        $0.object("error") {
          $0.member("code", error.code)
          $0.member("message", error.message)
        }
      }
      $0.member("gate", gate)
      $0.member("good", good)
      $0.member("holder", holder)
      $0.member("state", state)
      $0.member("text", text)
      $0.member("title", title)
      $0.member("type", type)
      $0.member("when", when)
    }
    return writer.bytes
  }

  init(_ answer: GateAnswer, renderer: PageRenderer, catalog: CatalogReader) throws {
    var ticket: Ticket?
    var checkIn: CheckIn?
    switch answer.verdict {
    case .admitted(let known, let made):
      (state, status) = ("admitted", 200)
      (ticket, checkIn) = (known, made)
    case .alreadyAdmitted(let known, let earlier):
      (state, status) = (answer.isDoubleEntry ? "double-entry" : "used", 409)
      (ticket, checkIn) = (known, earlier)
    case .refused(let refusal):
      (state, status) = Self.words(for: refusal)
    }
    good = status == 200
    let event = try ticket.flatMap { try catalog.event($0.event) }
    when =
      try checkIn.map { checkIn in
        guard let event else { return "" }
        return try renderer.times(of: event).dateTime(checkIn.at)
      } ?? ""
    gate = checkIn?.gate.rawValue ?? ""
    code = ticket?.shortCode.grouped ?? ""
    type =
      ticket.map { renderer.texts(of: event)?.ticketNames[$0.ticketType.rawValue] ?? $0.ticketType.rawValue }
      ?? ""
    holder = (ticket?.holder ?? answer.order?.buyer.name)?.rawValue ?? ""
    let words = state == "wrong-event" ? "wrong_event" : state
    let key = "scan." + words
    title = try renderer.text("\(key).title")
    let arguments: [String: MessageArgument] =
      checkIn != nil && state != "admitted" ? ["when": .text(when), "gate": .text(gate)] : [:]
    text = try renderer.text("\(key).text", arguments)
    error = good ? nil : Failure(code: words, message: text)
  }

  func page(scan: ScanRequest, renderer: PageRenderer) throws -> Page {
    Page(
      template: "functions/scan.html", kind: "scan", title: try renderer.text("gate.title"),
      values: [
        "result": .object([
          "state": .string(state), "good": .bool(good), "title": .string(title), "text": .string(text),
          "type": .string(type), "holder": .string(holder), "code": .string(code), "when": .string(when),
          "gate": .string(gate),
        ]),
        "validate_action": "/v1/orders/validate",
        "form": .object(["gate": .string(scan.gate), "gate_key": .string(scan.gateKey)]),
      ])
  }

  private static func words(for refusal: Admission.Refusal) -> (String, Int) {
    switch refusal {
    case .unknown: ("unknown", 404)
    case .forged: ("forged", 422)
    case .wrongEvent: ("wrong-event", 409)
    case .void: ("void", 409)
    case .refunded: ("refunded", 409)
    case .disputed: ("disputed", 409)
    case .replaced: ("replaced", 409)
    case .eventCancelled: ("cancelled", 409)
    }
  }
}
