import HTTPTypes
import Hummingbird

/// Headers that tell browsers what a page may do. The pages hold no inline script or style.
struct SecurityHeaders: Sendable {
  private let fields: [HTTPField]
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
    var values: [(HTTPField.Name, String)] = [
      (.contentSecurityPolicy, policy.joined(separator: "; ")),
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
    let type = headers[.contentType] ?? ""
    for field in fields where !given.contains(field.name) {
      switch field.name {
      case .contentSecurityPolicy where type == ContentTypes.svg:
        headers.append(HTTPField(name: field.name, value: Self.drawingPolicy))
      case .crossOriginResourcePolicy where type.hasPrefix("image/"):
        // Readers of feeds, and pages that tell of an event, show its picture.
        headers.append(HTTPField(name: field.name, value: "cross-origin"))
      default: headers.append(field)
      }
    }
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
