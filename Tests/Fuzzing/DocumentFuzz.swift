import Function
import Runner
import TestSupport

enum DocumentFuzz {
  private static let names = ["Content-Type", "X-A", "Set-Cookie", "Location", "ETag", "x-b!#$%&'*+-.^_`|~9"]
  private static let values = [
    "text/html; charset=utf-8", "", "a=1; Path=/", "/v1/orders/7?secret=A", "\u{FC}", "a\tb", "\"x\"",
  ]

  static func run(_ random: inout SeededRandom) throws(FuzzFailure) {
    var response = Response(status: random.pick([200, 201, 204, 302, 304, 404, 500, 599, 100, 0]))
    for _ in 0..<random.below(5) {
      var name = Array(random.pick(names).utf8)
      var value = Array(random.pick(values).utf8)
      if random.chance(10) { random.mutate(&name) }
      if random.chance(20) { random.mutate(&value) }
      response.headers.append((String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self)))
    }
    response.body = random.bytes(random.pick([0, 3, random.length()]))
    if random.chance(30) { response.counts = ["orders_paid": random.below(5), "tickets_issued": random.below(9)] }
    let answered = response
    let answer = HandlerSeat { FixedHandler(response: answered) }.answer(Request(method: "GET", path: "/"))
    let isHead = random.chance(20)
    let bytes = Function.CGIResponse(tellsCounts: true).bytes(answer.response, isHead: isHead)
    let read: HostResponse
    do throws(CGIResponseProblem) {
      read = try Runner.CGIResponse.parse(bytes, isHead: isHead)
    } catch {
      switch error {
      // The runner is stricter in these, and answers with an error of its own.
      case .repeatedHeader, .forbiddenHeader, .headersTooLarge: return
      default: throw FuzzFailure("the runner can't read what a function wrote: \(error)")
      }
    }
    try ResponseFuzz.check(read, bytes)
    try FuzzFailure.unless(read.status == answer.response.status, "the status changed on its way")
    try FuzzFailure.unless(isHead || read.body == answer.response.body, "the body changed on its way")
    try FuzzFailure.unless(
      read.headers.map(\.name) == answer.response.headers.map(\.name), "a header was added or lost on its way")
    try FuzzFailure.unless(
      zip(read.headers, answer.response.headers).allSatisfy { read, sent in
        read.value.utf8.elementsEqual(trimmed(sent.value))
      }, "a header changed on its way")
  }

  private static func trimmed(_ value: String) -> [UInt8] {
    var bytes = Array(value.utf8)[...]
    while let first = bytes.first, first == 32 || first == 9 { bytes.removeFirst() }
    while let last = bytes.last, last == 32 || last == 9 { bytes.removeLast() }
    return Array(bytes)
  }
}

struct FixedHandler: Handler {
  let response: Response

  func respond(to request: Request) throws -> Response { response }
}
