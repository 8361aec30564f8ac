import Testing

@testable import Function

@Suite("the CGI host")
struct CGITests {
  @Test("meta-variables become a request (RFC 3875)")
  func request() throws {
    let made = CGIRequest.make(
      environment: [
        "REQUEST_METHOD": "POST", "SCRIPT_NAME": "/v1/orders", "PATH_INFO": "/7", "QUERY_STRING": "a=b",
        "CONTENT_TYPE": "application/json; charset=utf-8", "HTTP_ACCEPT_LANGUAGE": "ar", "HTTP_PROXY": "evil:1",
        "REMOTE_ADDR": "127.0.0.1", "HTTP_X_REQUEST_ID": "r1", "PATH": "/bin",
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
    #expect(request.requestID == "r1")
    #expect(!request.isScheduled)
    #expect(!request.wantsHTML)
  }

  @Test("a path that is none makes no request", arguments: ["", "orders", "http://x/"])
  func badPaths(_ path: String) { #expect(CGIRequest.make(environment: ["SCRIPT_NAME": path], body: []) == nil) }

  @Test("a response is written as a document response, a HEAD without its body")
  func response() {
    let response = Response(
      status: 201, headers: [("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")], body: Array("hi".utf8))
    let written = CGIResponse.checked(response, method: "GET").map { String(decoding: $0, as: UTF8.self) }
    #expect(written == "Status: 201\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 2\r\n\r\nhi")
    let head = CGIResponse.checked(response, method: "HEAD").map { String(decoding: $0, as: UTF8.self) }
    #expect(head?.hasSuffix("Content-Length: 2\r\n\r\n") == true)
  }

  @Test(
    "a header that would break the response apart is refused",
    arguments: [
      ("Location", "/a\r\nSet-Cookie: x=1"), ("X-A", "a\nb"), ("X A", "b"), ("", "b"), ("X:", "b"), ("X", "a\0b"),
    ])
  func smuggling(_ name: String, _ value: String) {
    #expect(CGIResponse.checked(Response(status: 200, headers: [(name, value)]), method: "GET") == nil)
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
