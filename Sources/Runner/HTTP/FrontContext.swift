import Hummingbird
import Logging
import NIOCore

/// What the front knows about a request besides the request.
struct FrontContext: InitializableFromSource {
  let channel: any Channel

  init(source: ApplicationRequestContextSource) { channel = source.channel }

  /// Whether the request comes from this machine and is meant for it by name. A page elsewhere that had its own name point
  /// to this machine would be told apart by that name.
  func isLocal(_ request: Request) -> Bool {
    guard let address = channel.remoteAddress?.ipAddress, address.hasPrefix("127.") || address == "::1",
      let authority = request.head.authority?.lowercased()
    else { return false }
    let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    return host == "localhost" || host == "[::1]" || host == "127.0.0.1"
  }

  /// The response, after which the connection ends although the client may still be sending.
  ///
  /// Closing at once would make the system answer the rest of the body with a reset, and the client might never see why.
  /// So the sending half is closed first, and what still comes is thrown away for two seconds at most.
  func closing(_ response: Response) -> Response {
    var response = response
    response.headers[.connection] = "close"
    let body = response.body
    let channel = channel
    response.body = ResponseBody(contentLength: body.contentLength) { writer in
      try await body.write(writer)
      channel.close(mode: .output, promise: nil)
      channel.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(promise: nil) }
    }
    return response
  }
}
