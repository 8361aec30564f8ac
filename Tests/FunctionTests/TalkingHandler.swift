import Function
import Glibc

/// Answers as the path asks.
struct TalkingHandler: Handler {
  struct Thrown: Error, CustomStringConvertible {
    let description = "two\nlines"
  }

  func respond(to request: Request) throws -> Response {
    var response = Response(status: 200, headers: [("Content-Type", "text/plain")])
    switch request.path {
    case "/throw": throw Thrown()
    case "/smuggle": response.headers.append(("X-A", "a\r\nX-B: b"))
    case "/lines": response.logLines = ["one\nline", "two"]
    case "/bytes": response.body = [UInt8](repeating: 120, count: Int(request.query) ?? 0)
    case "/sleep": usleep(UInt32(request.query) ?? 0)
    default: response.body = Array("\(request.method) \(request.path) \(request.body.count)".utf8)
    }
    return response
  }
}
