import HTTPTypes
import Hummingbird

/// Headers that tell browsers what a page may do. The pages hold no inline script, and only the styles that the generator
/// put there.
struct SecurityHeaders: Sendable {
  private let values: [(name: String, value: String)]
  private let policy: String
  private let styleHashes: SiteServer.StyleHashes
  /// A drawing opened by itself: nothing but its shapes and their presentation attributes.
  private static let drawingPolicy = "default-src 'none'; img-src data:; sandbox"

  /// - Parameter formTargets: where a form may lead, by itself or by a redirect, beside the page's own origin
  ///   (CSP 3, `form-action`): the payment page, and our own public address, should the visitor have come by another.
  /// - Parameter styleHashes: the styles that stand in pages themselves.
  init(baseURL: Origin, formTargets: [Origin], styleHashes: @escaping SiteServer.StyleHashes = { [] }) {
    var targets = ["'self'"]
    for target in [baseURL] + formTargets where !targets.contains(target.description) {
      targets.append(target.description)
    }
    policy = [
      "default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'",
      "form-action \(targets.joined(separator: " "))",
    ].joined(separator: "; ")
    self.styleHashes = styleHashes
    var values = [
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
      response.headers[field] = value
    }
    guard response.headers[.contentSecurityPolicy] == nil else { return }
    response.headers[.contentSecurityPolicy] = contentSecurityPolicy(for: response.headers[.contentType])
  }

  private func contentSecurityPolicy(for type: String?) -> String {
    if type == ContentTypes.svg { return Self.drawingPolicy }
    // Without a type too: an answer of 304 renews the headers of the page that a browser has kept.
    guard type == nil || type == ContentTypes.html else { return policy }
    let hashes = styleHashes()
    return hashes.isEmpty ? policy : "\(policy); style-src \((["self"] + hashes).map { "'\($0)'" }.joined(separator: " "))"
  }
}
