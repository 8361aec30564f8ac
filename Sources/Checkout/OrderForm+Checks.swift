import Core
import Pages
import Store
import Tickets

extension OrderForm {
  /// The tickets that are asked for. An empty field counts as none.
  func cart(_ facts: EventFacts) throws(Problem) -> [CartLine] {
    var lines: [CartLine] = []
    for (type, text) in quantities {
      guard let id = TicketTypeID(type) else { throw Problem(422, "unknown_ticket_type", field: "lines") }
      let digits = text.filter { $0 != " " }
      // Nine digits are far above every limit and far below an overflow.
      guard digits.utf8.count <= 9, digits.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else {
        throw Problem(422, "bad_quantity", field: "lines")
      }
      let quantity = Int(digits) ?? 0
      let price = try quantity > 0 ? price(of: id, facts) : nil
      lines.append(CartLine(ticketType: id, quantity: quantity, price: price))
    }
    return lines
  }

  /// What the buyer chose to pay for one ticket; an empty field stands for the suggested price.
  private func price(of type: TicketTypeID, _ facts: EventFacts) throws(Problem) -> Money? {
    guard facts.ticketType(type)?.range != nil else { return nil }
    let text = prices[type.rawValue, default: ""].filter { !$0.isWhitespace }
    let money =
      if let minor = minorPrices[type.rawValue] {
        Money?.some(Money(minorUnits: minor, currency: facts.currency))
      } else {
        text.isEmpty ? nil : Money(written: text, currency: facts.currency)
      }
    guard let money else {
      if text.isEmpty { return nil }
      throw Problem(422, "bad_price", field: "price.\(type)")
    }
    guard money.minorUnits % facts.currency.chargeStep == 0 else {
      throw Problem(422, "bad_price", field: "price.\(type)")
    }
    return money
  }

  /// The promo code.
  /// - Returns: nil where none was given.
  func promoCode() throws(Problem) -> PromoCodeName? {
    guard code.contains(where: { !$0.isWhitespace }) else { return nil }
    // What can't be a code is answered like one that is unknown.
    guard let name = PromoCodeName(code) else { throw Problem(422, "bad_promo_code", field: "code") }
    return name
  }

  /// What the buyer answered, and every fault of it.
  func answers(_ asked: [AskedQuestion]) -> (answers: [Answer], problems: [Problem]) {
    var (answers, problems): ([Answer], [Problem]) = ([], [])
    for item in asked {
      do throws(AnswerProblem) {
        guard let value = try item.question.answer(self.answers[item.name] ?? []) else { continue }
        answers.append(Answer(question: item.question.id, ticket: item.ticket, value: value))
      } catch {
        problems.append(error.problem(field: "answer.\(item.name)"))
      }
    }
    return (answers, problems)
  }

  /// Every fault of the buyer's details at once, so that a form shows them together.
  /// - Returns: no buyer where there are faults.
  func buyer() -> (buyer: Buyer?, problems: [Problem]) {
    var problems: [Problem] = []
    let name = PersonName(name)
    let email = EmailAddress(email.filter { $0 != " " })
    if name == nil { problems.append(Problem(422, "bad_name", field: "name")) }
    if email == nil { problems.append(Problem(422, "bad_email", field: "email")) }
    guard let name, let email else { return (nil, problems) }
    return (Buyer(name: name, email: email), [])
  }

  func idempotencyKey() throws(Problem) -> IdempotencyKey {
    guard let key, !key.isEmpty else { throw Problem(400, "missing_key") }
    guard let valid = IdempotencyKey(key) else { throw Problem(400, "bad_key") }
    return valid
  }

  /// A digest of all that makes the order, so that a key is good for one order only.
  func fingerprint(
    _ buyer: Buyer, _ cart: [CartLine], _ code: PromoCodeName?, _ answers: [Answer], locale: LocaleTag
  ) -> String {
    let lines = cart.filter { $0.quantity > 0 }.map { line in
      "\(line.ticketType)=\(line.quantity)" + (line.price.map { "@\($0.minorUnits)" } ?? "")
    }.sorted()
    let answered = answers.map { "\($0.question)/\($0.ticket ?? -1)=\($0.value)" }
    // No part can hold a unit separator: names and answers refuse control characters.
    let parts = [event, locale.rawValue, buyer.name.rawValue, buyer.email.rawValue] + lines
    return Digest.hex((parts + (code.map { ["code=\($0)"] } ?? []) + answered).joined(separator: "\u{1F}"))
  }
}

extension AnswerProblem {
  func problem(field: String) -> Problem {
    switch self {
    case .missing: Problem(422, "answer_missing", field: field)
    case .tooLong(let max): Problem(422, "answer_too_long", ["max": .number(max)], field: field)
    case .badText: Problem(422, "answer_bad_text", field: field)
    case .badChoice: Problem(422, "answer_bad_choice", field: field)
    case .badNumber: Problem(422, "answer_bad_number", field: field)
    case .badDate: Problem(422, "answer_bad_date", field: field)
    }
  }
}

/// Several refusals of one form.
struct ProblemList: Error {
  let problems: [Problem]
}
