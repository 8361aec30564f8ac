import Catalog
import Core
import Pages
import Templates

/// The values of the checkout page that are about the choice and the questions.
struct CheckoutViews {
  let renderer: PageRenderer
  let event: CatalogEvent
  let facts: EventFacts
  let now: Instant

  private var texts: CatalogEventTexts? { renderer.texts(of: event) }

  /// Every kind of ticket that this buyer may choose, with what is chosen of it.
  func choices(_ form: OrderForm, _ draft: CheckoutDraft, error: (String) -> String) -> Value {
    let shown = facts.ticketTypes.filter { type in
      (!type.isHidden || draft.code?.unlocks(type) ?? false) && type.sales.isOpen(at: now) && type.quota > 0
    }
    return .list(
      shown.map { type in
        let id = type.id.rawValue
        let wish = draft.cart.first { $0.ticketType == type.id }
        let written = form.quantities.last { $0.type == id }?.quantity
        let chosen = form.prices[id].flatMap { $0.isEmpty ? nil : $0 } ?? wish?.price?.majorUnitsText
        return .object([
          "id": .string(id), "name": .string(name(type.id)),
          "price": .string(OrderViews(renderer: renderer).price(type.price)),
          "quantity": .string(written ?? "0"), "max": .int(min(type.perOrderMax, type.quota)),
          "is_choosable": .bool(type.range != nil),
          "price_value": .string(chosen ?? type.price.majorUnitsText),
          "price_min": .string(type.range.map { renderer.formats.money($0.min) } ?? ""),
          "price_max": .string(type.range?.max.map(renderer.formats.money) ?? ""),
          "error": .string(error("price.\(id)")),
        ])
      })
  }

  /// What is chosen, for the form that places the order.
  func chosen(_ draft: CheckoutDraft) -> Value {
    .list(
      draft.cart.filter { $0.quantity > 0 }.map { line in
        .object([
          "id": .string(line.ticketType.rawValue), "quantity": .int(line.quantity),
          "price": .string(line.price?.majorUnitsText ?? ""),
        ])
      })
  }

  /// The questions in groups: those about the order, then those of each ticket.
  func questions(_ form: OrderForm, _ draft: CheckoutDraft, error: (String) -> String) throws -> Value {
    let cart = draft.cart.filter { wish in
      facts.ticketType(wish.ticketType).map { (0...$0.perOrderMax).contains(wish.quantity) } ?? false
    }
    let asked = facts.asked(for: cart)
    var groups: [(title: String, items: [AskedQuestion])] = []
    var last: Int?? = .none
    for item in asked {
      if last != .some(item.ticket) {
        let title = try item.ticketType.map { type in
          try renderer.text(
            "checkout.ticket_number", ["ticket": .text(name(type)), "number": .number(item.position)])
        }
        groups.append((title ?? "", []))
        last = .some(item.ticket)
      }
      groups[groups.count - 1].items.append(item)
    }
    return .list(
      groups.map { group in
        .object([
          "title": .string(group.title),
          "questions": .list(
            group.items.map { item in
              question(item, given: form.answers[item.name] ?? [], error: error("answer.\(item.name)"))
            }),
        ])
      })
  }

  private func question(_ item: AskedQuestion, given: [String], error: String) -> Value {
    let question = item.question
    let words = texts?.questions[question.id.rawValue]
    func options(_ names: [(String, String)]) -> Value {
      .list(
        names.map { id, name in
          .object(["id": .string(id), "name": .string(name), "is_chosen": .bool(given.contains(id))])
        })
    }
    let names: [(String, String)] =
      if question.kind == .yesNo {
        [("yes", (try? renderer.text("checkout.yes")) ?? "yes"), ("no", (try? renderer.text("checkout.no")) ?? "no")]
      } else {
        question.options.map { ($0.rawValue, words?.options[$0.rawValue] ?? $0.rawValue) }
      }
    return .object([
      "name": .string("answer.\(item.name)"), "kind": .string(question.kind.rawValue),
      "label": .string(words?.label ?? question.id.rawValue), "hint": .string(words?.hint ?? ""),
      "is_required": .bool(question.isRequired), "value": .string(given.first ?? ""), "options": options(names),
      "error": .string(error),
      "max": .int(question.kind == .longText ? Question.textLengthMax : Question.lineLengthMax),
    ])
  }

  private func name(_ type: TicketTypeID) -> String { texts?.ticketNames[type.rawValue] ?? type.rawValue }
}
