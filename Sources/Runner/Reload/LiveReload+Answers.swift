import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle
import WebFiles

extension LiveReload {
  private static let scriptPath = "/_bilten/reload.js"
  /// Shorter than the time that the server lets any answer take; the browser comes again at once.
  private static let listeningSeconds = 90
  /// A browser that went away is noticed by writing to it.
  private static let heartbeatSeconds = 10

  /// The answer to the script's own requests; nil for all others.
  func answer(_ request: HTTPRequest, _ target: RequestTarget) -> Front.Answer? {
    guard request.method == .get, target.segments.first == "_bilten" else { return nil }
    switch target.path {
    case Self.scriptPath:
      let headers: HTTPFields = [.contentType: ContentTypes.type(ofFile: "reload.js"), .cacheControl: "no-store"]
      let body = ResponseBody(byteBuffer: ByteBuffer(string: ReloadScript.text))
      return Front.Answer(response: Response(status: .ok, headers: headers, body: body), place: "reload script")
    case "/_bilten/events": return Front.Answer(response: events(), place: "reload events")
    default: return nil
    }
  }

  /// The page with the script.
  func page(_ page: ByteBuffer) -> ByteBuffer {
    let script = "<script type=\"module\" src=\"\(Self.scriptPath)?built=\(build)\"></script>\n"
    let bytes = page.readableBytesView
    let end = bytes.firstRange(of: Array("</head>".utf8))?.lowerBound ?? bytes.endIndex
    var buffer = ByteBuffer()
    buffer.writeBytes(bytes[..<end])
    buffer.writeString(script)
    buffer.writeBytes(bytes[end...])
    return buffer
  }

  private func events() -> Response {
    guard let (id, messages) = listen() else { return Response(status: .serviceUnavailable) }
    let body = ResponseBody { writer in
      defer { self.leave(id) }
      try await withGracefulShutdownHandler {
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask { try await self.beat(id) }
          defer { group.cancelAll() }
          for await message in messages { try await writer.write(ByteBuffer(string: message)) }
        }
      } onGracefulShutdown: {
        self.leave(id)
      }
      try await writer.finish(nil)
    }
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body)
  }

  private func beat(_ id: Int) async throws {
    for _ in 0..<(Self.listeningSeconds / Self.heartbeatSeconds) {
      try await Task.sleep(for: .seconds(Self.heartbeatSeconds))
      send(": still here\n\n", to: id)
    }
    leave(id)
  }
}
