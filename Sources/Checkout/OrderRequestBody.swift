/// An order as programs send it.
struct OrderRequestBody: Decodable {
  let event: String
  let locale: String?
  let buyer: Buyer
  let tickets: [Ticket]
  /// A promo code.
  let code: String?
  /// `element`: to be paid on a page of ours, where the shop offers that.
  let pay: String?
  /// What is asked once for the order, by question.
  let answers: [String: Answer]?

  struct Buyer: Decodable {
    let name: String
    let email: String
  }

  struct Ticket: Decodable {
    let type: String
    let quantity: Int
    /// Minor units, where the buyer chooses the price.
    let price: Int64?
    /// For each ticket what is asked of it, by question.
    let answers: [[String: Answer]]?
  }

  /// A text, a list of options, a number, or true and false.
  struct Answer: Decodable {
    let texts: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let flag = try? container.decode(Bool.self) {
        texts = [flag ? "yes" : "no"]
      } else if let number = try? container.decode(Int.self) {
        texts = [String(number)]
      } else if let list = try? container.decode([String].self) {
        texts = list
      } else {
        texts = [try container.decode(String.self)]
      }
    }
  }
}
