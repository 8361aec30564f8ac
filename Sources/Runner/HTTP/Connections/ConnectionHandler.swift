import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Stands between HTTP's bytes and the front: checks what comes, keeps the connection's times, and ends it in such a way
/// that the client sees its last answer.
final class ConnectionHandler: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let limits: ConnectionLimits
  private let entry: ConnectionBook.Entry
  private let refuse: @Sendable (RequestRefusal) -> (HTTPResponse, ByteBuffer)
  private var timer: ConnectionTimer
  /// Requests that were passed on and whose answer is not yet written.
  private var openAnswers = 0
  /// Whether the body of the last of them is still coming.
  private var isReading = false
  /// Whether its sender waits to be told to send it.
  private var expectsContinue = false
  /// Nothing of what still comes is looked at.
  private var isDeaf = false
  /// Nothing is sent any more.
  private var isMute = false
  /// The connection ends when no answer is open any more.
  private var isLast = false
  /// To be told when no answer is open any more.
  private var refusal: RequestRefusal?

  /// - Parameter refuse: what a refused request is answered with, and where it is counted.
  init(
    _ limits: ConnectionLimits, _ entry: ConnectionBook.Entry,
    refuse: @escaping @Sendable (RequestRefusal) -> (HTTPResponse, ByteBuffer)
  ) {
    self.limits = limits
    self.entry = entry
    self.refuse = refuse
    timer = ConnectionTimer(
      shortest: .seconds(Int64(min(limits.idleSeconds, limits.requestSeconds, limits.answerSeconds))))
  }

  func handlerAdded(context: ChannelHandlerContext) { waitForRequest(context) }
  func handlerRemoved(context: ChannelHandlerContext) { timer.stop() }

  // MARK: Requests

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isDeaf else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      do throws(RequestRefusal) {
        let facts = try RequestRules.check(head)
        let request = try Self.request(head, facts)
        if !facts.isPersistent { isLast = true }
        expectsContinue = facts.expectsContinue
        openAnswers += 1
        isReading = true
        entry.works()
        // An answer that is still being read has a deadline of its own, which a further request does not put off.
        if openAnswers == 1 { timer.set(.now() + .seconds(Int64(limits.requestSeconds)), context) }
        context.fireChannelRead(wrapInboundOut(.head(request)))
      } catch {
        refuse(error, context)
      }
    case .body(let bytes):
      expectsContinue = false
      context.fireChannelRead(wrapInboundOut(.body(bytes)))
    case .end:
      isReading = false
      expectsContinue = false
      if isLast { isDeaf = true }
      switch openAnswers {
      case 0: waitForRequest(context)
      // How long an answer takes to begin is the affair of the one who makes it.
      case 1: timer.clear()
      default: break
      }
      context.fireChannelRead(wrapInboundOut(.end(nil)))
    }
  }

  private static func request(_ head: HTTPRequestHead, _ facts: RequestRules.Facts) throws(RequestRefusal)
    -> HTTPRequest
  {
    guard let method = HTTPRequest.Method(head.method.rawValue) else { throw .malformed }
    var fields = HTTPFields()
    fields.reserveCapacity(head.headers.count)
    for (name, value) in head.headers where !name.isHeader("host") {
      guard let name = HTTPField.Name(name) else { throw .malformed }
      fields.append(HTTPField(name: name, value: value))
    }
    return HTTPRequest(method: method, scheme: "http", authority: facts.host, path: head.uri, headerFields: fields)
  }

  private func refuse(_ refusal: RequestRefusal, _ context: ChannelHandlerContext) {
    guard !isDeaf else { return }
    isDeaf = true
    isLast = true
    // What was asked for before is answered first.
    guard openAnswers > (isReading ? 1 : 0) else { return tell(refusal, context) }
    if isReading { context.close(promise: nil) } else { self.refusal = refusal }
  }

  private func tell(_ refusal: RequestRefusal, _ context: ChannelHandlerContext) {
    let (head, body) = refuse(refusal)
    var old = Self.head(head)
    old.headers.replaceOrAdd(name: "Connection", value: "close")
    timer.set(.now() + .seconds(Int64(limits.lingerSeconds)), context)
    context.write(wrapOutboundOut(.head(old)), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    context.close(mode: .output, promise: nil)
    guard isReading else { return }
    // Whoever waits for the rest of the body need not wait any longer, and nobody hears what comes of it.
    isMute = true
    context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    switch error as? HTTPParserError {
    case nil: context.close(promise: nil)
    case .headerOverflow?: refuse(.headersTooLarge, context)
    case .invalidVersion?: refuse(.version, context)
    case .closedConnection?:
      // Something came behind the last request.
      isDeaf = true
      if openAnswers == 0 { context.close(promise: nil) }
    case .invalidEOFState?: context.close(promise: nil)
    default: refuse(.malformed, context)
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    switch event {
    case is ChannelShouldQuiesceEvent:
      isLast = true
      if openAnswers == 0 { context.close(promise: nil) }
    case ChannelEvent.inputClosed:
      // A client may close its half behind its request and still read the answer.
      isLast = true
      if openAnswers == 0 || isReading { context.close(promise: nil) }
      context.fireUserInboundEventTriggered(event)
    default: context.fireUserInboundEventTriggered(event)
    }
  }

  // MARK: Answers

  func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
    guard event is ContinueEvent else {
      context.triggerUserOutboundEvent(event, promise: promise)
      return
    }
    if expectsContinue, openAnswers == 1 {
      expectsContinue = false
      context.writeAndFlush(
        wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .continue))), promise: nil)
    }
    promise?.succeed()
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard !isMute else {
      promise?.fail(ChannelError.outputClosed)
      return
    }
    switch unwrapOutboundIn(data) {
    case .head(let response):
      var head = Self.head(response)
      if isReading, openAnswers == 1 {
        // An answer before the whole question: the rest of it is not worth waiting for.
        isDeaf = true
        isLast = true
      }
      if isLast, openAnswers == 1, refusal == nil { head.headers.add(name: "Connection", value: "close") }
      timer.set(.now() + .seconds(Int64(limits.answerSeconds)), context)
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .body(let bytes):
      context.write(wrapOutboundOut(.body(.byteBuffer(bytes))), promise: promise)
    case .end:
      let written = promise ?? context.eventLoop.makePromise(of: Void.self)
      let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
      written.futureResult.assumeIsolated().whenSuccess { bound.value.handler.answered(bound.value.context) }
      context.write(wrapOutboundOut(.end(nil)), promise: written)
    }
  }

  /// The last byte of an answer is with the system.
  private func answered(_ context: ChannelHandlerContext) {
    openAnswers -= 1
    guard openAnswers == 0 else {
      if openAnswers == 1, isReading {
        timer.set(.now() + .seconds(Int64(limits.requestSeconds)), context)
      } else {
        timer.clear()
      }
      return
    }
    if let refusal {
      self.refusal = nil
      tell(refusal, context)
    } else if isLast {
      isDeaf = true
      timer.set(.now() + .seconds(Int64(limits.lingerSeconds)), context)
      context.close(mode: .output, promise: nil)
    } else {
      waitForRequest(context)
    }
  }

  private func waitForRequest(_ context: ChannelHandlerContext) {
    entry.waits()
    timer.set(.now() + .seconds(Int64(limits.idleSeconds)), context)
  }

  private static func head(_ response: HTTPResponse) -> HTTPResponseHead {
    var headers = HTTPHeaders()
    headers.reserveCapacity(response.headerFields.count + 1)
    for field in response.headerFields { headers.add(name: field.name.rawName, value: field.value) }
    return HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: response.status.code), headers: headers)
  }
}
