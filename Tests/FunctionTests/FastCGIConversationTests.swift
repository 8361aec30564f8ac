import FastCGI
import Testing

@testable import Function

@Suite("a web server's conversation in FastCGI")
struct FastCGIConversationTests {
  private func conversation(_ change: (inout FastCGILimits) -> Void = { _ in }) -> FastCGIConversation {
    var limits = FastCGILimits()
    change(&limits)
    return FastCGIConversation(limits: limits, writer: CGIResponse(tellsCounts: false))
  }

  private func take(_ conversation: inout FastCGIConversation) throws -> Request {
    let request = conversation.request()
    return try #require(request)
  }

  @Test("a request is the same however its bytes arrive", arguments: [1, 2, 3, 7, 8, 9, 64, 1000, 200_000])
  func anySplit(step: Int) throws {
    let body = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let long = String(repeating: "ä", count: 20_000)
    let sent = ServerBytes.request(
      [
        ("REQUEST_METHOD", "POST"), ("SCRIPT_NAME", "/v1/orders"), ("PATH_INFO", "/7"), ("HTTP_X_LONG", long),
        ("CONTENT_LENGTH", "100000"),
      ], body: body, id: 300)
    var conversation = conversation()
    for start in stride(from: 0, to: sent.bytes.count, by: step) {
      #expect(!conversation.isReady)
      try conversation.receive(sent.bytes[start..<min(start + step, sent.bytes.count)])
    }
    let request = try take(&conversation)
    #expect(request.method == "POST")
    #expect(request.path == "/v1/orders/7")
    #expect(request.headers == ["x-long": long])
    #expect(request.body == body)
    #expect(conversation.output.isEmpty)
  }

  @Test("streams may come in records of one byte, and each other's in between")
  func interleaved() throws {
    var sent = ServerBytes()
    sent.begin()
    var pairs: [UInt8] = []
    NameValuePairs.append(name: "REQUEST_METHOD", value: "PUT", to: &pairs)
    NameValuePairs.append(name: "SCRIPT_NAME", value: "/a", to: &pairs)
    for (index, byte) in pairs.enumerated() {
      sent.record(.parameters, [byte])
      sent.record(.standardInput, [UInt8(index)])
    }
    sent.record(.standardInput)
    sent.record(.parameters)
    var conversation = conversation()
    try conversation.receive(sent.bytes)
    let request = try take(&conversation)
    #expect(request.method == "PUT")
    #expect(request.body == pairs.indices.map { UInt8($0) })
  }

  @Test("an answer is a document on standard output, and the end of the request")
  func answer() throws {
    var conversation = conversation()
    try conversation.receive(ServerBytes.get("/").bytes)
    _ = try take(&conversation)
    let response = Response(status: 200, headers: [("Content-Type", "text/plain")], body: Array("hi".utf8))
    conversation.answer(Answer(response: response, errorLines: ["one", "two"], isFailure: false), isHead: false)
    let told = try Told(conversation.output)
    #expect(told.output == [1: "Status: 200\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nhi"])
    #expect(told.errors == [1: "one\ntwo\n"])
    #expect(told.streamEnds == 2)
    #expect(told.ends == [.init(1, .complete)])
    #expect(!conversation.isOver)
    conversation.forgetOutput()
    try conversation.receive(ServerBytes.get("/again", keep: false).bytes)
    let taken = try take(&conversation)
    #expect(taken.path == "/again")
    conversation.answer(.refusal(.badRequest), isHead: true)
    #expect(try Told(conversation.output).output[1]?.hasSuffix("\r\n\r\n") == true)
    #expect(conversation.isOver)
  }

  @Test("a second request on the connection is refused, and the first goes on")
  func multiplexing() throws {
    var conversation = conversation()
    var sent = ServerBytes()
    sent.begin(id: 1)
    sent.begin(id: 2)
    sent.parameters([("REQUEST_METHOD", "GET"), ("SCRIPT_NAME", "/two")], id: 2)
    sent.parameters([("REQUEST_METHOD", "GET"), ("SCRIPT_NAME", "/one")], id: 1)
    sent.stream(.standardInput, [1], id: 2)
    sent.stream(.standardInput, [], id: 1)
    sent.begin(id: 3)
    try conversation.receive(sent.bytes)
    let taken = try take(&conversation)
    #expect(taken.path == "/one")
    let told = try Told(conversation.output)
    #expect(told.ends == [.init(2, .cannotMultiplex), .init(3, .cannotMultiplex)])
    #expect(!conversation.isOver)
  }

  @Test("other roles are refused, and close the connection only where it is not to be kept")
  func roles() throws {
    for (keep, role) in [(true, UInt16(2)), (false, 3), (true, 0), (true, 65535)] {
      var conversation = conversation()
      try conversation.receive(ServerBytes.request([], keep: keep, role: role).bytes)
      #expect(try Told(conversation.output).ends == [.init(1, .unknownRole)])
      #expect(!conversation.isBusy)
      #expect(conversation.isOver == !keep)
    }
  }

  @Test("the values that are known are told, once each, and others are not")
  func values() throws {
    var conversation = conversation()
    var sent = ServerBytes()
    var pairs: [UInt8] = []
    for name in ["FCGI_MPXS_CONNS", "FCGI_MAX_REQS", "FCGI_MAX_CONNS", "FCGI_OTHER", "FCGI_MAX_REQS", ""] {
      NameValuePairs.append(name: name, value: "", to: &pairs)
    }
    sent.record(.getValues, pairs, id: 0)
    sent.record(.getValues, [], id: 0)
    try conversation.receive(sent.bytes)
    let told = try Told(conversation.output)
    #expect(told.others.map(\.type) == [.getValuesResult, .getValuesResult])
    let values = try NameValuePairs.decode(told.others[0].content).map {
      "\(String(decoding: $0.name, as: UTF8.self))=\(String(decoding: $0.value, as: UTF8.self))"
    }
    #expect(values == ["FCGI_MAX_CONNS=64", "FCGI_MAX_REQS=64", "FCGI_MPXS_CONNS=0"])
    #expect(told.others[1].content.isEmpty)
  }

  @Test("an unknown type of management is named, an unknown type of a request is passed over")
  func unknownTypes() throws {
    var conversation = conversation()
    var sent = ServerBytes()
    sent.record(rawType: 99, [1, 2, 3], id: 0)
    sent.begin()
    sent.record(rawType: 77, [1], id: 1)
    sent.record(.data, [1], id: 1)
    sent.record(.standardOutput, [1], id: 1)
    sent.record(.endRequest, [1], id: 1)
    sent.record(.abortRequest, [], id: 9)
    sent.parameters([("REQUEST_METHOD", "GET"), ("SCRIPT_NAME", "/")])
    sent.stream(.standardInput, [])
    try conversation.receive(sent.bytes)
    _ = try take(&conversation)
    let unknown = Record(rawType: 11, requestID: 0, content: [99, 0, 0, 0, 0, 0, 0, 0])
    #expect(try Told(conversation.output).others == [unknown])
  }

  @Test("an abort ends the request at every moment, and the connection serves the next")
  func aborts() throws {
    var whole = ServerBytes()
    whole.begin(id: 5)
    var parser = RecordParser()
    parser.append(
      ServerBytes.request([("REQUEST_METHOD", "POST"), ("SCRIPT_NAME", "/")], body: [1, 2], id: 5).bytes)
    var records: [Record] = []
    while let record = try parser.next() { records.append(record) }
    for count in 1...records.count {
      var sent = ServerBytes()
      for record in records.prefix(count) { sent.record(rawType: record.rawType, record.content, id: 5) }
      sent.record(.abortRequest, [], id: 5)
      for record in records.dropFirst(count) { sent.record(rawType: record.rawType, record.content, id: 5) }
      sent.bytes += ServerBytes.get("/next", id: 5).bytes
      var conversation = conversation()
      try conversation.receive(sent.bytes)
      #expect(try Told(conversation.output).ends == [.init(5, .complete, exit: 1)], "after \(count) records")
      let taken = try take(&conversation)
      #expect(taken.path == "/next", "after \(count) records")
    }
  }

  @Test("too many parameters, too large a body: an answer in words, and the rest is passed over")
  func bounds() throws {
    var conversation = conversation {
      $0.parametersBytesMax = 100
      $0.bodyBytesMax = 10
    }
    try conversation.receive(ServerBytes.request([("HTTP_A", String(repeating: "x", count: 200))], body: [1]).bytes)
    #expect(try Told(conversation.output).output[1]?.hasPrefix("Status: 431\r\n") == true)
    #expect(!conversation.isBusy)
    conversation.forgetOutput()
    let body = [UInt8](repeating: 7, count: 200_000)
    let fields = [("REQUEST_METHOD", "POST"), ("SCRIPT_NAME", "/")]
    try conversation.receive(ServerBytes.request(fields, body: body).bytes)
    let told = try Told(conversation.output)
    #expect(told.output[1]?.hasPrefix("Status: 413\r\n") == true)
    #expect(told.ends == [.init(1, .complete)])
    conversation.forgetOutput()
    try conversation.receive(ServerBytes.request(fields, body: [1, 2, 3]).bytes)
    let taken = try take(&conversation)
    #expect(taken.body == [1, 2, 3])
  }

  @Test(
    "what makes no request is answered with 400",
    arguments: [
      [("REQUEST_METHOD", "GET")], [("REQUEST_METHOD", "GET"), ("SCRIPT_NAME", "orders")], [("SCRIPT_NAME", "/")],
      [("REQUEST_METHOD", "GET"), ("SCRIPT_NAME", "/"), ("CONTENT_LENGTH", "3")],
      [("REQUEST_METHOD", "GET"), ("SCRIPT_NAME", "/"), ("CONTENT_LENGTH", "-2")],
      [("REQUEST_METHOD", "GET"), ("SCRIPT_NAME", "/"), ("CONTENT_LENGTH", "+2")],
      [("REQUEST_METHOD", "GET"), ("SCRIPT_NAME", "/"), ("CONTENT_LENGTH", "99999999999999999999")],
      [("REQUEST_METHOD", "GET"), ("SCRIPT_NAME", "/\0")],
    ])
  func badRequests(_ variables: [(String, String)]) throws {
    var conversation = conversation()
    try conversation.receive(ServerBytes.request(variables, body: [1, 2]).bytes)
    let request = conversation.request()
    #expect(request == nil)
    #expect(try Told(conversation.output).output[1]?.hasPrefix("Status: 400\r\n") == true)
    #expect(!conversation.isBusy)
  }

  @Test("pairs that reach over their end are answered with 400")
  func cutPairs() throws {
    var sent = ServerBytes()
    sent.begin()
    sent.stream(.parameters, [3, 200, 1])
    sent.stream(.standardInput, [])
    var conversation = conversation()
    try conversation.receive(sent.bytes)
    let request = conversation.request()
    #expect(request == nil)
    #expect(try Told(conversation.output).output[1]?.hasPrefix("Status: 400\r\n") == true)
  }

  @Test("a body without a told length is taken as it is, and of a name that comes twice the last counts")
  func duplicates() throws {
    var conversation = conversation()
    try conversation.receive(
      ServerBytes.request(
        [
          ("SCRIPT_NAME", "/first"), ("REQUEST_METHOD", "POST"), ("SCRIPT_NAME", "/last"), ("CONTENT_LENGTH", ""),
          ("HTTP_PROXY", "evil"), ("HTTP_A", "1"), ("HTTP_A", "2"),
        ], body: [1, 2]
      ).bytes)
    let request = try take(&conversation)
    #expect(request.path == "/last")
    #expect(request.body == [1, 2])
    #expect(request.headers == ["a": "2"])
  }

  @Test(
    "what breaks the protocol ends the conversation",
    arguments: [
      { $0.record(.beginRequest, [0, 1, 0]) }, { $0.begin(id: 0) },
      {
        $0.begin(id: 4)
        $0.begin(id: 4)
      },
      {
        $0.begin()
        $0.record(.parameters)
        $0.record(.parameters, [1])
      }, { $0.record(.getValues, [5], id: 0) }, { $0.bytes = [0, 1, 0, 1, 0, 0, 0, 0] },
      { $0.bytes = Array("GET / HTTP/1.1\r\n\r\n".utf8) },
    ] as [@Sendable (inout ServerBytes) -> Void])
  func broken(_ build: @Sendable (inout ServerBytes) -> Void) {
    var sent = ServerBytes()
    build(&sent)
    var conversation = conversation()
    #expect(throws: FastCGIError.self) { try conversation.receive(sent.bytes) }
  }

  @Test("once it shall end, the request under way goes on and a new one is refused")
  func stopping() throws {
    var conversation = conversation()
    let first = ServerBytes.get("/first", id: 1).bytes
    try conversation.receive(first[..<20])
    conversation.isStopping = true
    try conversation.receive(first[20...])
    let taken = try take(&conversation)
    #expect(taken.path == "/first")
    conversation.answer(.refusal(.unavailable), isHead: false)
    try conversation.receive(ServerBytes.get("/second", id: 1).bytes)
    #expect(try Told(conversation.output).ends == [.init(1, .complete), .init(1, .overloaded)])
    #expect(!conversation.isBusy)
  }
}
