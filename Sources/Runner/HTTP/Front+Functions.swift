import HTTPTypes
import Hummingbird
import Logging
import NIOCore

extension Front {
  func call(
    _ function: FunctionDefinition, _ request: FrontRequest, _ target: RequestTarget, _ body: inout RequestBodyReader,
    requestID: String
  ) async -> Response {
    if let seconds = wait(function, request) {
      return await page(
        .tooManyRequests(retryAfterSeconds: seconds), request, firstSegment: Self.referringSegment(request))
    }
    let question = Self.question(request, target)
    if let question, let answer = answers.find(question) {
      return Response(
        status: .init(code: answer.status), headers: answer.headers, body: ResponseBody(byteBuffer: answer.body))
    }
    let moment = answers.moment
    let bytes: [UInt8]
    do throws(RequestBodyReader.Failure) {
      bytes = try await body.read(request.head, limitBytes: function.bodyLimitBytes)
    } catch {
      switch error {
      case .tooLong:
        return await page(
          .bodyTooLarge(limitBytes: function.bodyLimitBytes), request, firstSegment: Self.referringSegment(request))
      case .brokenOff: return told(.badRequest, request)
      }
    }
    let hostRequest = HostRequest(
      method: request.method.rawValue, path: target.path, query: target.query ?? "",
      headers: Self.headers(request), body: bytes, remoteAddress: request.client?.description ?? "",
      requestID: requestID)
    // Also where it fails: it may have been ended after its change was made.
    defer { if request.method != .get && request.method != .head { answers.forgetAll() } }
    let start = ContinuousClock.now
    do throws(HostError) {
      let answer = try await host.run(function, hostRequest)
      metrics.called(function.name, .success(answer), seconds: (.now - start) / .seconds(1))
      // An order's page may be told of its payment by asking for it.
      if !answer.counts.isEmpty { answers.forgetAll() }
      let headers = Self.headers(answer)
      let body = ByteBuffer(bytes: answer.body)
      if let question {
        answers.keep(status: answer.status, headers: headers, body: body, for: question, asked: moment)
      }
      return Response(status: .init(code: answer.status), headers: headers, body: ResponseBody(byteBuffer: body))
    } catch {
      metrics.called(function.name, .failure(error), seconds: (.now - start) / .seconds(1))
      logger.error("\(error)", metadata: ["function": "\(function.name)", "request_id": "\(requestID)"])
      return await page(.host(error), request, firstSegment: Self.referringSegment(request))
    }
  }

  /// Takes a token for the visitor's address and one for what the visitor shows.
  /// - Returns: nil where there were both, else after how many seconds it is worth coming again.
  private func wait(_ function: FunctionDefinition, _ request: FrontRequest) -> Int? {
    guard let limiter else { return nil }
    if let limit = function.rateLimits.ip, let client = request.client,
      let seconds = limiter.take(.init(function: function.name, client: .address(client.network)), limit)
    {
      metrics.limited(function.name, by: "ip")
      return seconds
    }
    if let limit = function.rateLimits.credential, let credential = request.headers[.authorization],
      let seconds = limiter.take(.init(function: function.name, client: .credential(credential.hashValue)), limit)
    {
      metrics.limited(function.name, by: "credential")
      return seconds
    }
    return nil
  }

  /// Without what only a proxy may say: what it says is in the address that the function is told.
  private static func headers(_ request: FrontRequest) -> [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = []
    for field in request.headers where !isProxyHeader(field.name) {
      headers.append((name: field.name.rawName, value: field.value))
    }
    if let authority = request.head.authority { headers.append((name: "Host", value: authority)) }
    return headers
  }

  private static func isProxyHeader(_ name: HTTPField.Name) -> Bool {
    let name = name.canonicalName
    return name.hasPrefix("x-forwarded") || name == "forwarded" || name == "x-real-ip"
  }

  /// What an answer may be kept for; nil where it is for this visitor alone, or a fresh one is asked for.
  private static func question(_ request: FrontRequest, _ target: RequestTarget) -> String? {
    guard request.method == .get, request.headers[.authorization] == nil, request.headers[.cacheControl] == nil else {
      return nil
    }
    return "\(request.head.authority ?? "") \(target.rawPath)?\(target.query ?? "")"
  }

  private static func headers(_ answer: HostResponse) -> HTTPFields {
    var headers = HTTPFields()
    for header in answer.headers {
      guard let name = HTTPField.Name(header.name) else { continue }
      headers.append(HTTPField(name: name, value: header.value))
    }
    // What a function says is about one visitor and one moment, unless it says otherwise.
    if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
    if let length = answer.headLength { headers[.contentLength] = String(length) }
    return headers
  }

  /// The first path segment of the page that the visitor comes from: its language, while a function's address has none.
  private static func referringSegment(_ request: FrontRequest) -> String? {
    guard let referrer = request.headers[.referer] else { return nil }
    return (try? RequestTarget(referrer))?.segments.first
  }
}
