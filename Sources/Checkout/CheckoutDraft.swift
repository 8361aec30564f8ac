import Core
import Pages

/// What a form asks for, as far as it can be told without a buyer: what it would cost now, and what is wrong with it.
struct CheckoutDraft {
  /// Empty where the form can't be read.
  let cart: [CartLine]
  /// The code that the quote counts on; nil: none was given, or it is not good for this cart.
  let code: PromoCode?
  /// What the buyer is shown. It may be more than can be bought; then there is a problem.
  let quote: Quote?
  let problems: [Problem]

  /// - Parameters:
  ///   - problems: what an attempt to place the order has found; nil: nobody has tried.
  ///   - problem: the refusal in the buyer's words.
  init(
    _ form: OrderForm, facts: EventFacts, stock: Stock, now: Instant, problems found: [Problem]?,
    problem: (SaleRefusal) throws -> Problem
  ) throws {
    var problems = found ?? []
    func note(_ new: Problem) {
      // An attempt has found the first fault already, and knows more.
      if found == nil || new.field == "code" && !problems.contains(where: { $0.field == "code" }) {
        problems.append(new)
      }
    }
    var (cart, name): ([CartLine], PromoCodeName?) = ([], nil)
    do throws(Problem) { cart = try form.cart(facts) } catch { note(error) }
    do throws(Problem) { name = try form.promoCode() } catch { note(error) }
    func check(_ name: PromoCodeName?) throws(SaleRefusal) -> Quote {
      try Reservation.quote(for: cart, code: name, event: facts, stock: stock, person: nil, now: now)
    }
    var checked: Quote?
    var isCodeBad = false
    do throws(SaleRefusal) {
      checked = try check(name)
    } catch {
      isCodeBad = error.isAboutCode
      // Who gives a code alone wants to see what it opens.
      let opens = name.flatMap(facts.code)?.unlocks.isEmpty == false
      if error != .emptyOrder || !opens, !(cart.isEmpty && !problems.isEmpty) { note(try problem(error)) }
    }
    if isCodeBad { checked = try? check(nil) }
    let code = isCodeBad ? nil : name.flatMap(facts.code).flatMap { $0.window.isOpen(at: now) ? $0 : nil }
    self.cart = cart
    self.code = code
    self.problems = problems
    self.quote =
      checked
      ?? Quote(
        lines: cart.compactMap { wish in
          guard let type = facts.ticketType(wish.ticketType), (1...type.perOrderMax).contains(wish.quantity),
            !type.isHidden || code?.unlocks(type) ?? false
          else { return nil }
          return OrderLine(type, quantity: wish.quantity, chosen: wish.price, code: code)
        }, event: facts)
  }
}

extension SaleRefusal {
  var isAboutCode: Bool {
    switch self {
    case .badCode, .codeOnlyLeft, .codeChangesNothing: true
    default: false
    }
  }
}
