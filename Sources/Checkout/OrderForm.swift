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
      default:
        guard name.hasPrefix("quantity.") else { continue }
        quantities.append((String(name.dropFirst("quantity.".count)), value))
      }
    }
  }

  private init(json: [UInt8]) throws(Problem) {
    guard String(validating: json, as: UTF8.self) != nil else { throw Problem(400, "bad_encoding") }
    guard let body = try? JSONDecoder().decode(Body.self, from: Data(json)) else { throw Problem(400, "bad_request") }
    event = body.event
    locale = body.locale
    name = body.buyer.name
    email = body.buyer.email
    quantities = body.tickets.map { ($0.type, String($0.quantity)) }
  }

  private struct Body: Decodable {
    let event: String
    let locale: String?
    let buyer: Buyer
    let tickets: [Ticket]

    struct Buyer: Decodable {
      let name: String
      let email: String
    }

    struct Ticket: Decodable {
      let type: String
      let quantity: Int
    }
  }
}
