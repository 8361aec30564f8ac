import Testing

@testable import Runner

@Suite("CGI responses")
struct CGIResponseTests {
  private func parse(_ text: String, isHead: Bool = false) throws(CGIResponseProblem) -> HostResponse {
    try CGIResponse.parse(Array(text.utf8), isHead: isHead)
  }

  @Test(
    "a response is read",
    arguments: [
      ("Content-Type: text/plain\n\nhi", 200, ["Content-Type: text/plain"], "hi"),
      ("Content-Type: text/plain\r\nStatus: 404 Not Found\r\n\r\nhi", 404, ["Content-Type: text/plain"], "hi"),
      ("Location: https://pay.example/x\n\n", 302, ["Location: https://pay.example/x"], ""),
      (
        "Status: 303\nLocation: /v1/orders/1\nSet-Cookie: a\nSet-Cookie: b\n\n", 303,
        ["Location: /v1/orders/1", "Set-Cookie: a", "Set-Cookie: b"], ""
      ),
      ("Content-type:text/plain\ncontent-length: 2\n\nhi", 200, ["Content-type: text/plain"], "hi"),
      ("Status: 204\n\n", 204, [], ""),
      ("Content-Type: text/plain\n\na\n\nb", 200, ["Content-Type: text/plain"], "a\n\nb"),
    ] as [(String, Int, [String], String)])
  func read(_ text: String, _ status: Int, _ headers: [String], _ body: String) throws {
    let response = try parse(text)
    #expect(response.status == status)
    #expect(response.headers.map { "\($0.name): \($0.value)" } == headers)
    #expect(String(decoding: response.body, as: UTF8.self) == body)
  }

  @Test(
    "output that is no response, or would change the connection, is refused",
    arguments: [
      ("", .noHeaders),
      ("\n\nbody", .noHeaders),
      ("Content-Type: text/plain", .noHeaders),
      ("Status: 200\n", .noHeaders),
      ("no colon\n\n", .headerLine(1)),
      (": empty\n\n", .headerLine(1)),
      ("Content-Type: a\nX Y: b\n\n", .headerLine(2)),
      ("X-Name : b\n\n", .headerLine(1)),
      (" Folded: b\n\n", .headerLine(1)),
      ("X: a\rSet-Cookie: b\n\n", .headerLine(1)),
      ("X: a\u{0}b\n\n", .headerLine(1)),
      ("X: a\u{7f}b\n\n", .headerLine(1)),
      ("HTTP/1.1 200 OK\nContent-Type: a\n\n", .headerLine(1)),
      ("Transfer-Encoding: chunked\nContent-Type: a\n\nx", .forbiddenHeader("transfer-encoding")),
      ("Connection: close\n\n", .forbiddenHeader("connection")),
      ("X-Request-Id: a\n\n", .forbiddenHeader("x-request-id")),
      ("Status: 200\nStatus: 201\n\n", .repeatedHeader("status")),
      ("Content-Type: a\ncontent-type: b\n\nx", .repeatedHeader("content-type")),
      ("Status: 99\n\n", .status), ("Status: 600\n\n", .status), ("Status: 100\n\n", .status),
      ("Status: +20\n\n", .status), ("Status: OK\n\n", .status),
      ("Status: 200\n\nbody", .missingContentType),
      ("Content-Type: a\nContent-Length: 3\n\nhi", .contentLength),
      ("Content-Type: a\nContent-Length: -1\n\nhi", .contentLength),
      ("Status: 204\nContent-Type: a\n\nhi", .bodyNotAllowed),
      ("X-Bilten-Counts: orders\n\n", .counts), ("X-Bilten-Counts: orders=-1\n\n", .counts),
      ("X-Bilten-Counts: Orders=1\n\n", .counts), ("X-Bilten-Counts: a=1,,b=2\n\n", .counts),
      ("X-Bilten-Counts: a=1\nX-Bilten-Counts: a=1\n\n", .repeatedHeader("x-bilten-counts")),
    ] as [(String, CGIResponseProblem)])
  func refused(_ text: String, _ problem: CGIResponseProblem) {
    #expect(throws: problem) { try parse(text) }
  }

  @Test("what a call brought about is told to the runner and to nobody else")
  func counts() throws {
    let response = try parse("Status: 204\nx-bilten-counts: orders_paid=1,tickets_issued=2\nX-Other: a\n\n")
    #expect(response.counts == ["orders_paid": 1, "tickets_issued": 2])
    #expect(response.headers.map(\.name) == ["X-Other"])
    #expect(try parse("Status: 204\n\n").counts == [:])
  }

  @Test("headers have an end")
  func headersTooLarge() {
    let text = "X: " + String(repeating: "a", count: CGIResponse.headersBytesMax) + "\n\n"
    #expect(throws: CGIResponseProblem.headersTooLarge) { try parse(text) }
  }

  @Test("to HEAD, a length may stand without its body, but not beside another")
  func head() throws {
    let response = try parse("Content-Type: a\nContent-Length: 30\n\n", isHead: true)
    #expect(response.body == [])
    #expect(response.headLength == 30)
    #expect(throws: CGIResponseProblem.contentLength) {
      try parse("Content-Type: a\nContent-Length: 30\n\nhi", isHead: true)
    }
  }
}
