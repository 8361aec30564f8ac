import Core
import Pages
import Store
import Tickets

extension OrderForm {
  /// The tickets that are asked for. An empty field counts as none.
  func cart() throws(Problem) -> [CartLine] {
    var lines: [CartLine] = []
    for (type, text) in quantities {
      guard let id = TicketTypeID(type) else { throw Problem(422, "unknown_ticket_type", field: "lines") }
      let digits = text.filter { $0 != " " }
      // Nine digits are far above every limit and far below an overflow.
      guard digits.utf8.count <= 9, digits.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else {
        throw Problem(422, "bad_quantity", field: "lines")
      }
      lines.append(CartLine(ticketType: id, quantity: Int(digits) ?? 0))
    }
    return lines
  }

  /// Every fault of the buyer's details at once, so that a form shows them together.
  func buyer() throws(ProblemList) -> Buyer {
    var problems: [Problem] = []
    let name = PersonName(name)
    let email = EmailAddress(email.filter { $0 != " " })
    if name == nil { problems.append(Problem(422, "bad_name", field: "name")) }
    if email == nil { problems.append(Problem(422, "bad_email", field: "email")) }
    guard let name, let email else { throw ProblemList(problems: problems) }
    return Buyer(name: name, email: email)
  }

  func idempotencyKey() throws(Problem) -> IdempotencyKey {
    guard let key, !key.isEmpty else { throw Problem(400, "missing_key") }
    guard let valid = IdempotencyKey(key) else { throw Problem(400, "bad_key") }
    return valid
  }

  /// A digest of all that makes the order, so that a key is good for one order only.
  func fingerprint(_ buyer: Buyer, _ cart: [CartLine], locale: LocaleTag) -> String {
    let lines = cart.filter { $0.quantity > 0 }.map { "\($0.ticketType)=\($0.quantity)" }.sorted()
    // No part can hold a unit separator: names refuse control characters.
    let parts = [event, locale.rawValue, buyer.name.rawValue, buyer.email.rawValue] + lines
    return Digest.hex(parts.joined(separator: "\u{1F}"))
  }
}

/// Several refusals of one form.
struct ProblemList: Error {
  let problems: [Problem]
}
