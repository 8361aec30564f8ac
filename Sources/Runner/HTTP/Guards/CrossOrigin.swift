import HTTPTypes
import Hummingbird

/// Lets pages of other origins call functions from a browser, where `function.yml` names them (Fetch standard, 3.2).
/// Cookies never go along: nothing here asks for them.
enum CrossOrigin {
  /// What a page may send beside what it always may.
  private static let allowedHeaders = "authorization, content-type, idempotency-key, x-request-id"
  private static let exposedHeaders = "retry-after, x-request-id"
  private static let preflightSeconds = 600

  /// Whether a request asks what may be asked.
  /// - Returns: the method that is meant.
  static func preflightMethod(_ request: FrontRequest) -> String? {
    guard request.method == .options, request.headers[.origin] != nil else { return nil }
    return request.headers[.accessControlRequestMethod]
  }

  /// The answer to such a request; without permission where the page's origin is not named.
  static func preflight(_ function: FunctionDefinition, method: String, _ request: FrontRequest) -> Response {
    var headers: HTTPFields = [
      .vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers", .cacheControl: "no-store",
    ]
    if let origin = allowed(function, request) {
      headers[.accessControlAllowOrigin] = origin
      headers[.accessControlAllowMethods] = method
      headers[.accessControlAllowHeaders] = allowedHeaders
      headers[.accessControlMaxAge] = String(preflightSeconds)
    }
    return Response(status: .noContent, headers: headers)
  }

  /// Adds what the browser of a named origin has to see; functions don't do it themselves.
  static func add(to response: inout Response, _ function: FunctionDefinition, _ request: FrontRequest) {
    guard !function.corsOrigins.isEmpty else { return }
    let vary = response.headers[.vary]
    response.headers[.vary] = vary.map { $0 + ", Origin" } ?? "Origin"
    guard let origin = allowed(function, request) else { return }
    response.headers[.accessControlAllowOrigin] = origin
    response.headers[.accessControlExposeHeaders] = exposedHeaders
  }

  /// The request's origin as the browser wrote it, where it is one of the function's.
  private static func allowed(_ function: FunctionDefinition, _ request: FrontRequest) -> String? {
    guard let text = request.headers[.origin], let origin = Origin(text), function.corsOrigins.contains(origin) else {
      return nil
    }
    return text
  }
}
