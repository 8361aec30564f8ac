import Function

#if canImport(Glibc)
  import Glibc
#endif

/// Answers as the address asks: the segment behind `/v1/conformance/` chooses, the query tells more.
final class ConformanceHandler: Handler {
  /// What `leak` never gives back.
  private var leaked: [[UInt8]] = []

  struct Thrown: Error {}

  func respond(to request: Request) throws -> Response {
    let segments = request.path.split(separator: "/")
    let fields = FormFields(request.query.utf8)
    let number = { (name: String) in fields?[name].flatMap { Int($0) } ?? 0 }
    switch segments.count > 2 ? segments[2] : "" {
    case "echo": return .json(EchoedRequest(request).json)
    case "raw": return Response(status: 200, headers: [("Content-Type", "application/x-raw")], body: request.body)
    case "status": return Response(status: number("code"), headers: [("X-Case", "status")])
    case "page": return .html(Array("<!DOCTYPE html><title>ü</title>".utf8), status: number("code"))
    case "cookies": return cookies()
    case "location":
      return Response(status: number("code"), headers: [("Location", fields?["to"] ?? "")])
    case "header": return text("header", headers: [(hex(fields?["name"]), hex(fields?["value"]))])
    case "bytes": return bytes(number("count"))
    case "lines": return lines(number("count"))
    case "sleep":
      usleep(UInt32(max(0, number("ms"))) * 1000)
      return text("slept")
    case "leak":
      leaked.append([UInt8](repeating: UInt8(truncatingIfNeeded: leaked.count), count: max(0, number("count"))))
      return text("leaked")
    case "process": return text("\(getpid())")
    case "throw": throw Thrown()
    case "exit": exit(Int32(number("code")))
    case "kill":
      kill(getpid(), SIGKILL)
      return text("alive")
    default: return text("no such case", status: 404)
    }
  }

  private func text(_ text: String, status: Int = 200, headers: [(name: String, value: String)] = []) -> Response {
    Response(status: status, headers: [("Content-Type", "text/plain; charset=utf-8")] + headers, body: Array(text.utf8))
  }

  private func hex(_ digits: String?) -> String {
    var escaped: [UInt8] = []
    for (place, digit) in (digits ?? "").utf8.enumerated() { escaped += place % 2 == 0 ? [37, digit] : [digit] }
    return Percent.decode(escaped, plusIsSpace: false) ?? ""
  }

  private func cookies() -> Response {
    text("two", headers: [("Set-Cookie", "a=1; Path=/"), ("Set-Cookie", "b=2; Path=/; HttpOnly"), ("X-Other", "3")])
  }

  /// Bytes in rows of a prime length, so that a piece that is lost or doubled shows.
  private func bytes(_ count: Int) -> Response {
    let row = [UInt8](0..<251)
    var body: [UInt8] = []
    body.reserveCapacity(count + row.count)
    while body.count < count { body += row }
    body.removeLast(body.count - max(0, count))
    return Response(status: 200, headers: [("Content-Type", "application/octet-stream")], body: body)
  }

  private func lines(_ count: Int) -> Response {
    for line in 0..<count {
      let bytes = Array("conformance line \(line)\n".utf8)
      _ = write(2, bytes, bytes.count)
    }
    return text("told")
  }
}
