import Function
import Handlers
import Testing

@Suite("the health function")
struct HealthHandlerTests {
  struct Broken: Error, CustomStringConvertible {
    let description = "it is out of order"
  }

  /// Each look at it, a check takes 1.25 ms.
  private func respond(_ checks: [HealthCheck]) throws -> Response {
    var time: Int64 = 0
    let handler = HealthHandler(checks: checks) {
      time += 1250
      return time
    }
    return try handler.respond(to: Request(method: "POST", path: "/internal/probe/health"))
  }

  @Test("where everything answers, it is well, and tells how long each took")
  func well() throws {
    let response = try respond([HealthCheck("store") {}, HealthCheck("mail") {}])
    #expect(response.status == 200)
    #expect(
      String(decoding: response.body, as: UTF8.self)
        == #"{"checks":[{"name":"store","ok":true,"milliseconds":1.3},{"name":"mail","ok":true,"milliseconds":1.3}]}"#)
    #expect(response.logLines.isEmpty)
  }

  @Test("one that is broken makes it unwell, the others are still asked, and only the log tells why")
  func unwell() throws {
    var asked = 0
    let response = try respond([HealthCheck("store") { throw Broken() }, HealthCheck("mail") { asked += 1 }])
    #expect(response.status == 503)
    #expect(asked == 1)
    let body = String(decoding: response.body, as: UTF8.self)
    #expect(body.contains(#"{"name":"store","ok":false,"#))
    #expect(!body.contains("order"))
    #expect(response.logLines == ["not ready: store: it is out of order"])
  }
}
