import Curl
import TestSupport
import Testing

@Suite("The HTTP client")
struct HTTPClientTests {
  static let quick = Timeouts(connectMilliseconds: 2000, totalMilliseconds: 500)

  @Test("an answer comes with its status, fields and body, whatever the status", arguments: [200, 302, 404, 500])
  func readsAnswers(_ status: Int) throws {
    let server = try RawServer(
      reply: Array("HTTP/1.1 \(status) X\r\nX-One: a: b\r\nLocation: /elsewhere\r\nContent-Length: 3\r\n\r\nabc".utf8))
    let reply = try HTTPClient().send(HTTPRequest(.get, "http://127.0.0.1:\(server.port)/"))
    #expect(reply.status == status)
    #expect(reply["x-one"] == "a: b")
    #expect(reply["absent"] == nil)
    #expect(reply.body == Array("abc".utf8))
  }

  @Test("the fields of an interim answer are not the answer's")
  func skipsInterimAnswers() throws {
    let server = try RawServer(
      reply: Array("HTTP/1.1 103 Early\r\nX-One: early\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".utf8))
    let reply = try HTTPClient().send(HTTPRequest(.get, "http://127.0.0.1:\(server.port)/"))
    #expect(reply.status == 200)
    #expect(reply["X-One"] == nil)
  }

  @Test("a refused connection is certainly not sent")
  func tellsRefusedConnections() throws {
    var server: RawServer? = try RawServer(reply: [])
    let port = try #require(server).port
    server = nil
    #expect(throws: CurlError.notSent(.connectionRefused)) {
      try HTTPClient().send(HTTPRequest(.post, "http://127.0.0.1:\(port)/", timeouts: Self.quick))
    }
  }

  @Test("an unknown host is certainly not sent")
  func tellsUnknownHosts() {
    #expect(throws: CurlError.notSent(.hostNotFound)) {
      try HTTPClient().send(HTTPRequest(.post, "http://no-such-host.invalid/"))
    }
  }

  @Test("a server that speaks no TLS is certainly not sent to")
  func tellsMissingTLS() throws {
    let server = try RawServer(reply: Array("HTTP/1.1 400 Bad\r\n\r\n".utf8))
    #expect(throws: CurlError.notSent(.tls)) {
      try HTTPClient().send(HTTPRequest(.post, "https://127.0.0.1:\(server.port)/", timeouts: Self.quick))
    }
  }

  @Test("time that runs out during the TLS handshake is certainly not sent")
  func tellsHandshakeTimeouts() throws {
    let server = try RawServer(reply: [], holdSeconds: 2)
    #expect(throws: CurlError.notSent(.timeout)) {
      try HTTPClient().send(HTTPRequest(.post, "https://127.0.0.1:\(server.port)/", timeouts: Self.quick))
    }
  }

  @Test("silence after the request has an unknown outcome")
  func tellsTimeouts() throws {
    let server = try RawServer(reply: [], holdSeconds: 2)
    #expect(throws: CurlError.unknownOutcome(.timeout)) {
      try HTTPClient().send(HTTPRequest(.post, "http://127.0.0.1:\(server.port)/", timeouts: Self.quick))
    }
  }

  @Test(
    "a connection closed before the whole answer has an unknown outcome",
    arguments: ["", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"])
  func tellsLostReplies(_ reply: String) throws {
    let server = try RawServer(reply: Array(reply.utf8))
    #expect(throws: CurlError.unknownOutcome(.connectionLost)) {
      try HTTPClient().send(HTTPRequest(.post, "http://127.0.0.1:\(server.port)/", timeouts: Self.quick))
    }
  }

  @Test("a body is taken up to the limit, and not a byte beyond")
  func limitsBodies() throws {
    let server = try RawServer(reply: Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + [UInt8](repeating: 65, count: 5000))
    let url = "http://127.0.0.1:\(server.port)/"
    #expect(try HTTPClient().send(HTTPRequest(.get, url, replyBytesMax: 5000)).body.count == 5000)
    #expect(throws: CurlError.replyTooLarge(bytesMax: 4999)) {
      try HTTPClient().send(HTTPRequest(.get, url, replyBytesMax: 4999))
    }
  }

  @Test("a head has a limit too")
  func limitsHeads() throws {
    let fields = (0..<2000).map { "X-\($0): \(String(repeating: "a", count: 60))\r\n" }.joined()
    let server = try RawServer(reply: Array("HTTP/1.1 200 OK\r\n\(fields)\r\n".utf8))
    #expect(throws: CurlError.replyTooLarge(bytesMax: 1 << 20)) {
      try HTTPClient().send(HTTPRequest(.get, "http://127.0.0.1:\(server.port)/"))
    }
  }

  @Test(
    "an address that is no plain http or https address is not sent to",
    arguments: [
      "", "/path", "file:///etc/passwd", "ftp://127.0.0.1/", "http://", "http:///x", "https://user:secret@127.0.0.1/",
      "http://127.0.0.1/a b", "http://127.0.0.1/\r\nX: y", "http://127.0.0.1/é", "HTTP://127.0.0.1/",
    ])
  func refusesAddresses(_ url: String) {
    #expect(throws: CurlError.invalidRequest(.address)) { try HTTPClient().send(HTTPRequest(.get, url)) }
  }

  @Test(
    "a field that could begin another one is not sent",
    arguments: [
      ("X", "a\r\nY: b"), ("X", "a\nb"), ("X", "a\u{0}"), ("X y", "a"), ("X:", "a"), ("", "a"), ("X\r\n", "a"),
    ])
  func refusesFields(_ name: String, _ value: String) {
    let request = HTTPRequest(.get, "http://127.0.0.1:1/", fields: [HTTPField(name, value)])
    #expect(throws: CurlError.invalidRequest(.field)) { try HTTPClient().send(request) }
  }

  @Test("no error tells an address")
  func keepsAddressesSecret() {
    for error in [CurlError.notSent(.timeout), .unknownOutcome(.connectionLost), .invalidRequest(.address)] {
      #expect(!error.description.contains("127"))
    }
  }
}
