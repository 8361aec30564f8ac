import Testing

@testable import Function

@Suite("the CGI host")
struct CGITests {
  private func request(_ environment: [String: String], body: [UInt8] = []) -> Request? {
    var variables = MetaVariables()
    for (name, value) in environment { variables.set(name, value) }
    return variables.request(body: body)
  }

  @Test("meta-variables become a request (RFC 3875)")
  func request() throws {
    let made = request(
      [
        "REQUEST_METHOD": "POST", "SCRIPT_NAME": "/v1/orders", "PATH_INFO": "/7", "QUERY_STRING": "a=b",
        "CONTENT_TYPE": "application/json; charset=utf-8", "HTTP_ACCEPT_LANGUAGE": "ar", "HTTP_PROXY": "evil:1",
        "REMOTE_ADDR": "127.0.0.1", "HTTP_X_REQUEST_ID": "r1", "PATH": "/bin", "AUTH_TYPE": "Basic",
        "REMOTE_USER": "nour", "SERVER_NAME": "tickets.example", "SERVER_PORT": "443", "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_HOST": "client.example", "GATEWAY_INTERFACE": "CGI/1.1", "SERVER_SOFTWARE": "x",
        "PATH_TRANSLATED": "/srv/7", "REMOTE_IDENT": "y",
      ], body: [1, 2])
    let request = try #require(made)
    #expect(request.method == "POST")
    #expect(request.path == "/v1/orders/7")
    #expect(request.query == "a=b")
    #expect(request.mediaType == "application/json")
    #expect(
      request.headers == [
        "accept-language": "ar", "x-request-id": "r1", "content-type": "application/json; charset=utf-8",
      ])
    #expect(request.remoteAddress == "127.0.0.1")
    #expect(request.requestID == "r1")
    #expect(!request.isScheduled)
    #expect(!request.wantsHTML)
    #expect(request.authentication.scheme == "Basic")
    #expect(request.authentication.user == "nour")
    #expect(request.server.name == "tickets.example")
    #expect(request.server.port == 443)
    #expect(request.server.protocolVersion == "HTTP/1.1")
    #expect(request.server.clientName == "client.example")
  }

  @Test("a path that is none makes no request", arguments: ["", "orders", "http://x/"])
  func badPaths(_ path: String) { #expect(request(["REQUEST_METHOD": "GET", "SCRIPT_NAME": path]) == nil) }

  @Test(
    "a request id that could disturb a log or a mail's head is dropped",
    arguments: ["a b", "a\nBcc: x", "ü", String(repeating: "a", count: 65)])
  func requestIDs(_ id: String) throws {
    let made = request(["REQUEST_METHOD": "GET", "SCRIPT_NAME": "/", "HTTP_X_REQUEST_ID": id])
    #expect(try #require(made).requestID == "")
  }

  private func written(_ response: Response, isHead: Bool = false, tellsCounts: Bool = false) -> String {
    String(decoding: CGIResponse(tellsCounts: tellsCounts).bytes(response, isHead: isHead), as: UTF8.self)
  }

  @Test("a response is written as a document response, a HEAD without its body")
  func response() throws {
    let response = Response(
      status: 201, headers: [("Content-Type", "a/b"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")],
      body: Array("hi".utf8))
    try response.check()
    let head = "Status: 201\r\nContent-Type: a/b\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 2\r\n\r\n"
    #expect(written(response) == head + "hi")
    #expect(written(response, isHead: true) == head)
    #expect(written(Response(status: 204)) == "Status: 204\r\n\r\n")
  }

  @Test("counts are told to a runner that asks for them, and to nobody else")
  func counts() {
    var response = Response(status: 200)
    response.counts = ["tickets_issued": 2, "orders_paid": 1]
    #expect(!written(response).contains("Counts"))
    #expect(
      written(response, tellsCounts: true).hasPrefix(
        "Status: 200\r\nX-Bilten-Counts: orders_paid=1,tickets_issued=2\r\n"))
  }

  @Test(
    "a header that would break the response apart, or is the host's, is refused",
    arguments: [
      ("Location", "/a\r\nSet-Cookie: x=1"), ("X-A", "a\nb"), ("X A", "b"), ("", "b"), ("X:", "b"), ("X", "a\0b"),
      ("Content-Length", "1"), ("status", "200"), ("Transfer-Encoding", "chunked"), ("X-Bilten-Counts", "a=1"),
    ])
  func smuggling(_ name: String, _ value: String) {
    #expect(throws: HostError.badHeader) { try Response(status: 200, headers: [(name, value)]).check() }
  }

  @Test("a status that does not exist, a body where there is none, a body without a type: refused")
  func badAnswers() {
    for response in [
      Response(status: 199), Response(status: 600), Response(status: -1), Response(status: 200, body: [1]),
      Response(status: 204, headers: [("Content-Type", "a/b")], body: [1]),
      Response(status: 304, headers: [("Content-Type", "a/b")], body: [1]),
    ] {
      #expect(throws: HostError.badAnswer) { try response.check() }
    }
  }

  @Test("a handler is kept, and made anew after it has thrown")
  func seat() {
    var made = 0
    let seat = HandlerSeat {
      made += 1
      return TalkingHandler()
    }
    for path in ["/", "/", "/throw", "/", "/"] { _ = seat.answer(Request(method: "GET", path: path)) }
    #expect(made == 2)
    let failed = seat.answer(Request(method: "GET", path: "/throw"))
    #expect(failed.isFailure)
    #expect(failed.response.status == 500)
    #expect(failed.errorLines == ["error: two lines"])
  }

  @Test("form fields are decoded, in order")
  func forms() throws {
    let form = try #require(FormFields(Array("name=%D9%86%D9%88%D8%B1+O%27N&quantity.a=2&flag&quantity.a=3&=x".utf8)))
    #expect(form["name"] == "نور O'N")
    #expect(form["flag"] == "")
    #expect(form.fields.filter { $0.name == "quantity.a" }.map(\.value) == ["2", "3"])
    #expect(form["absent"] == nil)
    #expect(FormFields([])?.fields.isEmpty == true)
  }

  @Test("broken escapes, invalid UTF-8, NULs and floods of fields are refused")
  func badForms() {
    for bad in ["a=%", "a=%4", "a=%zz", "a=%ff", "%ff=a", "a=%00"] {
      #expect(FormFields(Array(bad.utf8)) == nil, "\(bad)")
    }
    #expect(FormFields([0x61, 0x3D, 0xFF]) == nil)
    #expect(FormFields(Array(String(repeating: "a=1&", count: 201).utf8)) == nil)
    #expect(FormFields(Array(String(repeating: "a=1&", count: 200).utf8)) != nil)
  }

  @Test("what was encoded decodes")
  func percent() {
    for text in ["", "a b", "نور", "a&b=c+d%", "/?#"] {
      #expect(Percent.decode(Percent.encode(text).utf8, plusIsSpace: true) == text)
    }
  }
}
