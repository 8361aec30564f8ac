import Core
import Payments

/// The way from one process to the provider, with what can happen on it.
struct ProcessPayments: PaymentProvider, ElementProvider {
  let process: SimulatedProcess

  var mode: PaymentMode { .test }

  func check() throws(PaymentError) {}

  func createSession(_ request: PaymentSessionRequest) throws(PaymentError) -> PaymentSession {
    try call("create session") { () throws(PaymentError) in try process.world.book.create(request) }
  }

  func session(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession {
    try call("look at \(id)") { () throws(PaymentError) in try process.world.book.look(id) }
  }

  func expireSession(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession {
    if process.world.weakness == .holdReleasedByClock {
      let known = try process.world.book.look(id)
      return PaymentSession(
        id: id, url: nil, status: .expired, paid: false, amountTotal: known.amountTotal, payment: nil,
        orderID: known.orderID, eventID: known.eventID, expiresAt: known.expiresAt)
    }
    return try call("end \(id)") { () throws(PaymentError) in try process.world.book.expire(id) }
  }

  func createElementPayment(_ request: PaymentSessionRequest) throws(PaymentError) -> PaymentSession {
    try call("begin a payment here") { () throws(PaymentError) in
      try process.world.book.create(request, isElement: true)
    }
  }

  func elementPayment(_ id: PaymentSessionID) throws(PaymentError) -> ElementPayment {
    ElementPayment(session: try session(id), clientSecret: "\(id)_secret", wasDeclined: false)
  }

  func withdrawElementPayment(_ id: PaymentSessionID) throws(PaymentError) -> PaymentSession {
    try call("withdraw \(id)") { () throws(PaymentError) in
      try process.world.book.expire(id, isWithdrawn: true)
    }
  }

  /// For the page of ours, of which only the parts that decide are played.
  var element: PaymentElement {
    PaymentElement(
      provider: self, publishableKey: "pk_test_simulated", script: "https://pay.example/script.js",
      policy: .init(scripts: [], frames: [], calls: [], forms: []), language: { $0.rawValue })
  }

  func refund(_ request: RefundRequest) throws(PaymentError) -> Refund {
    var key = request.idempotencyKey
    if process.world.weakness == .refundKeyNotStable { key += "-\(process.number)" }
    return try call("give back \(request.payment)") { () throws(PaymentError) in
      try process.world.book.refund(request, key: key)
    }
  }

  func refunds(of payment: PaymentID) throws(PaymentError) -> [Refund] {
    if process.world.weakness == .refundKeyNotStable {
      return try process.world.book.refunds(of: payment).filter { $0.key == nil }
    }
    return try call("list refunds of \(payment)") { () throws(PaymentError) in
      try process.world.book.refunds(of: payment)
    }
  }

  private func call<Result>(
    _ name: @autoclosure () -> String, _ body: () throws(PaymentError) -> Result
  ) throws(PaymentError) -> Result {
    let world = process.world
    switch process.fate(isFar: true) {
    case .dead: throw .unavailable
    case .crashBefore:
      process.die("before it could \(name())")
      throw .unavailable
    case .failBefore:
      let isRefusal = world.chance.percent(30)
      world.count(isRefusal ? .providerRefused : .providerSilent)
      world.note("\(process): \(name()): \(isRefusal ? "refused" : "no answer, not done")")
      throw isRefusal ? .refused(code: "try_another_day") : .unavailable
    case .answerLost:
      _ = try body()
      let isGarbled = world.chance.percent(30)
      world.count(isGarbled ? .providerBabbled : .providerAnswerLost)
      world.note("\(process): \(name()): done, but the answer is \(isGarbled ? "garbled" : "lost")")
      throw isGarbled ? .badReply : .unavailable
    case .crashAfter:
      _ = try body()
      process.die("after \(name())")
      throw .unavailable
    case .done:
      let result = try body()
      world.note("\(process): \(name()): \(result)")
      return result
    }
  }
}
