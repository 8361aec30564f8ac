import Core
import Foundation
import Function
import Store

/// What the callers are told, and what that binds the shop to.
extension World {
  func answered(_ process: SimulatedProcess, _ result: Result<Response, any Error>) {
    let response: Response
    switch result {
    case .success(let answer): response = answer
    case .failure(let error):
      note("\(process) ends with \(error)")
      // A scheduled run tells its troubles to the log; a visitor never sees an error of the store but 503.
      if case .outbox = process.purpose, error is StoreError { return }
      expect(false, "\(process) broke: \(error)")
      return
    }
    note("\(process) answers \(response.status) \(String(decoding: response.body.prefix(160), as: UTF8.self))")
    expect(response.status != 500, "\(process) answered 500")
    let isLost = !isCalm && chance.percent(scenario.faultPercent)
    if isLost {
      count(.answerLost)
      note("…and nobody hears it")
    }
    switch process.purpose {
    case .order(let buyer, let isOtherBody): orderAnswered(response, buyer, isOtherBody, process, isLost: isLost)
    case .message(let index): messageAnswered(response, index, process, isLost: isLost)
    case .scan(let ticket, let shown): scanAnswered(response, ticket, shown)
    case .change(_, let isRename): changeAnswered(response, isRename: isRename)
    case .payElsewhere(let order): payElsewhereAnswered(response, order, process)
    case .outbox, .refund: break
    }
  }

  private func orderAnswered(
    _ response: Response, _ number: Int, _ isOtherBody: Bool, _ process: SimulatedProcess, isLost: Bool
  ) {
    let buyer = buyers[number]
    guard response.status == 201, let answer = try? JSONDecoder().decode(Placed.self, from: Data(response.body)).order
    else {
      orderRefused(response, isOtherBody, isBound: process.isRepeat)
      return
    }
    guard let id = OrderID(answer.id), let order = store.records.orders[id] else {
      expect(false, "\(process) told of an order that is not there")
      return
    }
    // Whoever got the address may pay, so from here on it counts as shown, also where the answer is lost.
    if let url = answer.payURL { show(url, of: order) }
    expect(
      order.buyer.name.rawValue == (isOtherBody ? "Somebody Else" : "Buyer \(number)"),
      "\(process) got another body's order")
    if let known = buyer.order { expect(known == id, "buyer \(number) got a second order under the same key") }
    count(.orderPlaced)
    if order.total.isFree { count(.freeOrder) }
    if order.lines.contains(where: { $0.code != nil }) { count(.codeUsed) }
    if !isLost, !isOtherBody { buyers[number].order = id }
  }

  /// Of our own page, the address does not tell the payment; it is the order's.
  private func show(_ url: String, of order: Order) {
    guard let session = url.contains("/pay?") ? order.paymentSession : url.split(separator: "/").last.map(String.init)
    else { return }
    book.show(session)
  }

  private func payElsewhereAnswered(_ response: Response, _ id: OrderID, _ process: SimulatedProcess) {
    switch response.status {
    case 200:
      guard let order = store.records.orders[id],
        let answer = try? JSONDecoder().decode(Placed.self, from: Data(response.body)).order
      else { return expect(false, "\(process) told of an order that is not there") }
      guard let url = answer.payURL else { return }
      count(.paidElsewhere)
      show(url, of: order)
    case 303:
      // Elsewhere already, over, or paid in that very moment.
      if response.headers.contains(where: { $0.value.hasSuffix("from=payment") }) { count(.paidMeanwhile) }
    default: expect(response.status == 503, "another way to pay was answered with \(response.status)")
    }
  }

  /// - Parameter isBound: the key's order had been confirmed before the process began.
  private func orderRefused(_ response: Response, _ isOtherBody: Bool, isBound: Bool) {
    let body = String(decoding: response.body, as: UTF8.self)
    if isBound, response.status != 503 {
      expect(isOtherBody, "an order that was confirmed is refused when asked again: \(response.status)")
      expect(body.contains("key_reused"), "a key was not seen to be used: \(response.status)")
    }
    switch response.status {
    case 503 where body.contains("payment_failed"): count(.paymentPageRefused)
    case 503 where body.contains("payment_unavailable"): count(.paymentPageUnknown)
    case 503: break
    case 409 where body.contains("only_left"): count(.orderOnlyFewLeft)
    case 409 where body.contains("sold_out"): count(.orderSoldOut)
    case 422 where body.contains("key_reused"): count(.keyReused)
    case 422 where body.contains("promo_code"): count(.codeRefused)
    case 422 where body.contains("too_many_person"): count(.personRefused)
    case 409: count(.orderRefused)
    default: expect(false, "an order was answered with \(response.status)")
    }
  }

  private func messageAnswered(_ response: Response, _ index: Int, _ process: SimulatedProcess, isLost: Bool) {
    guard (200...299).contains(response.status) else {
      count(.messageNotTaken)
      return
    }
    guard !isLost else { return }
    book.messages[index].isAcknowledged = true
    if let payment = book.messages[index].payment { acknowledgedPayments.append(payment.rawValue) }
  }

  private func scanAnswered(_ response: Response, _ ticket: TicketID, _ shown: ShownTicket) {
    let state = try? JSONDecoder().decode(Verdict.self, from: Data(response.body)).state
    switch state {
    case "admitted"?:
      count(.admitted)
      admissions[ticket, default: 0] += 1
      if store.records.tickets[ticket].map({ $0.revision > 0 }) ?? false { count(.newCodeAdmitted) }
    case "used"?: count(.alreadyAdmitted)
    case "wrong-event"?: count(.wrongEvent)
    case "replaced"?: count(.oldCodeRefused)
    case "unknown"?: count(.unknownTicket)
    case "cancelled"?: count(.admissionOfCancelled)
    case "refunded"?: count(.refundedTicketShown)
    case "disputed"?: count(.disputedTicketShown)
    default: expect(response.status == 503, "a scan was answered with \(response.status)")
    }
  }

  private struct Placed: Decodable {
    let order: Facts

    struct Facts: Decodable {
      let id: String
      let payURL: String?

      enum CodingKeys: String, CodingKey {
        case id
        case payURL = "pay_url"
      }
    }
  }

  private struct Verdict: Decodable { let state: String }
}
