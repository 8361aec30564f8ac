/// Finds the function that answers a path.
///
/// The most specific pattern decides, and only then the method: with `POST /v1/orders/validate` and
/// `GET /v1/orders/{id}`, `GET /v1/orders/validate` is not allowed rather than an order called "validate".
public struct RouteTable: Sendable {
  private struct Entry {
    let shape: [String?]
    var answers: [String: Answer]
  }

  /// A function and the route that leads to it.
  public struct Answer: Hashable, Sendable {
    public let function: FunctionDefinition
    public let route: Route
    /// The route in words, for the log.
    let place: String
    /// The route without its method.
    let pattern: String

    init(function: FunctionDefinition, route: Route) {
      self.function = function
      self.route = route
      place = route.description
      pattern = String(place.drop { $0 != "/" })
    }
  }

  public enum Match: Hashable, Sendable {
    case found(Answer)
    /// The methods that the path takes, sorted, for the `Allow` header (RFC 9110, 10.2.1).
    case methodNotAllowed([String])
    case none
  }

  /// In order of precedence: where two patterns differ first, the literal segment comes first.
  private let entries: [Entry]

  /// Where two functions claim one route, the first in `functions` has it; ``FunctionFolder`` refuses such folders.
  public init(_ functions: [FunctionDefinition]) {
    var entries: [[String?]: Entry] = [:]
    for function in functions {
      for route in function.routes {
        var entry = entries[route.shape] ?? Entry(shape: route.shape, answers: [:])
        if entry.answers[route.method] == nil { entry.answers[route.method] = Answer(function: function, route: route) }
        entries[route.shape] = entry
      }
    }
    self.entries = entries.values.sorted { left, right in
      for (a, b) in zip(left.shape, right.shape) where a != b {
        guard let a else { return false }
        guard let b else { return true }
        return a < b
      }
      return left.shape.count < right.shape.count
    }
  }

  /// - Parameter path: decoded segments; a trailing slash is an empty last segment and matches nothing.
  public func match(method: String, path: [String]) -> Match {
    guard let entry = entries.first(where: { $0.answers.values.first?.route.matches(path) == true }) else {
      return .none
    }
    let wanted = method == "HEAD" ? "GET" : method
    if let answer = entry.answers[wanted] { return .found(answer) }
    let allowed = entry.answers.keys + (entry.answers["GET"] == nil ? [] : ["HEAD"])
    return .methodNotAllowed(allowed.sorted())
  }
}
