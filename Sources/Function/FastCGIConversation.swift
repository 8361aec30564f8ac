import FastCGI

/// What a web server says on one connection, and what it is told (FastCGI 1.0): bytes in, requests and bytes out. It
/// knows no sockets, no clock and no handler.
///
/// One request at a time: while one is under way, another one is refused with FCGI_CANT_MPX_CONN.
package struct FastCGIConversation: Sendable {
  private let limits: FastCGILimits
  private let writer: CGIResponse
  private var parser = RecordParser()
  private var call: Call?
  /// Bytes to be sent.
  package private(set) var output: [UInt8] = []
  /// When all of ``output`` is sent, the connection is closed: the web server did not ask to keep it.
  package private(set) var isOver = false
  /// New requests are refused with FCGI_OVERLOADED; the one under way goes on.
  package var isStopping = false

  private struct Call {
    let id: UInt16
    let keepsConnection: Bool
    var parameters: [UInt8] = []
    var parametersEnded = false
    var body: [UInt8] = []
    var bodyEnded = false
  }

  package init(limits: FastCGILimits, writer: CGIResponse) {
    self.limits = limits
    self.writer = writer
  }

  /// A request has begun and is not answered.
  package var isBusy: Bool { call != nil }
  /// A whole request waits to be taken.
  package var isReady: Bool { call.map { $0.parametersEnded && $0.bodyEnded } ?? false }
  /// Something has begun and not all of it is there.
  package var isReceiving: Bool { (isBusy && !isReady) || parser.isInside }
  package var bodyBytes: Int { call?.body.count ?? 0 }

  /// Takes bytes that came.
  /// - Throws: `FastCGIError`: the connection can't be used any more.
  package mutating func receive(_ bytes: some Sequence<UInt8>) throws(FastCGIError) {
    guard !isOver else { return }
    parser.append(bytes)
    while !isOver, let record = try parser.next() { try take(record) }
  }

  /// The request that is whole. One that can't be understood is answered here, and nil is returned.
  package mutating func request() -> Request? {
    guard isReady, let call else { return nil }
    do {
      var variables = MetaVariables()
      try NameValuePairs.forEach(in: call.parameters) { name, value in variables.set(name, value) }
      let length = try variables.bodyLength()
      guard length == nil || length == call.body.count, let request = variables.request(body: call.body) else {
        throw HostError.badRequest
      }
      return request
    } catch {
      answer(.refusal(.badRequest), isHead: false)
      return nil
    }
  }

  /// Answers the request that is under way.
  package mutating func answer(_ answer: Answer, isHead: Bool) {
    guard let call else { return }
    if !answer.errorLines.isEmpty {
      let text = answer.errorLines.joined(separator: "\n") + "\n"
      RecordWriter.appendStream(.standardError, requestID: call.id, Array(text.utf8), to: &output)
      RecordWriter.appendEnd(of: .standardError, requestID: call.id, to: &output)
    }
    let document = writer.bytes(answer.response, isHead: isHead)
    RecordWriter.appendStream(.standardOutput, requestID: call.id, document, to: &output)
    RecordWriter.appendEnd(of: .standardOutput, requestID: call.id, to: &output)
    end(applicationStatus: answer.isFailure ? 1 : 0)
  }

  /// Answers the request under way with `response`, without a handler.
  package mutating func refuse(with response: Response) { answer(.refusal(response), isHead: false) }

  /// What has begun took too long to arrive: it is told so, and the connection ends.
  package mutating func timeOut() {
    refuse(with: .requestTimeout)
    isOver = true
  }

  /// All of ``output`` has been sent.
  package mutating func forgetOutput() { output.removeAll(keepingCapacity: output.capacity <= 64 << 10) }

  private mutating func take(_ record: Record) throws(FastCGIError) {
    switch record.type {
    case .beginRequest: try begin(record)
    case .abortRequest where record.requestID == call?.id: end(applicationStatus: 1)
    case .parameters where record.requestID == call?.id: try takeParameters(record.content)
    case .standardInput where record.requestID == call?.id: takeBody(record.content)
    case .getValues where record.requestID == 0: try tellValues(record.content)
    case nil where record.requestID == 0: RecordWriter.appendUnknownType(record.rawType, to: &output)
    // Section 3.3: what belongs to a request that is over, or was refused, or to another role, is passed over.
    default: break
    }
  }

  private mutating func begin(_ record: Record) throws(FastCGIError) {
    let begin = try BeginRequest(record.content)
    let id = record.requestID
    // Requests are numbered from 1, and a number is free again once its request has ended.
    guard id != 0, id != call?.id else { throw .content(.beginRequest) }
    let refusal: ProtocolStatus? =
      if call != nil {
        .cannotMultiplex
      } else if begin.role != BeginRequest.responder {
        .unknownRole
      } else if isStopping {
        .overloaded
      } else {
        nil
      }
    guard let refusal else {
      call = Call(id: id, keepsConnection: begin.keepsConnection)
      return
    }
    RecordWriter.appendEndRequest(requestID: id, applicationStatus: 0, status: refusal, to: &output)
    if call == nil, !begin.keepsConnection { isOver = true }
  }

  private mutating func takeParameters(_ content: [UInt8]) throws(FastCGIError) {
    guard call?.parametersEnded == false else { throw .content(.parameters) }
    guard !content.isEmpty else {
      call?.parametersEnded = true
      return
    }
    call?.parameters.append(contentsOf: content)
    if let call, call.parameters.count > limits.parametersBytesMax { refuse(with: .headersTooLarge) }
  }

  private mutating func takeBody(_ content: [UInt8]) {
    guard call?.bodyEnded == false else { return }
    guard !content.isEmpty else {
      call?.bodyEnded = true
      return
    }
    call?.body.append(contentsOf: content)
    if let call, call.body.count > limits.bodyBytesMax { refuse(with: .contentTooLarge) }
  }

  private mutating func tellValues(_ content: [UInt8]) throws(FastCGIError) {
    let asked = Set(try NameValuePairs.decode(content).map { String(decoding: $0.name, as: UTF8.self) })
    // Requests on several connections are taken in at once, and handled one after the other.
    let known = [
      ("FCGI_MAX_CONNS", String(limits.connectionsMax)), ("FCGI_MAX_REQS", String(limits.connectionsMax)),
      ("FCGI_MPXS_CONNS", "0"),
    ]
    var pairs: [UInt8] = []
    for (name, value) in known where asked.contains(name) {
      NameValuePairs.append(name: name, value: value, to: &pairs)
    }
    RecordWriter.append(.getValuesResult, requestID: 0, content: pairs, to: &output)
  }

  private mutating func end(applicationStatus: UInt32) {
    guard let call else { return }
    RecordWriter.appendEndRequest(
      requestID: call.id, applicationStatus: applicationStatus, status: .complete, to: &output)
    if !call.keepsConnection { isOver = true }
    self.call = nil
  }
}
