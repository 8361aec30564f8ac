/// A method and a path pattern, such as `GET /v1/orders/{id}`.
///
/// A `{name}` stands for exactly one path segment that is not empty. `HEAD` is never written: it follows `GET`.
public struct Route: Hashable, Sendable, CustomStringConvertible {
  public let method: String
  public let segments: [Segment]

  public enum Segment: Hashable, Sendable {
    case literal(String)
    case parameter(String)
  }

  static let methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]

  /// - Throws: ``RouteProblem``, where `text` is no route.
  public init(_ text: String) throws(RouteProblem) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { throw .form }
    guard parts[0] != "HEAD" else { throw .head }
    guard Self.methods.contains(parts[0]) else { throw .method(parts[0]) }
    guard parts[1].hasPrefix("/"), parts[1] != "/" else { throw .form }
    method = parts[0]
    var segments: [Segment] = []
    for part in parts[1].dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      segments.append(try Self.segment(part))
    }
    guard segments.first != .literal("internal") else { throw .reserved }
    let names = segments.compactMap { if case .parameter(let name) = $0 { name } else { nil } }
    guard Set(names).count == names.count else { throw .repeatedParameter }
    self.segments = segments
  }

  public var description: String {
    let path = segments.map { segment in
      switch segment {
      case .literal(let text): text
      case .parameter(let name): "{\(name)}"
      }
    }
    return "\(method) /\(path.joined(separator: "/"))"
  }

  /// Whether the decoded segments of a request's path fit the pattern; the method is not looked at.
  func matches(_ path: [String]) -> Bool {
    guard path.count == segments.count else { return false }
    return zip(segments, path).allSatisfy { segment, text in
      switch segment {
      case .literal(let literal): literal == text
      case .parameter: !text.isEmpty
      }
    }
  }

  /// The pattern without its parameters' names (nil), so that two spellings of one shape compare as equal.
  var shape: [String?] {
    segments.map { if case .literal(let text) = $0 { text } else { nil } }
  }

  private static func segment(_ text: Substring) throws(RouteProblem) -> Segment {
    if text.hasPrefix("{"), text.hasSuffix("}") {
      let name = text.dropFirst().dropLast()
      let isName = name.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 95 }
      guard !name.isEmpty, isName else { throw .segment(String(text)) }
      return .parameter(String(name))
    }
    let isLiteral = text.utf8.allSatisfy { byte in
      (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57)
        || "-._~".utf8.contains(byte)
    }
    guard !text.isEmpty, !text.hasPrefix("."), isLiteral else { throw .segment(String(text)) }
    return .literal(String(text))
  }
}
