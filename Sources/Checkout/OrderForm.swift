import Core
import FoundationEssentials
import Function
import Pages

/// What a buyer sent, before it is checked: a form's fields or a program's JSON.
struct OrderForm {
  var event = ""
  var locale: String?
  var key: String?
  var name = ""
  var email = ""
  /// Ticket types and quantities as they were written.
  var quantities: [(type: String, quantity: String)] = []
  /// Prices that the buyer chose, by ticket type, as they were written in major units.
  var prices: [String: String] = [:]
  /// The same in minor units, as programs send them.
  var minorPrices: [String: Int64] = [:]
  /// A promo code as it was written.
  var code = ""
  /// The form was sent by a browser that can show the provider's fields on a page of ours, or by a program that wants that.
  var wantsElement = false
  /// Answers by ``AskedQuestion/name``; a question with several options may have several.
  var answers: [String: [String]] = [:]

  static let element = "element"

  /// The query of `GET /v1/checkout`.
  init(query: String) throws(Problem) { try self.init(fields: query.utf8) }

  init(_ request: Request) throws(Problem) {
    switch request.mediaType {
    case "application/x-www-form-urlencoded": try self.init(fields: request.body)
    case "application/json": try self.init(json: request.body)
    default: throw Problem(415, "unsupported_media_type")
    }
    key = request.headers["idempotency-key"] ?? key
  }

  private init(fields bytes: some Collection<UInt8>) throws(Problem) {
    guard let form = FormFields(bytes) else { throw Problem(400, "bad_encoding") }
    for (name, value) in form.fields {
      switch name {
      case "event": event = value
      case "locale": locale = value
      case "idempotency_key": key = value
      case "name": self.name = value
      case "email": email = value
      case "code": code = value
      case "pay": wantsElement = value == Self.element
      default: take(name, value)
      }
    }
  }

  private mutating func take(_ name: String, _ value: String) {
    guard let dot = name.firstIndex(of: ".") else { return }
    let rest = String(name[name.index(after: dot)...])
    switch name[..<dot] {
    case "quantity": quantities.append((rest, value))
    case "price": prices[rest] = value
    case "answer": answers[rest, default: []].append(value)
    default: break
    }
  }

  private init(json: [UInt8]) throws(Problem) {
    guard String(validating: json, as: UTF8.self) != nil else { throw Problem(400, "bad_encoding") }
    guard let body = try? JSONDecoder().decode(OrderRequestBody.self, from: Data(json)) else {
      throw Problem(400, "bad_request")
    }
    event = body.event
    locale = body.locale
    name = body.buyer.name
    email = body.buyer.email
    code = body.code ?? ""
    wantsElement = body.pay == Self.element
    quantities = body.tickets.map { ($0.type, String($0.quantity)) }
    for ticket in body.tickets {
      minorPrices[ticket.type] = ticket.price
      for (index, answers) in (ticket.answers ?? []).enumerated() {
        for (question, answer) in answers {
          self.answers["\(question).\(ticket.type).\(index + 1)"] = answer.texts
        }
      }
    }
    for (question, answer) in body.answers ?? [:] { answers[question] = answer.texts }
  }
}
