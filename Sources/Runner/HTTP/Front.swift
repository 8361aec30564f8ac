import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Answers every request: functions by the route table, everything else from the public folder.
struct Front: HTTPResponder {
  typealias Context = FrontContext

  let routes: RouteTable
  let files: StaticFiles
  let host: any Host
  let security: SecurityHeaders
  let logger: Logger
  let sentence: SiteServer.Sentence
  let languages: SiteLanguages
  /// nil: browsers are not told of rebuilt pages.
  let reload: LiveReload?

  /// What a response is logged with: a route or a published file, never what the client wrote.
  typealias Answer = (response: Response, place: String)

  func respond(to request: Request, context: Context) async throws -> Response {
    let start = ContinuousClock.now
    let requestID = RequestID.checked(request.headers[.requestID])
    var (response, place) = try await answer(request, context, requestID: requestID)
    security.add(to: &response)
    response.headers[.requestID] = requestID
    if request.method == .head { response = response.createHeadResponse() }
    log(request, response, place: place, requestID: requestID, took: .now - start)
    return response
  }

  private func answer(_ request: Request, _ context: Context, requestID: String) async throws -> Answer {
    let target: RequestTarget
    do {
      target = try RequestTarget(request.head.path ?? "")
    } catch .malformed {
      return (told(.badRequest, request), "-")
    } catch {
      return (await page(.notFound, request, firstSegment: nil), "-")
    }
    let reload = reload.flatMap { context.isLocal(request) ? $0 : nil }
    if let answer = reload?.answer(request, target) { return answer }
    // A trailing slash is an empty segment, and no route has one.
    let path = target.segments + (target.hasTrailingSlash ? [""] : [])
    switch routes.match(method: request.method.rawValue, path: path) {
    case .found(let found):
      let response = try await call(found.function, request, target, context, requestID: requestID)
      return (response, found.route.description)
    case .methodNotAllowed(let allow):
      return (await page(.methodNotAllowed(allow: allow), request, firstSegment: target.segments.first), "-")
    case .none:
      return await file(request, target, reload)
    }
  }

  /// Nothing that tells who asked, or for what in particular: no query, no path but a route's pattern or a published file.
  private func log(_ request: Request, _ response: Response, place: String, requestID: String, took: Duration) {
    let isKnownMethod = Route.methods.contains(request.method.rawValue) || request.method == .head
    logger.info(
      "request",
      metadata: [
        "method": .string(isKnownMethod ? request.method.rawValue : "other"),
        "place": .string(place),
        "status": .stringConvertible(response.status.code),
        "bytes": .stringConvertible(response.body.contentLength ?? 0),
        "microseconds": .stringConvertible(Int(took / .microseconds(1))),
        "request_id": .string(requestID),
      ])
  }
}
