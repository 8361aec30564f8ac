import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOPosix

/// Answers every request: functions by the route table, everything else from the public folder.
struct Front: HTTPResponder {
  typealias Context = FrontContext

  let routes: RouteTable
  let files: StaticFiles
  let host: any Host
  let security: SecurityHeaders
  let logger: Logger
  let sentence: SiteServer.Sentence

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
    // A trailing slash is an empty segment, and no route has one.
    let path = target.segments + (target.hasTrailingSlash ? [""] : [])
    switch routes.match(method: request.method.rawValue, path: path) {
    case .found(let found):
      let response = try await call(found.function, request, target, context, requestID: requestID)
      return (response, found.route.description)
    case .methodNotAllowed(let allow):
      return (await page(.methodNotAllowed(allow: allow), request, firstSegment: target.segments.first), "-")
    case .none:
      return await file(request, target)
    }
  }

  // MARK: Functions

  private func call(
    _ function: FunctionDefinition, _ request: Request, _ target: RequestTarget, _ context: Context, requestID: String
  ) async throws -> Response {
    guard let body = try await BodyReader.read(request, limitBytes: function.bodyLimitBytes) else {
      return context.closing(told(.bodyTooLarge(limitBytes: function.bodyLimitBytes), request))
    }
    // The timer may have cut a slow client off; what has come until then must not pass for the whole body.
    guard context.channel.isActive else { return told(.badRequest, request) }
    var headers = request.headers.map { (name: $0.name.rawName, value: $0.value) }
    if let authority = request.head.authority { headers.append((name: "Host", value: authority)) }
    let hostRequest = HostRequest(
      method: request.method.rawValue, path: target.path, query: target.query ?? "", headers: headers, body: body,
      remoteAddress: context.channel.remoteAddress?.ipAddress ?? "", requestID: requestID)
    do {
      return Self.response(try await host.run(function, hostRequest))
    } catch {
      logger.error("\(error)", metadata: ["function": "\(function.name)", "request_id": "\(requestID)"])
      return told(.host(error), request)
    }
  }

  private static func response(_ answer: HostResponse) -> Response {
    var headers = HTTPFields()
    for header in answer.headers {
      guard let name = HTTPField.Name(header.name) else { continue }
      headers.append(HTTPField(name: name, value: header.value))
    }
    // What a function says is about one visitor and one moment, unless it says otherwise.
    if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
    if let length = answer.headLength { headers[.contentLength] = String(length) }
    return Response(
      status: .init(code: answer.status), headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
  }

  // MARK: Files

  private func file(_ request: Request, _ target: RequestTarget) async -> Answer {
    switch await find(target) {
    case .missing:
      return (await page(.notFound, request, firstSegment: target.segments.first), "-")
    case .redirect(let path):
      return (Response(status: .permanentRedirect, headers: [.location: path + target.querySuffix]), "redirect")
    case .file(let file):
      guard request.method == .get || request.method == .head else {
        return (told(.methodNotAllowed(allow: ["GET", "HEAD"]), request), "/" + file.path)
      }
      return (Self.response(file, request, target), "/" + file.path)
    }
  }

  private static func response(_ file: StaticFile, _ request: Request, _ target: RequestTarget) -> Response {
    var headers = HTTPFields()
    headers[.contentType] = file.contentType
    headers[.eTag] = file.entityTag
    let isVersioned = target.query?.hasPrefix("v=") == true && file.contentType != ContentTypes.html
    headers[.cacheControl] = isVersioned ? "public, max-age=31536000, immutable" : "no-cache"
    guard !file.isMatched(byIfNoneMatch: request.headers[.ifNoneMatch]) else {
      headers[.contentType] = nil
      return Response(status: .notModified, headers: headers)
    }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: file.body))
  }

  /// The error as JSON, its sentence in the visitor's language.
  private func told(_ error: ErrorAnswer, _ request: Request) -> Response {
    error.response(sentence(error.code, AcceptLanguage.tags(request.headers[.acceptLanguage])))
  }

  /// The error as the site's own page for browsers, as JSON for everybody else.
  private func page(_ error: ErrorAnswer, _ request: Request, firstSegment: String?) async -> Response {
    var response = told(error, request)
    if request.headers[.accept]?.lowercased().contains("text/html") == true {
      let locales = [firstSegment].compactMap { $0 } + AcceptLanguage.tags(request.headers[.acceptLanguage]) + ["en"]
      for locale in locales {
        guard let target = try? RequestTarget("/\(locale)/404.html"), case .file(let file) = await find(target) else {
          continue
        }
        response.headers[.contentType] = file.contentType
        response.body = ResponseBody(byteBuffer: file.body)
        break
      }
    }
    response.headers[.vary] = "Accept, Accept-Language"
    return response
  }

  /// Reading blocks, so it is done on the threads that NIO keeps for files.
  private func find(_ target: RequestTarget) async -> StaticFiles.Lookup {
    let files = files
    return (try? await NIOThreadPool.singleton.runIfActive { files.find(target) }) ?? .missing
  }

  // MARK: Log

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
