/// A question that one order has to answer: once, or for one of its tickets.
public struct AskedQuestion: Hashable, Sendable {
  public let question: Question
  /// nil: it is asked once for the order.
  public let ticketType: TicketTypeID?
  /// Of the tickets of the type, from 1; 0 where it is asked once for the order.
  public let position: Int
  /// The ticket's number in the order, from 0; nil where it is asked once for the order.
  public let ticket: Int?

  /// What forms call it: `diet`, or `diet.supper.2` for the second ticket of a type.
  public var name: String {
    guard let ticketType else { return question.id.rawValue }
    return "\(question.id).\(ticketType).\(position)"
  }
}

extension EventFacts {
  /// What is asked with a cart: what concerns the order first, then ticket by ticket, each in the order of the content.
  /// - Parameter cart: quantities within the limits of an order.
  public func asked(for cart: [CartLine]) -> [AskedQuestion] {
    let chosen = cart.filter { $0.quantity > 0 }
    var asked = questions.filter { question in
      !question.isPerTicket && chosen.contains { question.isAsked(with: $0.ticketType) }
    }.map { AskedQuestion(question: $0, ticketType: nil, position: 0, ticket: nil) }
    var ticket = 0
    for line in chosen {
      for position in 1...line.quantity {
        asked += questions.filter { $0.isPerTicket && $0.isAsked(with: line.ticketType) }.map {
          AskedQuestion(question: $0, ticketType: line.ticketType, position: position, ticket: ticket)
        }
        ticket += 1
      }
    }
    return asked
  }
}
