import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Answers every request: functions by the route table, everything else from the public folder.
struct Front: Sendable {
  let functions: FunctionTable
  let files: StaticFiles
  let recent: RecentFiles
  let host: any Host
  let security: SecurityHeaders
  let proxies: TrustedProxies
  /// nil: everybody may come as often as they like.
  let limiter: RateLimiter?
  let metrics: Metrics
  let logger: Logger
  let sentence: SiteServer.Sentence
  let languages: SiteLanguages
  /// nil: browsers are not told of rebuilt pages.
  let reload: LiveReload?
  let ids = RequestID.Source()
  let date = DateHeader()
  let answers = RecentAnswers()

  struct Answer {
    var response: Response
    /// What it is logged with: a route or a published file, never what the client wrote.
    let place: String
    /// What it is counted under: a route, or one of ``Metrics/Place``.
    var route = Metrics.Place.none
    /// Whether all headers but those of the single answer are there.
    var isComplete = false
  }

  func respond(to request: FrontRequest, body: inout RequestBodyReader) async -> Response {
    let start = ContinuousClock.now
    metrics.began()
    let requestID = RequestID.checked(request.headers[.requestID], ids)
    var answer: Answer
    if let recent = recentFile(request) {
      answer = recent
    } else {
      answer = await self.answer(request, &body, requestID: requestID)
      if !answer.isComplete { security.add(to: &answer.response.headers) }
    }
    answer.response.headers.append(HTTPField(name: .requestID, value: requestID))
    answer.response.headers.append(HTTPField(name: .date, value: date.text))
    if request.method == .head { answer.response = answer.response.createHeadResponse() }
    finish(request, answer, requestID: requestID, took: .now - start)
    return answer.response
  }

  private func answer(_ request: FrontRequest, _ body: inout RequestBodyReader, requestID: String) async -> Answer {
    let target: RequestTarget
    do {
      target = try RequestTarget(request.head.path ?? "")
    } catch .malformed {
      return Answer(response: told(.badRequest, request), place: "-")
    } catch {
      return Answer(response: await page(.notFound, request, firstSegment: nil), place: "-")
    }
    let reload = reload.flatMap { request.isLocal ? $0 : nil }
    if let answer = reload?.answer(request.head, target) { return answer }
    // A trailing slash is an empty segment, and no route has one.
    let path = target.segments + (target.hasTrailingSlash ? [""] : [])
    let routes = functions.routes
    if let method = CrossOrigin.preflightMethod(request),
      case .found(let found) = routes.match(method: method, path: path),
      !found.function.corsOrigins.isEmpty
    {
      let response = CrossOrigin.preflight(found.function, method: found.route.method, request)
      return Answer(response: response, place: found.place, route: found.pattern)
    }
    switch routes.match(method: request.method.rawValue, path: path) {
    case .found(let found):
      var response = await call(found.function, request, target, &body, requestID: requestID)
      CrossOrigin.add(to: &response, found.function, request)
      return Answer(response: response, place: found.place, route: found.pattern)
    case .methodNotAllowed(let allow):
      let response = await page(.methodNotAllowed(allow: allow), request, firstSegment: target.segments.first)
      return Answer(response: response, place: "-")
    case .none:
      return await file(request, target, reload)
    }
  }

  /// The answer to a request that can't be read.
  func answer(_ refusal: RequestRefusal) -> (HTTPResponse, ByteBuffer) {
    let error = ErrorAnswer.refused(refusal)
    metrics.refused(error.status.code)
    logger.info("refused", metadata: ["status": .stringConvertible(error.status.code)])
    var head = error.response(nil).head
    security.add(to: &head.headerFields)
    head.headerFields[.date] = date.text
    return (head, error.body(nil))
  }

  private func finish(_ request: FrontRequest, _ answer: Answer, requestID: String, took: Duration) {
    let method = Self.known(request.method)
    let status = answer.response.status.code
    let bytes = request.method == .head ? 0 : answer.response.body.contentLength ?? 0
    metrics.ended(
      Metrics.Request(route: answer.route, method: method, statusClass: status / 100), seconds: took / .seconds(1),
      bytes: bytes)
    log(method, answer, status: status, bytes: bytes, requestID: requestID, took: took)
  }

  private static func known(_ method: HTTPRequest.Method) -> String {
    switch method {
    case .get: "GET"
    case .head: "HEAD"
    case .post: "POST"
    case .options: "OPTIONS"
    default: Route.methods.contains(method.rawValue) ? method.rawValue : "other"
    }
  }

  /// Nothing that tells who asked, or for what in particular: no query, no path but a route's pattern or a published file.
  private func log(_ method: String, _ answer: Answer, status: Int, bytes: Int, requestID: String, took: Duration) {
    logger.info(
      "request",
      metadata: [
        "method": .string(method),
        "place": .string(answer.place),
        "status": .stringConvertible(status),
        "bytes": .stringConvertible(bytes),
        "microseconds": .stringConvertible(Int(took / .microseconds(1))),
        "request_id": .string(requestID),
      ])
  }
}
