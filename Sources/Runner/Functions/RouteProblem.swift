/// Why a text is no route.
public enum RouteProblem: Error, Hashable, Sendable, CustomStringConvertible {
  case form
  case head
  case method(String)
  case reserved
  case segment(String)
  case repeatedParameter

  public var description: String {
    switch self {
    case .form: "a route is a method, one space and a path, such as `GET /v1/orders/{id}`"
    case .head: "HEAD follows GET and is not written"
    case .method(let method): "unknown method `\(method)`\(Nearest.hint(method, among: Route.methods))"
    case .reserved: "paths below /internal/ belong to the schedule; use another path"
    case .segment(let text):
      "`\(text)` is no path segment; write letters, digits and `-._~`, or `{name}` for a whole segment"
    case .repeatedParameter: "one route can't hold two parameters of the same name"
    }
  }
}
