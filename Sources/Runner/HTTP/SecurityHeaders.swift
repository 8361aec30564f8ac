import HTTPTypes
import Hummingbird

/// Headers that tell browsers what a page may do. The pages hold no inline script or style.
struct SecurityHeaders: Sendable {
  private let values: [(name: String, value: String)]
  /// A drawing opened by itself may be styled, but nothing else.
  private static let drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

  /// - Parameter formTargets: where a form may lead, by itself or by a redirect, beside the page's own origin
  ///   (CSP 3, `form-action`): the payment page, and our own public address, should the visitor have come by another.
  init(baseURL: Origin, formTargets: [Origin]) {
    var targets = ["'self'"]
    for target in [baseURL] + formTargets where !targets.contains(target.description) {
      targets.append(target.description)
    }
    let policy = [
      "default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'",
      "form-action \(targets.joined(separator: " "))",
    ]
    var values = [
      ("Content-Security-Policy", policy.joined(separator: "; ")),
      ("X-Content-Type-Options", "nosniff"),
      // An order's address lets its reader see the tickets, so no other site may learn it.
      ("Referrer-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(self), geolocation=(), microphone=()"),
    ]
    if baseURL.scheme == "https" { values.append(("Strict-Transport-Security", "max-age=31536000")) }
    self.values = values
  }

  /// Adds those that `response` does not set itself.
  func add(to response: inout Response) {
    for (name, value) in values {
      guard let field = HTTPField.Name(name), response.headers[field] == nil else { continue }
      let isDrawing = name == "Content-Security-Policy" && response.headers[.contentType] == ContentTypes.svg
      response.headers[field] = isDrawing ? Self.drawingPolicy : value
    }
  }
}
