import Function

/// Whether everything that the shop needs answers: 200 where it does, else 503, and how long each took.
///
///     {"checks":[{"name":"store","ok":true,"milliseconds":1.2}]}
///
/// The answer tells no reasons: they are for the log. Only the runner calls it; it has no route.
public struct HealthHandler: Handler {
  private let checks: [HealthCheck]
  private let stopwatch: () -> Int64

  /// - Parameter stopwatch: microseconds of a clock that is never set.
  public init(checks: [HealthCheck], stopwatch: @escaping () -> Int64) {
    self.checks = checks
    self.stopwatch = stopwatch
  }

  public func respond(to request: Request) throws -> Response {
    var entries: [String] = []
    var lines: [String] = []
    for check in checks {
      let start = stopwatch()
      var isWell = true
      do {
        try check.run()
      } catch {
        isWell = false
        lines.append("not ready: \(check.name): \(error)")
      }
      let tenths = (stopwatch() - start + 50) / 100
      entries.append(#"{"name":"\#(check.name)","ok":\#(isWell),"milliseconds":\#(tenths / 10).\#(tenths % 10)}"#)
    }
    let body = #"{"checks":[\#(entries.joined(separator: ","))]}"#
    var response = Response.json(Array(body.utf8), status: lines.isEmpty ? 200 : 503)
    response.logLines = lines
    return response
  }
}
