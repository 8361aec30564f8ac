import HTTPTypes
import Hummingbird
import Logging
import NIOCore

extension Front {
  func call(
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
      return await page(.host(error), request, firstSegment: Self.referringSegment(request))
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

  /// The first path segment of the page that the visitor comes from: its language, while a function's address has none.
  private static func referringSegment(_ request: Request) -> String? {
    guard let referrer = request.headers[.referer] else { return nil }
    return (try? RequestTarget(referrer))?.segments.first
  }
}
