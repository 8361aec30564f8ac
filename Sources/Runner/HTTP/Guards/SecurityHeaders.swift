import HTTPTypes
import Hummingbird

/// Headers that tell browsers what a page may do. The pages hold no inline script, and only the styles that the generator
/// put there. WebAssembly may be compiled, as the scanner's worker does, whose policy is that of its script; the policy that
/// stands in every other page forbids it.
struct SecurityHeaders: Sendable {
  private let fields: [HTTPField]
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
      "default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "img-src 'self' data:", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'",
      "form-action \(targets.joined(separator: " "))",
    ].joined(separator: "; ")
    self.styleHashes = styleHashes
    var values: [(HTTPField.Name, String)] = [
      (.xContentTypeOptions, "nosniff"),
      // An order's address lets its reader see the tickets, so no other site may learn it.
      (.referrerPolicy, "same-origin"),
      (.crossOriginOpenerPolicy, "same-origin"),
      (.crossOriginResourcePolicy, "same-origin"),
      (.originAgentCluster, "?1"),
      (.permissionsPolicy, "camera=(self), geolocation=(), microphone=(), payment=(), usb=()"),
      // For browsers that don't know frame-ancestors, and plug-ins that look for a policy of their own.
      (.xFrameOptions, "DENY"),
      (.xPermittedCrossDomainPolicies, "none"),
      // The filter that some old browsers have opened more holes than it closed.
      (.xXSSProtection, "0"),
    ]
    if baseURL.scheme == "https" { values.append((.strictTransportSecurity, "max-age=31536000")) }
    fields = values.map { HTTPField(name: $0.0, value: $0.1) }
  }

  /// Adds those that `headers` do not set themselves.
  func add(to headers: inout HTTPFields) {
    let given = Set(headers.map(\.name))
    let type = headers[.contentType]
    if !given.contains(.contentSecurityPolicy) {
      headers.append(HTTPField(name: .contentSecurityPolicy, value: contentSecurityPolicy(for: type)))
    }
    for field in fields where !given.contains(field.name) {
      switch field.name {
      case .crossOriginResourcePolicy where type?.hasPrefix("image/") == true:
        // Readers of feeds, and pages that tell of an event, show its picture.
        headers.append(HTTPField(name: field.name, value: "cross-origin"))
      default: headers.append(field)
      }
    }
  }

  private func contentSecurityPolicy(for type: String?) -> String {
    if type == ContentTypes.svg { return Self.drawingPolicy }
    // Without a type too: an answer of 304 renews the headers of the page that a browser has kept.
    guard type == nil || type == ContentTypes.html else { return policy }
    let hashes = styleHashes()
    guard !hashes.isEmpty else { return policy }
    return "\(policy); style-src " + (["self"] + hashes).map { "'\($0)'" }.joined(separator: " ")
  }
}

extension HTTPField.Name {
  static var referrerPolicy: Self { Self("Referrer-Policy")! }
  static var crossOriginOpenerPolicy: Self { Self("Cross-Origin-Opener-Policy")! }
  static var originAgentCluster: Self { Self("Origin-Agent-Cluster")! }
  static var permissionsPolicy: Self { Self("Permissions-Policy")! }
  static var xFrameOptions: Self { Self("X-Frame-Options")! }
  static var xPermittedCrossDomainPolicies: Self { Self("X-Permitted-Cross-Domain-Policies")! }
  static var xXSSProtection: Self { Self("X-XSS-Protection")! }
}
