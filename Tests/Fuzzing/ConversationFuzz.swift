import FastCGI
import Function
import TestSupport

enum ConversationFuzz {
  private static let limits: FastCGILimits = {
    var limits = FastCGILimits()
    limits.parametersBytesMax = 2000
    limits.bodyBytesMax = 4000
    return limits
  }()

  static func run(_ random: inout SeededRandom) throws(FuzzFailure) {
    var bytes: [UInt8] = []
    for _ in 0...random.below(4) { appendRequest(&random, to: &bytes) }
    random.mutate(&bytes)

    // With nothing handled in between, any split leads to the same words.
    var whole = FastCGIConversation(limits: limits, writer: CGIResponse(tellsCounts: false))
    let isBroken = feed(&whole, [bytes[...]])
    var parts = FastCGIConversation(limits: limits, writer: CGIResponse(tellsCounts: false))
    let partsBroken = feed(&parts, random.pieces(bytes))
    try FuzzFailure.unless(
      isBroken == partsBroken && whole.output == parts.output && whole.isReady == parts.isReady
        && whole.isOver == parts.isOver, "bytes in pieces lead to another conversation")
    try serve(&random, bytes)
  }

  /// Handles each request as soon as it is there.
  private static func serve(_ random: inout SeededRandom, _ bytes: [UInt8]) throws(FuzzFailure) {
    let seat = HandlerSeat { EchoHandler() }
    var conversation = FastCGIConversation(limits: limits, writer: CGIResponse(tellsCounts: true))
    var told: [UInt8] = []
    var handled = 0
    for piece in random.pieces(bytes) {
      let isBroken = feed(&conversation, [piece])
      try FuzzFailure.unless(
        conversation.bodyBytes <= limits.bodyBytesMax + Record.contentBytesMax, "a body is larger than it may be")
      if conversation.isReady {
        let request = conversation.request()
        if let request {
          handled += 1
          conversation.answer(seat.answer(request), isHead: request.method == "HEAD")
        }
        try FuzzFailure.unless(!conversation.isBusy, "a request that was answered is still there")
      }
      told += conversation.output
      conversation.forgetOutput()
      if isBroken { break }
      if random.chance(1) { conversation.isStopping = true }
      if random.chance(1) {
        conversation.timeOut()
        told += conversation.output
        conversation.forgetOutput()
      }
    }
    try check(told, handled: handled, begun: beginnings(in: bytes))
  }

  /// - Returns: whether the connection can't be used any more.
  private static func feed(_ conversation: inout FastCGIConversation, _ pieces: [ArraySlice<UInt8>]) -> Bool {
    for piece in pieces {
      do throws(FastCGIError) {
        try conversation.receive(piece)
      } catch {
        return true
      }
    }
    return false
  }

  private static func check(_ told: [UInt8], handled: Int, begun: Int) throws(FuzzFailure) {
    var parser = RecordParser()
    parser.append(told)
    var ends = 0
    var documents: [UInt16: [UInt8]] = [:]
    while true {
      var record: Record?
      do throws(FastCGIError) {
        record = try parser.next()
      } catch {
        throw FuzzFailure("what is told is no record: \(error)")
      }
      guard let record else { break }
      switch record.type {
      case .standardOutput: documents[record.requestID, default: []] += record.content
      case .standardError, .getValuesResult, .unknownType: break
      case .endRequest:
        ends += 1
        if let document = documents.removeValue(forKey: record.requestID) {
          try FuzzFailure.unless(document.starts(with: "Status: ".utf8), "an answer has no status")
        }
      default: throw FuzzFailure("a record of type \(record.rawType) is none that an application sends")
      }
    }
    try FuzzFailure.unless(!parser.isInside, "the last record is not whole")
    try FuzzFailure.unless(documents.isEmpty, "an answer has no end")
    try FuzzFailure.unless(ends <= begun && handled <= ends, "\(begun) requests began, \(ends) ended")
  }

  private static func beginnings(in bytes: [UInt8]) -> Int {
    var parser = RecordParser()
    parser.append(bytes)
    var count = 0
    while let record = try? parser.next() { if record.type == .beginRequest { count += 1 } }
    return count
  }

  private static func appendRequest(_ random: inout SeededRandom, to bytes: inout [UInt8]) {
    let id = UInt16(random.pick([1, 1, 1, 2, 3, 0, 65535]))
    if random.chance(95) {
      RecordWriter.appendBeginRequest(
        requestID: id, role: UInt16(random.pick([1, 1, 1, 1, 2, 3])), keepsConnection: random.chance(80), to: &bytes)
    }
    var pairs: [UInt8] = []
    let names = [
      "REQUEST_METHOD", "SCRIPT_NAME", "PATH_INFO", "CONTENT_LENGTH", "HTTP_X_REQUEST_ID", "HTTP_PROXY", "HTTP_A_B",
      "CONTENT_TYPE", "QUERY_STRING", "", "HTTP_", "SERVER_PORT",
    ]
    let values = ["GET", "HEAD", "/", "/a/b", "3", "0", "", "99999999999999999999", "-1", "ü", "a\r\nb"]
    NameValuePairs.append(name: "REQUEST_METHOD", value: "POST", to: &pairs)
    NameValuePairs.append(name: "SCRIPT_NAME", value: "/", to: &pairs)
    for _ in 0...random.below(8) {
      NameValuePairs.append(name: random.pick(names), value: random.pick(values), to: &pairs)
    }
    if random.chance(20) { random.mutate(&pairs) }
    append(.parameters, pairs, id: id, &random, to: &bytes)
    if random.chance(5) { RecordWriter.append(.abortRequest, requestID: id, content: [], to: &bytes) }
    if random.chance(5) { RecordWriter.append(.getValues, requestID: 0, content: pairs, to: &bytes) }
    if random.chance(5) { RecordWriter.append(.unknownType, requestID: 0, content: [1, 2], to: &bytes) }
    append(.standardInput, random.bytes(random.length() % 6000), id: id, &random, to: &bytes)
    if random.chance(5) { RecordWriter.append(.abortRequest, requestID: id, content: [], to: &bytes) }
  }

  private static func append(
    _ type: RecordType, _ stream: [UInt8], id: UInt16, _ random: inout SeededRandom, to bytes: inout [UInt8]
  ) {
    var start = 0
    while start < stream.count {
      let end = min(stream.count, start + 1 + random.below(2000))
      RecordWriter.append(type, requestID: id, content: stream[start..<end], to: &bytes)
      start = end
    }
    RecordWriter.appendEnd(of: type, requestID: id, to: &bytes)
  }
}

/// Gives back what it gets, which is not always a good answer.
struct EchoHandler: Handler {
  func respond(to request: Request) throws -> Response {
    Response(
      status: 200, headers: [("Content-Type", "text/plain"), ("X-Query", request.query), ("X-Path", request.path)],
      body: request.body)
  }
}
