import Core

/// Somebody who wants tickets, and what they were told.
struct SimulatedBuyer {
  let number: Int
  let event: EventID
  let cart: [CartLine]
  /// What the shop answered with 201; the first answer binds it.
  var order: OrderID?
  var hasAsked = false

  var key: String { "key-of-buyer-number-\(number)" }

  /// - Parameter isOtherBody: the same key over another wish.
  func body(isOtherBody: Bool) -> String {
    let tickets = cart.map { #"{"type":"\#($0.ticketType)","quantity":\#($0.quantity)}"# }.joined(separator: ",")
    let name = isOtherBody ? "Somebody Else" : "Buyer \(number)"
    return
      #"{"event":"\#(event)","locale":"\#(SimulatedTexts.locale)","buyer":{"name":"\#(name)","email":"b\#(number)@mail.example"},"#
      + #""tickets":[\#(tickets)]}"#
  }
}
