import Core

/// Somebody who wants tickets, and what they were told.
struct SimulatedBuyer {
  let number: Int
  let event: EventID
  let cart: [CartLine]
  /// Who it is: some buy more than once, under addresses that differ a little.
  let person: Int
  let hasCode: Bool
  /// Whether the browser can show the provider's fields on our own page.
  let wantsElement: Bool
  /// What the shop answered with 201; the first answer binds it.
  var order: OrderID?
  var hasAsked = false

  static let code = "HALF"

  var key: String { "key-of-buyer-number-\(number)" }

  /// - Parameters:
  ///   - isOtherBody: the same key over another wish.
  ///   - isOtherWay: the same wish, to be paid in the other way.
  func body(isOtherBody: Bool, isOtherWay: Bool = false) -> String {
    let tickets = cart.map { #"{"type":"\#($0.ticketType)","quantity":\#($0.quantity)}"# }.joined(separator: ",")
    let name = isOtherBody ? "Somebody Else" : "Buyer \(number)"
    return
      #"{"event":"\#(event)","locale":"\#(SimulatedTexts.locale)","buyer":{"name":"\#(name)","email":"p\#(person)+\#(number)@mail.example"},"#
      + (wantsElement != isOtherWay ? #""pay":"element","# : "") + (hasCode ? #""code":"half","# : "")
      + #""tickets":[\#(tickets)]}"#
  }
}
